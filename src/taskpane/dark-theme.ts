/** In a file of its own, so that only a dark Office loads it. */
export { webDarkTheme } from '@fluentui/react-components';
