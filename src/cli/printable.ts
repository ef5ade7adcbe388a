const code = (character: string): string => character.codePointAt(0)!.toString(16).padStart(4, '0');

/** What steers a terminal or turns the direction of a line is shown as its code: names come from strangers. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${code(character)}}`);

/** The same for JSON, where only some of it is escaped already. */
export const printableJson = (json: string): string =>
  json.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${code(character)}`);
