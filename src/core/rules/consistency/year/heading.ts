import type { Declaration } from '../../../declaration/declaration';
import { cellRange, contains } from '../../../sheet/address';
import { textAt, type Sheet } from '../../../sheet/sheet';
import type { Draft } from '../../rule';
import { datedPeriodOf, namedYears, periodOf } from '../years';
import type { YearMessage } from './message';
import { datesIn, fieldOf, isLater, periods, yearsIn } from './periods';

export function* headFindings(declaration: Declaration): Iterable<Draft<YearMessage>> {
  const { year } = declaration;
  const [start, end] = [fieldOf(declaration, 'start'), fieldOf(declaration, 'end')];
  const [from, to] = [yearsIn(start?.value ?? '')[0], yearsIn(end?.value ?? '').at(-1)];
  const [first, last] = [datesIn(start?.value ?? '')[0]?.to, datesIn(end?.value ?? '').at(-1)?.to];
  if (start && end && from && to) {
    const data = { start: start.value, end: end.value, year: String(year?.value) };
    if (from > to || (first && last && isLater(first, last)))
      yield { cells: [start.cell, end.cell], message: 'order', data };
    else if (year && (year.value < from || year.value > to))
      yield { cells: [year.cell, start.cell, end.cell], message: 'period', data };
  }
  for (const { value, cell } of periods(declaration)) {
    const turned = datesIn(value).find((date) => date.from !== undefined && isLater(date.from, date.to));
    if (turned) yield { cells: [cell], message: 'order', data: { start: turned.from!, end: turned.to } };
  }
  for (const { value, cell } of year ? periods(declaration) : []) {
    const period = datedPeriodOf(value);
    if (!period || !year || (year.value >= period.from && year.value <= period.to)) continue;
    const data = { start: String(period.from), end: String(period.to), year: String(year.value) };
    yield { cells: [year.cell, cell], message: 'period', data };
  }
}

const loneYear = /^[(（]?\s*(20\d\d)\s*年度?\s*[)）]?$/;
const headRows = 4;

/** The title's year against the form's own line for it, （2024年度）. */
export function* titleFindings({ title, range }: Declaration, sheet: Sheet): Iterable<Draft<YearMessage>> {
  if (!title) return;
  const stated = namedYears(title.value);
  if (stated.length !== 1 || periodOf(title.value)) return;
  for (let row = title.cell.bottom + 1; row <= Math.min(range.top + headRows, range.bottom); row++) {
    const lone = loneYear.exec(textAt(sheet, row, range.left).trim());
    if (!lone || Number(lone[1]) === stated[0]!.year) continue;
    const data = { title: String(stated[0]!.year), year: lone[1]! };
    const cell = cellRange(row, range.left);
    yield { cells: [title.cell, sheet.merges.find((merge) => contains(merge, cell)) ?? cell], message: 'title', data };
    return;
  }
}
