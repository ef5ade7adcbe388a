import type { Declaration, Sourced } from '../../declaration/declaration';
import { once } from '../../memo';
import { sameRange } from '../../sheet/address';
import { readText, type Reading } from '../../text/statements';

/** A text of the declaration, read once for all rules. */
export interface DeclarationText {
  readonly source: Sourced<string>;
  readonly reading: Reading;
}

/** Narratives, goals and head fields that state a quantity, each cell once. */
export const textsOf = once((declaration: Declaration): readonly DeclarationText[] => {
  const sources = [
    ...declaration.narratives.map((n) => n.text),
    ...declaration.goals.map((g) => g.text),
    ...declaration.header.flatMap((field) => (field.value ? [field.value] : [])),
  ];
  const distinct = sources.filter((s, i) => sources.findIndex((o) => sameRange(o.cell, s.cell)) === i);
  return distinct
    .map((source) => ({ source, reading: readText(source.value) }))
    .filter(({ reading }) => reading.quantities.length > 0);
});
