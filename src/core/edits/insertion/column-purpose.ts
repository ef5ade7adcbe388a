import type { IndicatorColumn, IndicatorRegion } from '../../declaration/declaration';
import { compactLabel } from '../../declaration/labels/normalise';
import { parseIndicatorValue } from '../../text/indicator-value';
import { textAt, type Sheet } from '../../sheet/sheet';

/** What a form asks of an indicator beside its value: what it means, how it is worked out or scored, its kind. */
export type Purpose = 'explanation' | 'formula' | 'standard' | 'type';

const byLabel: readonly (readonly [RegExp, Purpose])[] = [
  [/评分|扣[）)]?分|计分|得分标准|绩效标准/, 'standard'],
  [/计算公式|计算方法|计算方式|公式/, 'formula'],
  [/解释|说明|含义|内涵|指标值内容/, 'explanation'],
];

/** What the cells of a column hold already: a new row follows them. */
export const printedIn = (sheet: Sheet, { rows }: IndicatorRegion, { column }: IndicatorColumn): string[] =>
  Array.from({ length: rows.bottom - rows.top + 1 }, (_, i) => textAt(sheet, rows.top + i, column).trim()).filter(
    (text) => text !== '',
  );

/** 定量 and 定性, and nothing that compares: the column says what kind of indicator it is. */
const saysKind = (texts: readonly string[]): boolean =>
  texts.some((text) => text.startsWith('定量')) && texts.every((text) => /^定[性量](?:指标)?$/.test(text));

/** 指标类型 is a level in one form; over 定量 and 定性 it says what kind of value is wanted, and no level. */
export const withKinds = (sheet: Sheet, region: IndicatorRegion): IndicatorRegion => ({
  ...region,
  columns: region.columns.map((column) =>
    /^level/.test(column.role) && saysKind(printedIn(sheet, region, column)) ? { ...column, role: 'other' } : column,
  ),
});

/** Words where a value would stand: the column of another meaning that was taken for one of values. */
const holdsWords = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.filter((text) => parseIndicatorValue(text).kind === 'text').length * 2 > texts.length;

/** Undefined for a column that is what its role says. */
function purposeOf(sheet: Sheet, region: IndicatorRegion, column: IndicatorColumn): Purpose | undefined {
  const texts = printedIn(sheet, region, column);
  if (column.role === 'operator' || column.role === 'other') if (saysKind(texts)) return 'type';
  const named = byLabel.find(([pattern]) => pattern.test(compactLabel(column.label)))?.[1];
  if (column.role === 'other') return /原因|改进/.test(column.label) ? undefined : named;
  return column.role === 'target' && named !== undefined && holdsWords(texts) ? named : undefined;
}

/** The region with the columns that are what they seem; the others by purpose. */
export function withPurposes(sheet: Sheet, region: IndicatorRegion) {
  const found = region.columns.map((column) => ({ column, purpose: purposeOf(sheet, region, column) }));
  return {
    region: { ...region, columns: found.filter(({ purpose }) => !purpose).map(({ column }) => column) },
    purposes: found.flatMap(({ column, purpose }) => (purpose ? [{ column, purpose }] : [])),
  };
}
