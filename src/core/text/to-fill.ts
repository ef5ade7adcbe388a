/** Written where a figure is still missing: plain to see, on paper too, and listed by the check. */
export const TO_FILL = '〔待填〕';

const marks = /[〔【[［(（]\s{0,3}待填写?\s{0,3}[〕】\]］)）]/;

/** Is something of the cell still to be filled in? */
export const isToFill = (text: string): boolean => marks.test(text);

/** The text as it may look once it is filled in, to tell what kind of thing it is. */
export const asIfFilled = (text: string): string => text.replace(marks, '1');
