/** Conditional formats, between a file's rules and the resource in which Univer's plugin keeps its own. */
import type { IStyleData } from '@univerjs/presets';
import type {
  CFValueType,
  IColorScale,
  IConditionFormattingRule,
  IDataBar,
} from '@univerjs/sheets-conditional-formatting';
import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import { toA1 } from '../../core/sheet/address';
import { xlsxColour, type Palette } from './colours';
import { fromUniverRange, parseRanges, toUniverRange } from './ranges';
import { toUniverStyle, toXlsxStyle } from './style';

export const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

type Rule = IConditionFormattingRule['rule'];
/** The plugin's own types are enums of strings; plain ones keep its code out of where there is no screen. */
interface Highlight {
  readonly type: 'highlightCell';
  readonly subType: 'formula' | 'number' | 'text' | 'duplicateValues' | 'uniqueValues';
  readonly style: IStyleData;
  readonly operator?: string;
  readonly value?: number | string | readonly number[];
}
type Kind = Omit<Highlight, 'type' | 'style'>;
type Scale = NonNullable<ConditionalRule['colorScale']>['cfvo'][number];

const comparisons: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};
const textOperators = [
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
] as const;

function firstCell(ranges: string): string {
  const { top, left } = parseRanges(ranges)[0]!;
  return toA1({ top, left, bottom: top, right: left });
}
const isNumber = (text = ''): boolean => text.trim() !== '' && !Number.isNaN(Number(text));
const formulas = (rule: ConditionalRule): string[] => [rule.formula ?? []].flat();

/** Numbers compare as numbers; a comparison with anything else is the same rule as a formula. */
function comparison(rule: ConditionalRule): Kind | undefined {
  const [first, second] = formulas(rule);
  if (!rule.operator || first === undefined) return undefined;
  const between = rule.operator === 'between' || rule.operator === 'notBetween';
  if (between) {
    if (!isNumber(first) || !isNumber(second)) return undefined;
    return { subType: 'number', operator: rule.operator, value: [Number(first), Number(second)] };
  }
  if (isNumber(first)) return { subType: 'number', operator: rule.operator, value: Number(first) };
  return { subType: 'formula', value: `=${firstCell(rule.range)}${comparisons[rule.operator]}${first}` };
}

function highlight(rule: ConditionalRule): Kind | undefined {
  if (rule.type === 'cellIs') return comparison(rule);
  if (rule.type === 'expression') {
    const [formula] = formulas(rule);
    return formula === undefined ? undefined : { subType: 'formula', value: `=${formula}` };
  }
  if (rule.type === 'duplicateValues' || rule.type === 'uniqueValues') return { subType: rule.type };
  const operator = textOperators.find((name) => name === rule.type);
  return operator && { subType: 'text', operator, value: rule.text ?? '' };
}

const scaleValue = ({ type, value }: Scale) => ({
  type: type as CFValueType,
  ...(value !== undefined && { value: Number(value) }),
});

function toRule(rule: ConditionalRule, colours: Palette): Rule | undefined {
  const rgb = (text: string): string => colours({ rgb: text }) ?? '#000000';
  if (rule.type === 'colorScale' && rule.colorScale) {
    const { cfvo, colors } = rule.colorScale;
    const config = cfvo.map((value, index) => ({ index, color: rgb(colors[index] ?? ''), value: scaleValue(value) }));
    return { type: 'colorScale', config } as IColorScale;
  }
  if (rule.type === 'dataBar' && rule.dataBar?.cfvo.length === 2) {
    const [min, max] = rule.dataBar.cfvo.map(scaleValue);
    const colour = rgb(rule.dataBar.color);
    return {
      type: 'dataBar',
      isShowValue: true,
      config: { min, max, isGradient: true, positiveColor: colour, nativeColor: colour },
    } as IDataBar;
  }
  const kind = highlight(rule);
  if (!kind) return undefined;
  const own: Highlight = { type: 'highlightCell', style: toUniverStyle(rule.style ?? {}, colours), ...kind };
  return own as unknown as Rule;
}

/** A sheet's rules for Univer, the strongest first. Kinds of rules that Univer does not have are left out. */
export function toUniverRules(rules: readonly ConditionalRule[], colours: Palette): IConditionFormattingRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule, index) => {
      const own = toRule(rule, colours);
      if (!own) return [];
      const ranges = parseRanges(rule.range).map(toUniverRange);
      return [{ cfId: `cf${index + 1}`, ranges, stopIfTrue: rule.stopIfTrue ?? false, rule: own }];
    });
}

/** The formula that Excel keeps beside a text rule and really calculates by. */
function textFormula(operator: string, cell: string, value: string): string {
  const text = `"${value.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'beginsWith':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'containsBlanks':
      return `LEN(TRIM(${cell}))=0`;
    case 'notContainsBlanks':
      return `LEN(TRIM(${cell}))>0`;
    default:
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
  }
}

/** A rule's fill has its colour behind the pattern, where a cell's has it in front; readers differ, so both are set. */
function ruleStyle(rule: Highlight): CellStyle {
  const { fill, ...style } = toXlsxStyle(rule.style);
  if (fill?.type !== 'pattern') return style;
  return { ...style, fill: { ...fill, ...(fill.fgColor && { bgColor: fill.fgColor }) } };
}

function fromHighlight(rule: Highlight, cell: string): Partial<ConditionalRule> | undefined {
  const style = ruleStyle(rule);
  switch (rule.subType) {
    case 'formula':
      return { type: 'expression', formula: String(rule.value).replace(/^=/, ''), style };
    case 'number':
      return {
        type: 'cellIs',
        operator: rule.operator as ConditionalRule['operator'],
        formula: [rule.value].flat().map(String),
        style,
      };
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: rule.subType, style };
    case 'text': {
      const type = textOperators.find((name) => name === rule.operator);
      const text = rule.value === undefined ? '' : String(rule.value);
      return type && { type, ...(text && { text }), formula: textFormula(type, cell, text), style };
    }
  }
}

const fromScale = (value: { type: string; value?: number | string }): Scale => ({
  type: value.type as Scale['type'],
  ...(value.value !== undefined && { value: String(value.value) }),
});

function fromRule(rule: Rule, cell: string): Partial<ConditionalRule> | undefined {
  const argb = (colour: string): string => `FF${xlsxColour(colour)?.rgb ?? '000000'}`;
  const type: string = rule.type;
  if (type === 'colorScale') {
    const { config } = rule as IColorScale;
    const colorScale = { cfvo: config.map(({ value }) => fromScale(value)), colors: config.map((c) => argb(c.color)) };
    return { type: 'colorScale', colorScale };
  }
  if (type === 'dataBar') {
    const { min, max, positiveColor } = (rule as IDataBar).config;
    return { type: 'dataBar', dataBar: { cfvo: [fromScale(min), fromScale(max)], color: argb(positiveColor) } };
  }
  return type === 'highlightCell' ? fromHighlight(rule as unknown as Highlight, cell) : undefined;
}

/** Univer's rules of a sheet for a file. */
export function toXlsxRules(rules: readonly IConditionFormattingRule[]): ConditionalRule[] {
  return rules.flatMap((rule, index) => {
    const range = rule.ranges.map((r) => toA1(fromUniverRange(r))).join(' ');
    const own = range && fromRule(rule.rule, firstCell(range));
    if (!own) return [];
    return [{ ...own, priority: index + 1, range, ...(rule.stopIfTrue && { stopIfTrue: true }) } as ConditionalRule];
  });
}
