import type { IndicatorColumn, IndicatorRegion } from '../../declaration/declaration';
import { columnMeaning } from '../../declaration/labels/dictionary';
import { compactLabel, normaliseLabel } from '../../declaration/labels/normalise';
import type { Operator } from '../../text/indicator-value';
import { numberFormatAt, textAt, type CellValue, type Sheet } from '../../sheet/sheet';
import type { NewIndicator, NewTarget } from './new-indicator';
import { columnsOf } from './slots';

const operatorWords: Readonly<Record<Operator, string>> = {
  '≥': '大于等于',
  '≤': '小于等于',
  '=': '等于',
  '>': '大于',
  '<': '小于',
  '≠': '不等于',
};

/** What the cells of a column hold already: a new row follows them. */
const printed = (sheet: Sheet, region: IndicatorRegion, { column }: IndicatorColumn): string[] => {
  const { top, bottom } = region.rows;
  return Array.from({ length: bottom - top + 1 }, (_, i) => textAt(sheet, top + i, column).trim()).filter(
    (text) => text !== '',
  );
};

/** A word for what was, not for what is wanted. */
const looksBack = /实际|上年|去年|前年|完成/;

/** Where no column says that it is the year's: the last one that does not look back (预期2022年实现值). */
function plainTargetColumn(region: IndicatorRegion): number | undefined {
  const targets = columnsOf(region, 'target');
  if (targets.some(({ term }) => term !== 'other' && term !== 'previous')) return undefined;
  return targets.filter(({ label, term }) => term === 'other' && !looksBack.test(label)).at(-1)?.column;
}

/** Can a target of a new indicator be written anywhere in the form? */
export const takesTargets = (region: IndicatorRegion): boolean =>
  plainTargetColumn(region) !== undefined ||
  columnsOf(region, 'target').some(({ term }) => term !== 'other' && term !== 'previous' && term !== 'executed');

/** Columns of the year that are named after places (towns, offices) instead of what they hold. */
const placeColumns = (region: IndicatorRegion): IndicatorColumn[] => {
  const columns = columnsOf(region, 'target').filter(
    ({ term, label }) => term === 'annual' && columnMeaning(normaliseLabel(label)) === undefined,
  );
  return columns.length > 1 ? columns : [];
};

const looksWhole = /合计|总计|小计|汇总|^总|^全|本级/;

/** The column of the whole, else the first: where what is counted goes. */
const wholeColumn = (places: readonly IndicatorColumn[]): IndicatorColumn | undefined =>
  places.find(({ label }) => looksWhole.test(compactLabel(label))) ?? places[0];

/** A rate, a standard for each, a deadline: the same in every place. Counts and amounts are not. */
const holdsEverywhere = ({ unit, whole }: NewTarget): boolean => whole !== undefined || /[%‰/]/.test(unit);

/** Columns of places that are left blank, where there are indicators that count. */
export function placesLeft(region: IndicatorRegion, indicators: readonly NewIndicator[]): string[] {
  const places = placeColumns(region);
  if (indicators.every(({ targets }) => holdsEverywhere(targets.annual))) return [];
  return places.filter((column) => column !== wholeColumn(places)).map(({ label }) => compactLabel(label));
}

/** The target of a column; undefined for a term that looks back (上年, 完成) or that nobody can foresee. */
function targetOf({ targets }: NewIndicator, at: IndicatorColumn, region: IndicatorRegion): NewTarget | undefined {
  const { term, column } = at;
  const places = placeColumns(region);
  if (places.includes(at) && at !== wholeColumn(places) && !holdsEverywhere(targets.annual)) return undefined;
  if (column === plainTargetColumn(region)) return targets.annual;
  if (targets[term]) return targets[term];
  if (term === 'total') return targets.midterm ?? targets.annual;
  return term === 'half' || term === 'midterm' ? targets.annual : undefined;
}

const asNumber = (text: string): CellValue => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** What goes into a target cell: all of it, or the part that has no column of its own. */
function targetCell(target: NewTarget, hasOperator: boolean, hasUnit: boolean): CellValue {
  if (!hasOperator && target.whole !== undefined) return target.whole;
  const operator = hasOperator ? '' : (target.operator ?? '');
  const text = operator + target.value + (hasUnit ? '' : target.unit);
  return hasOperator && hasUnit ? asNumber(text) : text;
}

/** A form that numbers its rows (指标2：) keeps the number before the name. */
function nameCell(name: string, printedName: string): string {
  const number = /^(指标\s*\d+)[:：]?$/.exec(printedName.trim())?.[1];
  return number === undefined ? name : `${number}：${name}`;
}

/** The content of the cells of an indicator's row, level labels and weight left out. */
export function cellsOf(
  indicator: NewIndicator,
  sheet: Sheet,
  region: IndicatorRegion,
  row: number,
): { readonly column: number; readonly content: CellValue }[] {
  const { annual } = indicator.targets;
  const hasOperator = columnsOf(region, 'operator').length > 0;
  const hasUnit = columnsOf(region, 'unit').length > 0;
  const content = (column: IndicatorColumn): CellValue | undefined => {
    switch (column.role) {
      case 'name':
        return nameCell(indicator.name, textAt(sheet, row, column.column));
      case 'target': {
        const target = targetOf(indicator, column, region);
        return target && targetCell(target, hasOperator, hasUnit);
      }
      case 'operator': {
        if (!annual.operator) return undefined;
        const style = printed(sheet, region, column);
        if (style.some((text) => Object.values(operatorWords).includes(text))) return operatorWords[annual.operator];
        return annual.operator === '=' && style.includes('＝') ? '＝' : annual.operator;
      }
      case 'unit':
        return annual.unit === '' ? undefined : annual.unit;
      case 'direction': {
        const suffix = printed(sheet, region, column).some((text) => text.endsWith('指标')) ? '指标' : '';
        return indicator.direction && (indicator.direction === 'positive' ? '正向' : '反向') + suffix;
      }
      default:
        return undefined;
    }
  };
  return region.columns.flatMap((column) => {
    const cell = content(column);
    return cell === undefined ? [] : [{ column: column.column, content: cell }];
  });
}

/**
 * The number format under which a number shows as meant; undefined when the cell's own does. A new row takes its
 * neighbour's formats: 0.2 would show as 0 under "0", 90 as 9000% under "0%" and as a date under "yyyy/m/d".
 */
export function fittingFormat(sheet: Sheet, row: number, column: number, content: CellValue): string | undefined {
  if (typeof content !== 'number') return undefined;
  const format = numberFormatAt(sheet, row, column).replace(/\[[^\]]{0,99}\]|"[^"]{0,99}"|general/gi, '');
  const decimals = /\.([0#?]+)/.exec(format)?.[1]?.length ?? 0;
  const needed = String(content).split('.')[1]?.length ?? 0;
  const cut = /[0#?]/.test(format) && needed > decimals;
  return cut || /[%ymdhs]/i.test(format) ? 'General' : undefined;
}
