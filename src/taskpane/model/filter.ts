import type { Declaration, FundLine } from '../../core/declaration/declaration';
import type { Part } from '../../core/declaration/parts';
import { toA1, type Range } from '../../core/sheet/address';
import type { IsWanted } from './wanted';

const rowsOf = (line: FundLine): readonly Range[] => [
  line.label.cell,
  ...line.amounts.flatMap((amount) => amount?.cell ?? []),
  ...line.children.flatMap(rowsOf),
];

const holdsRow = (ranges: readonly Range[], { top }: Range): boolean =>
  ranges.some((range) => range.top <= top && top <= range.bottom);

/** The part of the form in whose rows a cell stands; what is in none of the others belongs to the head. */
function partOf({ indicatorRegion, goals, funds }: Declaration, cell: Range): Part {
  if (indicatorRegion && holdsRow([indicatorRegion.header, indicatorRegion.rows], cell)) return 'indicators';
  const goalCells = goals.map(({ text }) => text.cell);
  if (holdsRow(goalCells, cell)) return 'goals';
  const money = funds.flatMap(({ lines, labels }) => [...labels.map((label) => label.cell), ...lines.flatMap(rowsOf)]);
  return holdsRow(money, cell) ? 'funds' : 'project';
}

/** Whether a line is to be shown. */
export const isWanted: IsWanted = ({ finding }, wanted, declaration, locale) => {
  const { severity, part, fixable } = wanted;
  const words = wanted.words.trim().toLowerCase();
  const [first] = finding.cells;
  const text = [...finding.cells.map(toA1), finding.message[locale]].join('\n').toLowerCase();
  return (
    (severity === 'all' || finding.severity === severity) &&
    (part === 'all' || (first !== undefined && partOf(declaration, first) === part)) &&
    (!fixable || finding.fix !== undefined || finding.choices !== undefined) &&
    text.includes(words)
  );
};
