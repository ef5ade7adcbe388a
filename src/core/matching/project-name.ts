import { withoutBlanks } from '../text/normalise';

/** A project's or a unit's name without the code, number or 其中 that a list puts before it. */
export const projectName = (text: string | undefined): string =>
  withoutBlanks(text ?? '')
    .replace(/^(?:[[(【]?\d{3,12}[\])】]?[-—]?)|^其中[:：]|[:：]$/g, '')
    .replace(/^[(（]?[\d一二三四五六七八九十]{1,2}[)）.、]/, '');
