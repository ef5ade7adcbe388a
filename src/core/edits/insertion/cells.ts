import type { IndicatorColumn, IndicatorRegion } from '../../declaration/declaration';
import { columnMeaning } from '../../declaration/labels/dictionary';
import { compactLabel, normaliseLabel } from '../../declaration/labels/normalise';
import type { Operator } from '../../text/operators';
import { numberFormatAt, textAt, type CellValue, type Sheet } from '../../sheet/sheet';
import type { NewIndicator, NewTarget } from './new-indicator';
import { TO_FILL } from '../../text/to-fill';
import { printedIn, withPurposes, type Purpose } from './column-purpose';
import { scoringStandard } from './scoring-standard';
import { columnsOf } from './slots';
import { inStyle, valueStyle, type ValueStyle } from './value-style';

const operatorWords: Readonly<Record<Operator, string>> = {
  '≥': '大于等于',
  '≤': '小于等于',
  '=': '等于',
  '>': '大于',
  '<': '小于',
  '≠': '不等于',
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
export const placeColumns = (region: IndicatorRegion): IndicatorColumn[] => {
  const columns = columnsOf(region, 'target').filter(
    ({ term, label }) => term === 'annual' && columnMeaning(normaliseLabel(label)) === undefined,
  );
  return columns.length > 1 ? columns : [];
};

/** The column of all places together. */
const looksWhole = /合计|总计|小计|汇总|^总|^全|本级/;

/** A rate, a standard for each, a deadline: the same in every place. Counts and amounts are not. */
const holdsEverywhere = ({ unit, whole }: NewTarget): boolean => whole !== undefined || /[%‰/]/.test(unit);

/** Columns of places whose counts only the user knows. */
export function placesLeft(region: IndicatorRegion, indicators: readonly NewIndicator[]): string[] {
  if (indicators.every(({ targets }) => holdsEverywhere(targets.annual))) return [];
  return placeColumns(region)
    .map(({ label }) => compactLabel(label))
    .filter((label) => !looksWhole.test(label));
}

const yearOf = ({ label }: IndicatorColumn): number => Number(/^((?:19|20)\d\d)年/.exec(compactLabel(label))?.[1]);

/** 2026年指标值 beside 2025年指标值. */
const isLaterYear = (at: IndicatorColumn, region: IndicatorRegion): boolean =>
  at.term === 'other' && columnsOf(region, 'target').some((own) => own.term === 'annual' && yearOf(at) > yearOf(own));

/** A rate and a standard stay the same; how much it is in another year, or by which day, nobody has said. */
function inAnotherYear(target: NewTarget): NewTarget {
  if (target.whole !== undefined) return { ...target, value: TO_FILL, whole: `${TO_FILL}前` };
  return holdsEverywhere(target) ? target : { ...target, value: TO_FILL };
}

/** The target of a column; undefined for a term that looks back (上年, 完成) or that nobody can foresee. */
function targetOf(
  { targets }: NewIndicator,
  at: IndicatorColumn,
  region: IndicatorRegion,
  place: number | undefined,
): NewTarget | undefined {
  const { term, column } = at;
  if (placeColumns(region).includes(at)) {
    if (place !== undefined) return column === place ? targets.annual : undefined;
    // What is counted is counted in each place: nobody has said how much. The figure is the whole's.
    const isKnown = holdsEverywhere(targets.annual) || looksWhole.test(compactLabel(at.label));
    return isKnown ? targets.annual : { ...targets.annual, value: TO_FILL };
  }
  if (column === plainTargetColumn(region)) return targets.annual;
  if (isLaterYear(at, region)) return inAnotherYear(targets.annual);
  if (targets[term]) return targets[term];
  if (term === 'total') return targets.midterm ?? targets.annual;
  return term === 'half' || term === 'midterm' ? targets.annual : undefined;
}

const asNumber = (text: string): CellValue => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** What goes into a target cell: all of it, or the part that has no column of its own. */
function targetCell(target: NewTarget, hasOperator: boolean, hasUnit: boolean, style: ValueStyle): CellValue {
  if (!hasOperator && target.whole !== undefined) return target.whole;
  if (hasOperator && hasUnit) return asNumber(target.value);
  return inStyle(
    { value: target.value, unit: hasUnit ? '' : target.unit, ...(!hasOperator && { operator: target.operator }) },
    style,
  );
}

/** A form that prints a dash in every cell of the unit's column says the unit with the value. */
const unused = (texts: readonly string[]): string | undefined =>
  texts.length > 1 && texts.every((text) => text === texts[0] && /^[-—–/／]+$/.test(text)) ? texts[0] : undefined;

/** What a form asks of an indicator beside its value. */
function asked(indicator: NewIndicator, purpose: Purpose, texts: readonly string[]): string | undefined {
  switch (purpose) {
    case 'explanation':
      return indicator.explanation?.replace(/。$/, '') || TO_FILL;
    case 'formula':
      return indicator.formula || TO_FILL;
    case 'standard':
      return scoringStandard(indicator);
    case 'type':
      return texts.some((text) => text.endsWith('指标')) ? '定量指标' : '定量';
  }
}

/** A form that numbers its rows (指标2：) keeps the number before the name. */
function nameCell(name: string, printedName: string): string {
  const number = /^(指标\s*\d+)[:：]?$/.exec(printedName.trim())?.[1];
  return number === undefined ? name : `${number}：${name}`;
}

/** A form whose rows are set in by blanks before their names sets new ones in as far. */
function indentOf(sheet: Sheet, region: IndicatorRegion, { column }: IndicatorColumn): string {
  const { top, bottom } = region.rows;
  const targets = columnsOf(region, 'target');
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  // Rows that only name a level have no target, and are set in otherwise.
  const names = rows
    .filter((row) => targets.some((target) => textAt(sheet, row, target.column).trim() !== ''))
    .map((row) => textAt(sheet, row, column))
    .filter((name) => name.trim() !== '');
  const [indent = '', ...others] = new Set(names.map((name) => name.slice(0, name.length - name.trimStart().length)));
  return others.length === 0 ? indent : '';
}

/** The content of the cells of an indicator's row, level labels and weight left out. */
export function cellsOf(
  indicator: NewIndicator,
  sheet: Sheet,
  whole: IndicatorRegion,
  row: number,
  place?: number,
): { readonly column: number; readonly content: CellValue }[] {
  const { region, purposes } = withPurposes(sheet, whole);
  const { annual } = indicator.targets;
  const [unitColumn] = columnsOf(region, 'unit');
  const dash = unitColumn && unused(printedIn(sheet, region, unitColumn));
  const hasOperator = columnsOf(region, 'operator').length > 0;
  const hasUnit = unitColumn !== undefined && dash === undefined;
  const content = (column: IndicatorColumn): CellValue | undefined => {
    switch (column.role) {
      case 'name':
        return indentOf(sheet, region, column) + nameCell(indicator.name, textAt(sheet, row, column.column));
      case 'target': {
        const target = targetOf(indicator, column, region, place);
        return target && targetCell(target, hasOperator, hasUnit, valueStyle(printedIn(sheet, region, column)));
      }
      case 'operator': {
        if (!annual.operator) return undefined;
        const style = printedIn(sheet, region, column);
        if (style.some((text) => Object.values(operatorWords).includes(text))) return operatorWords[annual.operator];
        if (style.some((text) => /^[<>]=$/.test(text)))
          return { '≥': '>=', '≤': '<=' }[annual.operator as string] ?? annual.operator;
        return annual.operator === '=' && style.includes('＝') ? '＝' : annual.operator;
      }
      case 'unit':
        return dash ?? (annual.unit === '' ? undefined : annual.unit);
      case 'direction': {
        const suffix = printedIn(sheet, region, column).some((text) => text.endsWith('指标')) ? '指标' : '';
        return indicator.direction && (indicator.direction === 'positive' ? '正向' : '反向') + suffix;
      }
      default:
        return undefined;
    }
  };
  const more = purposes.flatMap(({ column, purpose }) => {
    const cell = asked(indicator, purpose, printedIn(sheet, whole, column));
    return cell === undefined ? [] : [{ column: column.column, content: cell }];
  });
  const own = region.columns.flatMap((column) => {
    const cell = content(column);
    return cell === undefined ? [] : [{ column: column.column, content: cell }];
  });
  return [...own, ...more];
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
