import Big from 'big.js';
import type { Indicator } from '../../declaration/declaration';
import { withoutBlanks } from '../../text/normalise';
import type { Draft } from '../rule';
import { completionOf, earnedShare, type Completion, type NumericCompletion } from './completion';
import { isUnexplained } from './reasons';
import { stepOf } from './rounding';
import { pointsOf } from './weights';

export type RowMessage = 'above' | 'unmet' | 'share' | 'partly' | 'undone' | 'dropped' | 'lowered';

/** What a row lost or gained without saying why. */
export interface Unexplained {
  readonly indicator: Indicator;
  readonly kind: 'missed' | 'reduced' | 'below' | 'far';
}

/** What the rows of a form say, in the words of its messages. */
export const rowData = (indicator: Indicator): Record<string, string> => {
  const completion = completionOf(indicator);
  const unit = completion?.kind === 'number' ? completion.unit : '';
  const raw = indicator.completion?.value.trim() ?? '';
  return {
    name: indicator.name.value.trim(),
    target: completion?.target.value.text.trim() ?? '',
    done: /^[\d.,]+$/.test(raw) ? `${raw}${unit}` : raw,
    weight: pointsOf(indicator.weight)?.toFixed() ?? '',
    score: pointsOf(indicator.score)?.toFixed() ?? '',
  };
};

export const rowCells = (indicator: Indicator): Draft<string>['cells'] => {
  const target = completionOf(indicator)?.target;
  const fields = [indicator.score, indicator.completion, target, indicator.weight];
  return fields.flatMap((field) => (field ? [field.cell] : [])).slice(0, 3);
};

/** 财预〔2020〕10号: 达成 100–80 %, 部分达成 80–60 %, 未达成 60–0 % of the points. */
const grades = [
  { words: /^部分(?:达成|完成|实现|达标)/, least: 60, most: 80, message: 'partly' },
  { words: /^未(?:达成|完成|实现|达标|开展|实施)/, least: 0, most: 60, message: 'undone' },
  { words: /^(?:全部|已)?达成预期(?:指标|目标)/, least: 80, most: 100, message: 'dropped' },
] as const;

/** A completion in words against the share of the points that its words leave. */
function* inWords(indicator: Indicator, weight: Big, score: Big): Generator<Draft<RowMessage>> {
  const words = withoutBlanks(indicator.completion?.value ?? '');
  const grade = grades.find((one) => one.words.test(words));
  if (!grade || weight.lte(0)) return;
  const share = score.div(weight).times(100);
  const isAbove = share.gt(grade.most);
  if (!isAbove && (grade.message === 'partly' || share.gte(grade.least))) return;
  yield {
    cells: [indicator.score!.cell, indicator.completion!.cell],
    message: grade.message,
    severity: grade.message === 'dropped' ? 'warning' : 'error',
    data: {
      ...rowData(indicator),
      range: `${grade.most}%–${grade.least}%`,
      share: `${share.round(1).toFixed()}%`,
    },
  };
}

/** More points than the share of the target that was reached gives; a step of the column's scores may be rounding. */
function isOverpaid(completion: NumericCompletion, weight: Big, score: Big): boolean {
  const earned = earnedShare(completion);
  return earned !== undefined && score.gt(earned.times(weight).plus(stepOf(score)));
}

/** A target without an operator is missed only by what the points can show. */
function missesByRounding(completion: Completion, weight: Big): boolean {
  if (completion.kind !== 'number' || completion.target.value.kind !== 'quantity') return false;
  if (completion.target.value.operator) return false;
  const earned = earnedShare(completion);
  return earned !== undefined && earned.times(weight).round(1, Big.roundHalfUp).eq(weight);
}

/** A row's score against its weight and what was done. */
export function* scoreFindings(indicator: Indicator): Generator<Draft<RowMessage>> {
  const [weight, score] = [pointsOf(indicator.weight), pointsOf(indicator.score)];
  if (!weight || !score || !samePoints(indicator)) return;
  const data = rowData(indicator);
  if (score.gt(weight)) {
    yield { cells: [indicator.score!.cell, indicator.weight!.cell], message: 'above', data };
    return;
  }
  const completion = completionOf(indicator);
  if (!completion) yield* inWords(indicator, weight, score);
  // With a column for reasons, a missing one is told there.
  if (completion?.met && score.lt(weight) && !indicator.reason)
    yield { cells: rowCells(indicator), message: 'lowered', severity: 'warning', data };
  if (completion?.met !== false || missesByRounding(completion, weight)) return;
  if (score.eq(weight)) yield { cells: rowCells(indicator), message: 'unmet', data };
  else if (completion.kind === 'number' && isOverpaid(completion, weight, score)) {
    yield {
      cells: rowCells(indicator),
      message: 'share',
      severity: 'warning',
      data: { ...data, ...shareData(completion, weight) },
    };
  }
}

const shareData = (completion: NumericCompletion, weight: Big): Record<string, string> => {
  const { planned, done, unit, direction } = completion;
  const [top, bottom] = (direction === 'down' ? [planned, done] : [done, planned]).map((n) => `${n.toFixed()}${unit}`);
  const earned = earnedShare(completion)!.times(weight).round(2).toFixed();
  return { sum: `${top} ÷ ${bottom} × ${weight.toFixed()} = ${earned}` };
};

/** One as points, the other as a percentage, are not compared. */
const samePoints = ({ weight, score }: Indicator): boolean =>
  /[%％]/.test(score?.value ?? '') === /[%％]/.test(weight?.value ?? '');

/** 财预〔2020〕10号: far above the target asks for a reason too; a single piece more is not far. */
const farAbove = new Big('1.3');

function isFar(completion: Completion): boolean {
  if (completion.kind !== 'number' || completion.direction !== 'up' || completion.unit === '%') return false;
  const { planned, done } = completion;
  return planned.gt(0) && done.gt(planned.times(farAbove)) && done.minus(planned).gt(1);
}

/** Why a row asks for a reason that it does not give. */
export function unexplained(indicator: Indicator): Unexplained | undefined {
  if (!isUnexplained(indicator)) return undefined;
  const [weight, score] = [pointsOf(indicator.weight), pointsOf(indicator.score)];
  const scored = weight !== undefined && score !== undefined;
  if (scored && !samePoints(indicator)) return undefined;
  const completion = completionOf(indicator);
  const isBelow = scored && score.lt(weight);
  if (completion?.met === false) {
    // Full points for a target that was missed are told as such.
    return scored && !isBelow ? undefined : { indicator, kind: 'missed' };
  }
  if (isBelow) return { indicator, kind: completion?.met ? 'reduced' : 'below' };
  return completion && isFar(completion) ? { indicator, kind: 'far' } : undefined;
}
