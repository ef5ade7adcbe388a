import type { Declaration, HeaderKey } from './declaration';
import { headerKey } from './labels/dictionary';
import { normaliseLabel } from './labels/normalise';

const keys: readonly HeaderKey[] = ['unit', 'department'];

/** A longer text, or one with the marks of a sentence, tells of units and names none. */
const LONGEST = 40;
const isName = (text: string): boolean => text !== '' && text.length <= LONGEST && !/[。；;！？!?]/.test(text);

/** 单位名称：青禾县司法局 in one cell: the label is no part of the name. */
function withoutLabel(text: string): string {
  const [, label = '', name = ''] = /^([^：:]{1,12})[：:](.{1,200})$/.exec(text) ?? [];
  return (keys as readonly (string | undefined)[]).includes(headerKey(normaliseLabel(label))) ? name.trim() : text;
}

/** Who hands the table in, as it is printed: the implementing unit, else the department; undefined where neither is named. */
export function organisationOf({ header }: Declaration): string | undefined {
  return keys
    .flatMap((key) => header.filter((field) => field.key === key))
    .map(({ value }) => withoutLabel((value?.value ?? '').replace(/\s+/g, ' ').trim()))
    .find(isName);
}
