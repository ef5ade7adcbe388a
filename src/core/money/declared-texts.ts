import type { Declaration, FundBlock, FundLine, Sourced } from '../declaration/declaration';
import { memoize } from '../memoize';
import { sameRange } from '../sheet/address';
import { readText, type Reading } from '../text/statements';
import { allLines } from './money-cells';

/** A text of the declaration, read once for all rules. */
export interface DeclarationText {
  readonly source: Sourced<string>;
  readonly reading: Reading;
}

const read = (source: Sourced<string>): DeclarationText => ({ source, reading: readText(source.value) });
const saysNumbers = ({ reading }: DeclarationText): boolean => reading.quantities.length > 0;

/** Narratives, goals, head fields and sentences under labels unknown that state a quantity, each cell once. */
export const textsOf = memoize((declaration: Declaration): readonly DeclarationText[] => {
  const sources = [
    ...declaration.narratives.map((n) => n.text),
    ...declaration.goals.map((g) => g.text),
    ...declaration.header.flatMap((field) => (field.value ? [field.value] : [])),
    ...(declaration.unnamed ?? []),
  ];
  const distinct = sources.filter((s, i) => sources.findIndex((o) => sameRange(o.cell, s.cell)) === i);
  return distinct.map(read).filter(saysNumbers);
});

/** How an amount of a fund block came about, from the column beside it. */
export interface Workings extends DeclarationText {
  readonly block: FundBlock;
  readonly line: FundLine;
}

const calculated = /测算|计算|依据|说明|明细/;

/** 测算依据 beside the amounts of a fund block. */
export const workingsOf = memoize(({ funds }: Declaration): readonly Workings[] =>
  funds.flatMap((block) => {
    const at = block.columns.findIndex(({ term, label }) => term === 'other' && calculated.test(label?.value ?? ''));
    return (at < 0 ? [] : allLines(block)).flatMap((line) => {
      const amount = line.amounts[at];
      if (!amount || amount.value !== undefined || amount.text.trim() === '') return [];
      return [{ block, line, ...read({ value: amount.text, cell: amount.cell }) }].filter(saysNumbers);
    });
  }),
);

/** All of them: where a calculation may stand. */
export const calculationsOf = (declaration: Declaration): readonly DeclarationText[] => [
  ...textsOf(declaration),
  ...workingsOf(declaration),
];
