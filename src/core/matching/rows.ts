import type { Big } from 'big.js';
import type { Indicator, Target } from '../declaration/declaration';
import { memoize } from '../memoize';
import { parseIndicatorValue } from '../text/indicator-value';
import { rhythmOf, type Rhythm } from './rhythm';
import { plainWords, topic } from './similarity';
import { dimensionOfName, measure, type Measure } from './units';

/** An indicator's target that is a number, with what it measures. */
export interface MeasuredRow {
  readonly indicator: Indicator;
  readonly target: Target;
  /** Name and what stands before the number, synonyms by their first word. */
  readonly name: string;
  readonly topic: string;
  readonly number: Big;
  /** As printed, in the value or its column. */
  readonly unit: string;
  /** undefined when neither the value, the unit column nor the name tells what is counted. */
  readonly measure: Measure | undefined;
  readonly rhythm: Rhythm;
  /** Value with operator and unit, for messages. */
  readonly printed: string;
}

/** Puts split columns (≥ | 98 | %) together; a whole value cell stays as it is, without LaTeX residue. */
function printed({ operator, unit }: Indicator, { raw, value }: Target): string {
  if (/[\\$]/.test(raw) && value.kind === 'quantity')
    return `${value.operator ?? ''}${value.number.toFixed()}${value.unit}`;
  const text = raw.trim();
  const before = operator && !text.includes(operator.value.trim()) ? operator.value.trim() : '';
  const after = unit && !text.includes(unit.value.trim()) ? unit.value.trim() : '';
  return `${before}${text}${after}`;
}

const timeUnit = /^(?:分钟?|秒|小时|天|日|个?工作日)$/;

function withoutUnit(name: string, unit: string): string {
  if (timeUnit.test(unit) && /\S{3}(?:时间|时限|时长|用时)$/.test(name)) return name.slice(0, -2);
  const ending = [`${unit}数`, unit].find((end) => end.length > 1 && name.endsWith(end));
  return ending ? name.slice(0, -ending.length) : name;
}

/** 修建道路长度（公里）: what stands in brackets at the end is the unit or a remark. */
const bracketed = /\s{0,4}[（(][^（()）]*[)）]$/;

/** 指标1：新建服务站: the number is the form's. */
const numbering = /^\s*指标\s*[\d一二三四五六七八九十]{1,2}\s*[:：、.．]\s*(?=\S)/;

/** The row of one target, or undefined when its value is not a number. */
export function measuredRow(indicator: Indicator, target: Target): MeasuredRow | undefined {
  const { value } = target;
  if (value.kind !== 'quantity') return undefined;
  const unit = value.unit || (indicator.unit?.value ?? '');
  const name = indicator.name.value.trim().replace(numbering, '');
  // 调查项数 counted in 项 is about 调查, 接种剂次 in 剂次 about 接种.
  const counted = withoutUnit(name.replace(bracketed, ''), unit);
  const words = `${counted}${value.prefix}${value.suffix}`;
  const named = dimensionOfName(plainWords(name));
  return {
    indicator,
    target,
    number: value.number,
    unit: unit.trim(),
    name: plainWords(`${name}${value.prefix}`),
    topic: topic(words),
    measure:
      measure(value.number, unit) ?? (named === undefined ? undefined : { dimension: named, amount: value.number }),
    printed: printed(indicator, target),
    rhythm: rhythmOf(`${name} ${target.raw} ${unit}`),
  };
}

const allRows = memoize((indicators: readonly Indicator[]): readonly MeasuredRow[] =>
  indicators.flatMap((indicator) => indicator.targets.flatMap((t) => measuredRow(indicator, t) ?? [])),
);

export const measuredRows = (indicators: readonly Indicator[], terms: readonly Target['term'][]): MeasuredRow[] =>
  allRows(indicators).filter(({ target }) => terms.includes(target.term));

/** What a self-evaluation reports as done, row by row; a number without a unit has the target's. */
export const completedRows = (indicators: readonly Indicator[]): MeasuredRow[] =>
  indicators.flatMap((indicator) => {
    const { completion, targets } = indicator;
    const planned = targets[0];
    if (!completion || !planned) return [];
    const value = parseIndicatorValue(completion.value);
    const unit = planned.value.kind === 'quantity' ? planned.value.unit : '';
    const done = value.kind === 'quantity' && !value.unit ? { ...value, unit } : value;
    const target = { ...planned, cell: completion.cell, raw: completion.value, value: done };
    return measuredRow({ ...indicator, operator: undefined }, target) ?? [];
  });
