import { withoutBlanks } from '../core/text/normalise';

/** [045]青禾县司法局, (045), 045-, 530121001: a code before a name; a short number without a mark may be part of it. */
const code = /^(?:[[(【][\dA-Za-z.-]{1,20}[\])】]|\d{3,20}[-_—]|\d{6,20})/;
const quotes = /[《》“”"'‘’「」]/g;
const year = /(?:19|20)\d\d(?:[-—~至](?:19|20)?\d\d)?年?度?/g;

const plain = (name: string): string => withoutBlanks(name).replace(code, '').replace(quotes, '');

/** A unit's name as it is printed, without its code. */
export const unitName = (name: string): string => name.normalize('NFKC').trim().replace(code, '').trim() || name;

/** A unit under whichever code, spacing and brackets it is written: 教育局（本级）, 教育局【本级】, 教育局本级. */
export const unitKey = (name: string): string => plain(name).replace(/[()（）[\]【】〔〕]/g, '');

/** A project by its name. */
export const projectKey = plain;

/** The same without years: this year's project and last year's. */
export const projectStem = (name: string): string => plain(name).replace(year, '');

/** A text without blanks, punctuation and years: what is compared with last year's. */
export const wordsOf = (text: string): string =>
  withoutBlanks(text)
    .replace(year, '')
    .replace(/[\p{P}\p{S}]/gu, '');
