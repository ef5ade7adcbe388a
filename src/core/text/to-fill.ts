/** Written where a figure is still missing: plain to see, on paper too, and listed by the check. */
export const TO_FILL = '〔待填〕';

const marks = /[〔【[［(（]\s{0,3}待填写?\s{0,3}[〕】\]］)）]/;

/** Is something of the cell still to be filled in? */
export const isToFill = (text: string): boolean => marks.test(text);
