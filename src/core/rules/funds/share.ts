import type { Big } from 'big.js';
import type { Amount, Declaration, FundBlock } from '../../declaration/declaration';
import { cellRange } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import { printedTolerance } from '../../text/amounts';
import { formatMoney } from '../../text/money';
import { quote } from '../../text/sentences';
import { computedPercent, findDifferences, findShares, type PrintedShare } from '../../text/shares';
import { findListedPercents } from '../../text/listed-percents';
import { sumTerms } from '../../text/terms';
import { moneyPart } from '../../text/units';
import { textsOf } from '../../money/declared-texts';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { allLines, isMoneyColumn, moneyCell, type MoneyCell } from '../../money/money-cells';
import { percentCell } from '../../money/percent-cells';
import { inUnit, labelOf } from '../../money/money-labels';

type Message = 'text' | 'fell' | 'rose' | 'contrary' | 'cell' | 'difference' | 'turned' | 'whole';

const shown = (percent: Big): string => `${percent.round(2).toFixed(2)}%`;

function* inTexts(declaration: Declaration): Generator<Draft<Message>> {
  for (const { source, reading } of textsOf(declaration)) {
    for (const share of findShares(reading)) {
      const computed = computedPercent(share);
      const { value, step } = share.percent;
      if (!computed) continue;
      const holds = value.gte(computed.low.minus(step.div(2))) && value.lte(computed.high.plus(step.div(2)));
      const message = wordMessage(share) ?? (holds ? undefined : 'text');
      if (!message) continue;
      const [numerator, denominator] = amountsOf(share);
      yield {
        cells: [source.cell],
        message,
        data: {
          ...{ quote: quote(reading.text, share.span), numerator, denominator },
          computed: shown(computed.value),
          stated: `${value.toFixed()}%`,
        },
      };
    }
  }
}

/** 增加48000元 between 210000元 and 248000元. */
function* differencesIn(declaration: Declaration): Generator<Draft<Message>> {
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

/** 60% + 25% + 20%: shares of one whole that come to more than it. */
function* wholesIn(declaration: Declaration): Generator<Draft<Message>> {
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
function wordMessage({ kind, says, contrary, numerator, denominator }: PrintedShare): Message | undefined {
  if (contrary) return 'contrary';
  if (kind !== 'change' || numerator.yuan.eq(denominator.yuan)) return undefined;
  const rose = numerator.yuan.gt(denominator.yuan);
  if (rose === (says === 'rise')) return undefined;
  return rose ? 'rose' : 'fell';
}

const shareLabel = /占比|比重|所占比例|占.{0,30}[%％]/;

/** The money column that a share column stands beside: the nearest one left of it. */
const moneyColumnOf = (block: FundBlock, share: number): number =>
  block.columns.findLastIndex((column, i) => i < share && isMoneyColumn(column));

/** Whether the printed share of a part is the one its amounts give. */
function* compared(
  part: MoneyCell | undefined,
  total: MoneyCell,
  printed: ReturnType<typeof percentCell>,
): Generator<Draft<Message>> {
  if (!part || !printed) return;
  const computed = part.scaled.div(total.scaled).times(100);
  if (computed.minus(printed.percent).abs().lte(printed.tolerance)) return;
  yield {
    cells: [printed.amount.cell, part.cell, total.cell],
    message: 'cell',
    data: {
      label: labelOf(part),
      numerator: formatMoney(part.value),
      denominator: formatMoney(total.value),
      computed: shown(computed),
      stated: printed.amount.text.trim(),
    },
  };
}

function* inTable(declaration: Declaration): Generator<Draft<Message>> {
  for (const block of declaration.funds) {
    for (const [i, column] of block.columns.entries()) {
      const money = shareLabel.test(column.label?.value ?? '') ? moneyColumnOf(block, i) : -1;
      const root = block.lines.find((line) => line.role === 'total') ?? block.lines[0];
      const total = money >= 0 && root ? moneyCell(declaration, block, root, money) : undefined;
      if (!total || total.scaled.lte(0)) continue;
      for (const line of allLines(block)) {
        yield* compared(moneyCell(declaration, block, line, money), total, percentCell(line.amounts[i]));
      }
    }
  }
}

/** Rows above an amount in which the head of its share may stand. */
const headReach = 12;

/** The share printed right of an amount that stands beside its label: 财政拨款 | 800 | 80%, under 占比. */
function shareBeside(sheet: Sheet, { cell, amount }: MoneyCell): Amount | undefined {
  const [row, column] = [cell.top, cell.right + 1];
  const text = textAt(sheet, row, column).trim();
  if (!/[%％]$/.test(text)) return undefined;
  const above = Array.from({ length: Math.min(headReach, row) }, (_, i) => textAt(sheet, row - 1 - i, column).trim());
  const head = above.find((other) => other !== '' && !/^[\d.,]+[%％]?$/.test(other));
  return head !== undefined && shareLabel.test(head) ? { ...amount, cell: cellRange(row, column), text } : undefined;
}

function* besideAmounts({ declaration, sheet }: RuleContext): Generator<Draft<Message>> {
  for (const block of declaration.funds) {
    const root = block.lines.find((line) => line.role === 'total');
    const total = block.columns.length === 1 && root ? moneyCell(declaration, block, root, 0) : undefined;
    if (!total || total.scaled.lte(0)) continue;
    for (const line of allLines(block)) {
      const part = moneyCell(declaration, block, line, 0);
      yield* compared(part, total, part && percentCell(shareBeside(sheet, part)));
    }
  }
}

export const share = defineRule({
  id: 'funds/share',
  severity: 'error',
  title: { 'zh-CN': '占比或增减幅度算错', 'en-US': 'A share or change is miscalculated' },
  why: {
    'zh-CN':
      '公开的预算说明写明占比和增减百分比，读者可以用旁边的金额自己算出来；对不上就说明金额或百分比有一个是错的。',
    'en-US':
      'Shares and changes are printed beside the amounts they come from; anybody can recompute them, and a mismatch means one of the numbers is wrong.',
  },
  basis: ['《预算法》第十四条（预算公开）', '《地方预决算公开操作规程》（财预〔2016〕143号）：增减变化说明'],
  example: {
    bad: '总收入2000万元，其中财政拨款1496万元，占78.4%',
    good: '总收入2000万元，其中财政拨款1496万元，占74.8%',
  },
  messages: {
    text: {
      'zh-CN': '“{{quote}}”：按 {{numerator}} 与 {{denominator}} 计算应为 {{computed}}，写的是 {{stated}}。',
      'en-US': '“{{quote}}”: {{numerator}} against {{denominator}} gives {{computed}}, stated is {{stated}}.',
    },
    fell: {
      'zh-CN': '“{{quote}}”：由 {{denominator}} 到 {{numerator}} 是减少 {{computed}}，写的方向相反。',
      'en-US':
        '“{{quote}}”: from {{denominator}} to {{numerator}} is a fall of {{computed}}, the text says the opposite.',
    },
    rose: {
      'zh-CN': '“{{quote}}”：由 {{denominator}} 到 {{numerator}} 是增加 {{computed}}，写的方向相反。',
      'en-US':
        '“{{quote}}”: from {{denominator}} to {{numerator}} is a rise of {{computed}}, the text says the opposite.',
    },
    contrary: {
      'zh-CN': '“{{quote}}”：金额与百分比一个说增加、一个说减少，前后矛盾。',
      'en-US': '“{{quote}}”: the amount and the percentage say opposite things, one a rise, one a fall.',
    },
    difference: {
      'zh-CN': '“{{quote}}”：{{prior}} 与 {{current}} 相差 {{computed}}，写的是 {{stated}}。',
      'en-US': '“{{quote}}”: {{prior}} and {{current}} are {{computed}} apart, stated is {{stated}}.',
    },
    turned: {
      'zh-CN': '“{{quote}}”：由 {{prior}} 到 {{current}}，增减的方向写反了。',
      'en-US': '“{{quote}}”: from {{prior}} to {{current}}, the text says the opposite.',
    },
    whole: {
      'zh-CN': '“{{quote}}”：各项占比 {{list}} = {{sum}}，超过 100%。',
      'en-US': '“{{quote}}”: the shares {{list}} = {{sum}} come to more than 100 %.',
    },
    cell: {
      'zh-CN': '{{label}}：{{numerator}} ÷ {{denominator}} = {{computed}}，表中写的是 {{stated}}。',
      'en-US': '{{label}}: {{numerator}} ÷ {{denominator}} = {{computed}}, the table says {{stated}}.',
    },
  },
  *check(context): Generator<Draft<Message>> {
    yield* inTexts(context.declaration);
    yield* differencesIn(context.declaration);
    yield* wholesIn(context.declaration);
    yield* inTable(context.declaration);
    yield* besideAmounts(context);
  },
});
