import Big from 'big.js';
import type { Allocation, Share } from '../../text/allocation';
import { findAllocations } from '../../text/allocation';
import { printedTolerance, sumYuan, type StatedAmount } from '../../text/amounts';
import { formatMoney } from '../../text/money';
import { findRateStatements, standardOf, type RateStatement } from '../../text/rates';
import { quote } from '../../text/sentences';
import { sumTerms } from '../../text/terms';
import { defineRule, type Draft } from '../rule';
import { calculationsOf } from '../../money/declared-texts';
import type { Declaration } from '../../declaration/declaration';

const leastShares = 3;

/** 东区司法局, 西区司法局: recipients end alike, spending items do not. */
function areRecipients(shares: readonly Share[]): boolean {
  const endings = new Set(shares.map((s) => s.name.trim().slice(-1)));
  return (
    shares.length >= leastShares &&
    endings.size === 1 &&
    /[局县区市镇乡院校所站街道办村社]$/.test(shares[0]!.name.trim())
  );
}

/** Head count × standard = total, where the whole table states just one. */
function soleRate(declaration: Declaration): RateStatement | undefined {
  const rates = calculationsOf(declaration).flatMap(({ reading }) => findRateStatements(reading));
  const [first] = rates;
  const same = (r: RateStatement): boolean =>
    r.total.yuan.eq(first!.total.yuan) && r.count.value.eq(first!.count.value) && standardOf(r).eq(standardOf(first!));
  return first && rates.every(same) ? first : undefined;
}

interface Expected {
  readonly total: StatedAmount;
  readonly rate: RateStatement | undefined;
}

/** The total an allocation has to reach: the one beside it, else the one its recipients' head count comes to. */
function expectedOf({ total, shares }: Allocation, rate: RateStatement | undefined): Expected | undefined {
  if (total) return { total: total.amount, rate: rate?.total.yuan.eq(total.amount.yuan) ? rate : undefined };
  return rate && areRecipients(shares) ? { total: rate.total, rate } : undefined;
}

/** Of a list after 其中 that names all parts but one, or miscounts one, most of the total is left. */
const mostOf = 2 / 3;

/** A sum below the total proves nothing when the list may name only some parts. */
const mayBePartial = ({ closed, closing, shares, ofWhich }: Allocation, sum: Big, total: Big): boolean =>
  !closed || (shares.length < leastShares && !closing) || (ofWhich && sum.lt(total.times(mostOf)));

export const allocation = defineRule({
  id: 'calc/allocation',
  severity: 'error',
  title: { 'zh-CN': '分配金额加不到总额', 'en-US': 'Allocated amounts do not add up' },
  why: {
    'zh-CN':
      '资金分配到各单位（或各用途）的金额之和应等于总额；按人头标准分配的，每一份都应是标准的整数倍，人数之和应等于总人数。',
    'en-US':
      'The amounts for each office or purpose must add up to the total. Where money is allocated per head, each share is a whole number of heads, and the heads add up too.',
  },
  basis: ['《预算法》第三十二条（部门、单位预算草案的编制）', '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）'],
  example: {
    bad: '共安排60万元，其中：东区局30万元、西区局18万元、南区局10万元。',
    good: '共安排60万元，其中：东区局30万元、西区局18万元、南区局12万元。',
  },
  messages: {
    sum: {
      'zh-CN': '“{{quote}}”：各项之和 {{sum}}（{{shares}}）≠ 总额 {{total}}，差 {{difference}}',
      'en-US': '“{{quote}}”: the shares add up to {{sum}} ({{shares}}) ≠ total {{total}}, off by {{difference}}',
    },
    standard: {
      'zh-CN': '“{{quote}}”：{{share}} ÷ 每人 {{standard}} = {{heads}}，不是整数',
      'en-US': '“{{quote}}”: {{share}} ÷ {{standard}} per head = {{heads}}, not a whole number',
    },
  },
  *check({ declaration }): Generator<Draft<'sum' | 'standard'>> {
    const rate = soleRate(declaration);
    for (const { source, reading } of calculationsOf(declaration)) {
      for (const found of findAllocations(reading)) {
        const expected = expectedOf(found, rate);
        if (!expected) continue;
        const { total } = expected;
        const amounts = found.shares.map((s) => s.statement.amount);
        const sum = sumYuan(amounts);
        const difference = sum.minus(total.yuan);
        const within = difference.abs().lte(printedTolerance([total, ...amounts]));
        if (!within && (difference.gt(0) || !mayBePartial(found, sum, total.yuan))) {
          yield {
            cells: [source.cell],
            message: 'sum',
            data: {
              quote: quote(reading.text, found.span),
              sum: `${formatMoney(sum)}元`,
              shares: sumTerms(amounts.map((a) => formatMoney(a.yuan))),
              total: `${formatMoney(total.yuan)}元`,
              difference: `${formatMoney(difference.abs())}元`,
            },
          };
        }
        for (const { name, statement } of expected.rate ? found.shares : []) {
          const heads = statement.amount.yuan.div(standardOf(expected.rate!));
          if (heads.round(0, Big.roundHalfUp).eq(heads)) continue;
          yield {
            cells: [source.cell],
            message: 'standard',
            data: {
              quote: `${name}${quote(reading.text, statement.span)}`,
              share: `${formatMoney(statement.amount.yuan)}元`,
              standard: `${formatMoney(standardOf(expected.rate!))}元`,
              heads: heads.round(2).toFixed(),
            },
          };
        }
      }
    }
  },
});
