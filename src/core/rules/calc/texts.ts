import type { Declaration, Sourced } from '../../declaration/declaration';
import { sameRange } from '../../sheet/address';
import { readText, type Reading } from '../../text/statements';

/** A text of the declaration, read once for all rules. */
export interface DeclarationText {
  readonly source: Sourced<string>;
  readonly reading: Reading;
}

const read = new WeakMap<Declaration, readonly DeclarationText[]>();

/** Narratives, goals and head fields, each cell once. */
export function textsOf(declaration: Declaration): readonly DeclarationText[] {
  const known = read.get(declaration);
  if (known) return known;
  const sources = [
    ...declaration.narratives.map((n) => n.text),
    ...declaration.goals.map((g) => g.text),
    ...declaration.header.flatMap((field) => (field.value ? [field.value] : [])),
  ];
  const distinct = sources.filter((s, i) => sources.findIndex((o) => sameRange(o.cell, s.cell)) === i);
  const texts = distinct.map((source) => ({ source, reading: readText(source.value) }));
  read.set(declaration, texts);
  return texts;
}
