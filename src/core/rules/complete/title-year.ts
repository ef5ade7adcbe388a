import type { RuleContext } from '../rule';
import type { TextCell } from '../common/cells';
import { textCells } from '../common/cells';
import { isBegun } from '../common/filled-in';

/** （ 年度）, （20  年度）, (____年): the place of the year without it. */
const openYear = /[（(][\s_]{0,12}(?:20[\s_]{0,12})?年度?\s{0,12}[)）]/;
const anyYear = /(?:19|20)\d\d\s*年?/;

/** Above the first label of the head: the title, the year, the unit of money. */
function heading(context: RuleContext): readonly TextCell[] {
  const { header, indicatorRegion, range } = context.declaration;
  const fields = header.filter(({ key }) => key !== 'year');
  const below = Math.min(...fields.map(({ label }) => label.cell.top), indicatorRegion?.header.top ?? range.bottom + 1);
  return textCells(context).filter((cell) => cell.range.top < below);
}

/** The cell that asks for the year and holds none, where no other of the heading says it. */
export function blankYearCell(context: RuleContext): TextCell | undefined {
  if (!isBegun(context.declaration)) return undefined;
  const cells = heading(context);
  return cells.some(({ text }) => anyYear.test(text)) ? undefined : cells.find(({ text }) => openYear.test(text));
}
