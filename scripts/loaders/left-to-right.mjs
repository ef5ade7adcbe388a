/** In the place of rtl-css-js: the pane's languages are written from left to right, so no style is ever turned round. */
export const convert = (styles) => styles;
export const convertProperty = (key, value) => ({ key, value });
