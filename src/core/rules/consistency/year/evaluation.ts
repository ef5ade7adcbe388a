import type { Declaration } from '../../../declaration/declaration';
import type { Range } from '../../../sheet/address';
import { textAt, type Sheet } from '../../../sheet/sheet';
import { dateStatementAt } from '../../../text/dates';
import { halfWidth } from '../../../text/normalise';
import type { Draft } from '../../rule';
import type { YearMessage } from './message';

const evaluated = /对((?:19|20)\d\d) ?年度?[^，。；,;]{0,24}(?:自评|评价)/;
const reportDate = /(?:上报|报告|报送|填报|编报)(?:时间|日期)[:：]?\s*((?:19|20)\d\d)/;

/**
 * A report on one year that says it evaluated another. Only where it was handed in after the table's year: a report named
 * after the year it was written in is on the year before.
 */
export function* subjectFindings({ narratives, header, year }: Declaration): Iterable<Draft<YearMessage>> {
  if (!year) return;
  const texts = [
    ...narratives.map(({ text }) => text.value),
    ...header.map((h) => `${h.label.value}:${h.value?.value}`),
  ];
  const reported = texts.flatMap((text) => reportDate.exec(halfWidth(text))?.[1] ?? []).map(Number);
  if (!reported.some((date) => date > year.value)) return;
  for (const { text } of narratives) {
    const match = evaluated.exec(halfWidth(text.value));
    if (!match || Number(match[1]) >= year.value) continue;
    const data = { said: match[1]!, year: String(year.value), text: match[0] };
    yield { cells: [text.cell], message: 'subject', data };
  }
}

const evaluationDate = /^(?:绩效)?(?:自评|评价)(?:时间|日期)[:：]?/;

/** Where the sheet states when the evaluation was made: "评价时间：2023年1月1日" in one cell or two. */
function evaluationDates(sheet: Sheet, range: Range): { cell: Range; text: string }[] {
  const found: { cell: Range; text: string }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const shown = textAt(sheet, row, column);
      if (!shown.includes('评')) continue;
      const label = shown.trim();
      const match = evaluationDate.exec(label);
      if (!match) continue;
      let at = column;
      let text = label.slice(match[0].length).trim();
      while (text === '' && at < range.right) text = textAt(sheet, row, ++at).trim();
      if (text) found.push({ cell: { top: row, bottom: row, left: at, right: at }, text });
    }
  }
  return found;
}

/** Nothing of a year can be evaluated before its second day. */
export function* dateFindings(declaration: Declaration, sheet: Sheet): Iterable<Draft<YearMessage>> {
  const { year, range } = declaration;
  if (!year) return;
  for (const { cell, text } of evaluationDates(sheet, range)) {
    const date = dateStatementAt(halfWidth(text), 0);
    if (!date || date.from || !/^\d{4}-\d\d/.test(date.to)) continue;
    if (date.to <= `${year.value}-01-01`)
      yield { cells: [cell], message: 'reported', data: { date: text, year: String(year.value) } };
  }
}
