import type { Declaration, Sourced } from '../../declaration/declaration';
import { memoize } from '../../memoize';

/** The cells where a person's own words belong; labels, headings, and what indicator libraries suggest are left out. */
export const answers = memoize((declaration: Declaration): readonly Sourced<string>[] => {
  const { header, goals, narratives, indicators } = declaration;
  const fields = [
    ...header.flatMap(({ value }) => (value ? [value] : [])),
    ...goals.map(({ text }) => text),
    ...narratives.flatMap(({ label, text }) => (label ? [text] : [])),
    ...indicators.flatMap(({ completion, reason }) => [completion, reason].flatMap((field) => (field ? [field] : []))),
  ];
  return fields.filter(({ value }) => value.trim() !== '');
});
