import type { Declaration } from '../../../declaration/declaration';
import { textsOf } from '../../../money/declared-texts';
import { inUnit } from '../../../money/money-labels';
import { printedTolerance } from '../../../text/amounts';
import { bareShares } from '../../../text/bare-shares';
import { findComparisons } from '../../../text/comparisons';
import { findDifferences } from '../../../text/differences';
import { fromNothing } from '../../../text/from-nothing';
import { findListedPercents } from '../../../text/listed-percents';
import { formatMoney } from '../../../text/money';
import { computedPercent, holdsAsPrinted, type PrintedShare } from '../../../text/printed-share';
import { quote } from '../../../text/sentences';
import { findShares } from '../../../text/shares';
import { sumTerms } from '../../../text/terms';
import { turnedLevels } from '../../../text/turned-levels';
import { moneyPart } from '../../../text/units';
import type { Draft } from '../../rule';
import { shown, type ShareMessage } from './message';

/** 占74.8%, 增长7% beside the two amounts they are of. */
export function* inTexts(declaration: Declaration): Generator<Draft<ShareMessage>> {
  for (const { source, reading } of textsOf(declaration)) {
    for (const share of findShares(reading)) {
      if (share.fromNothing) {
        yield { cells: [source.cell], message: 'fromNothing', data: { quote: quote(reading.text, share.span) } };
        continue;
      }
      const computed = computedPercent(share);
      if (!computed) continue;
      const message = wordMessage(share) ?? (holdsAsPrinted(share.percent, computed) ? undefined : 'text');
      if (!message) continue;
      const [numerator, denominator] = amountsOf(share);
      yield {
        cells: [source.cell],
        message,
        data: {
          ...{ quote: quote(reading.text, share.span), numerator, denominator },
          computed: shown(computed.value),
          stated: `${share.percent.value.toFixed()}%`,
        },
      };
    }
  }
}

/** 增加48000元 between 210000元 and 248000元. */
export function* differencesIn(declaration: Declaration): Generator<Draft<ShareMessage>> {
  for (const { source, reading } of textsOf(declaration)) {
    for (const { change, prior, current, says, span } of findDifferences(reading)) {
      const difference = current.yuan.minus(prior.yuan).abs();
      const isRight = difference
        .minus(change.yuan)
        .abs()
        .lte(printedTolerance([change, prior, current]));
      const isTurned = !difference.eq(0) && current.yuan.gt(prior.yuan) !== (says === 'rise');
      if (isRight && !isTurned) continue;
      yield {
        cells: [source.cell],
        message: isRight ? 'turned' : 'difference',
        data: {
          quote: quote(reading.text, span),
          prior: `${formatMoney(prior.yuan)}元`,
          current: `${formatMoney(current.yuan)}元`,
          computed: `${formatMoney(difference)}元`,
          stated: `${formatMoney(change.yuan)}元`,
        },
      };
    }
  }
}

const orderMessage = { rise: 'isMore', fall: 'isLess', same: 'isSame' } as const;

/** 与上年持平 of 30万元 and 36万元. */
export function* comparisonsIn(declaration: Declaration): Generator<Draft<ShareMessage>> {
  for (const { source, reading } of textsOf(declaration)) {
    for (const { prior, current, says, span } of [...findComparisons(reading), ...turnedLevels(reading)]) {
      const order = current.yuan.cmp(prior.yuan);
      const is = order > 0 ? 'rise' : order < 0 ? 'fall' : 'same';
      // 29.99万元 and 30万元 are 持平 as printed.
      const near = current.yuan
        .minus(prior.yuan)
        .abs()
        .lte(printedTolerance([prior, current]));
      if (is === says || (says === 'same' && near)) continue;
      yield {
        cells: [source.cell],
        message: orderMessage[is],
        data: {
          quote: quote(reading.text, span),
          prior: `${formatMoney(prior.yuan)}元`,
          current: `${formatMoney(current.yuan)}元`,
        },
      };
    }
  }
}

/** A share without its sign, and a percentage of what was nothing. */
export function* unmarkedIn(declaration: Declaration): Generator<Draft<ShareMessage>> {
  for (const { source, reading } of textsOf(declaration)) {
    for (const span of bareShares(reading))
      yield {
        cells: [source.cell],
        message: 'unmarked',
        severity: 'warning',
        data: { quote: quote(reading.text, span) },
      };
    const known = findShares(reading).filter((share) => share.fromNothing);
    for (const span of known.length > 0 ? [] : fromNothing(reading))
      yield { cells: [source.cell], message: 'fromNothing', data: { quote: quote(reading.text, span) } };
  }
}

/** 60% + 25% + 20%: shares of one whole that come to more than it. */
export function* wholesIn(declaration: Declaration): Generator<Draft<ShareMessage>> {
  for (const { source, reading } of textsOf(declaration)) {
    for (const { percents, span } of findListedPercents(reading)) {
      const sum = percents.reduce((all, { value }) => all.plus(value), percents[0]!.value.times(0));
      const leeway = percents.reduce((all, { step }) => all.plus(step.div(2)), percents[0]!.step.times(0));
      if (sum.lte(leeway.plus(100))) continue;
      yield {
        cells: [source.cell],
        message: 'whole',
        data: {
          quote: quote(reading.text, span),
          list: sumTerms(percents.map(({ value }) => `${value.toFixed()}%`)),
          sum: `${sum.toFixed()}%`,
        },
      };
    }
  }
}

/** Both amounts in the unit that the text prints them in; in 元 where it prints two. */
function amountsOf({ numerator, denominator }: PrintedShare): readonly [string, string] {
  const unit = moneyPart(numerator.quantity.unit);
  const same = unit !== undefined && unit === moneyPart(denominator.quantity.unit) ? unit : '元';
  return [`${inUnit(numerator.yuan, same)}${same}`, `${inUnit(denominator.yuan, same)}${same}`];
}

/** 增加 for what fell, and the other way round. */
function wordMessage({ kind, says, contrary, numerator, denominator }: PrintedShare): ShareMessage | undefined {
  if (contrary) return 'contrary';
  if (kind !== 'change' || numerator.yuan.eq(denominator.yuan)) return undefined;
  const rose = numerator.yuan.gt(denominator.yuan);
  if (rose === (says === 'rise')) return undefined;
  return rose ? 'rose' : 'fell';
}
