import { defineRule } from '../rule';
import { besideAmounts, inTable } from './share/in-cells';
import { comparisonsIn, differencesIn, inTexts, unmarkedIn, wholesIn } from './share/in-texts';
import type { ShareMessage } from './share/message';
import { ofLastYear, ofNamedYears, ofSources, ofTotals } from './share/of-funds';
import { changesOfValues } from './share/values';

export const share = defineRule<ShareMessage>({
  id: 'funds/share',
  severity: 'error',
  title: { 'zh-CN': '占比或增减幅度算错', 'en-US': 'A share or change is miscalculated' },
  why: {
    'zh-CN':
      '公开的预算说明写明占比和增减百分比，读者可以用旁边的金额自己算出来；对不上就说明金额或百分比有一个是错的。',
    'en-US':
      'Shares and changes stand beside the amounts they come from, so anybody can recalculate them. If they do not match, an amount or a percentage is wrong.',
  },
  basis: ['《预算法》第十四条（预算公开）', '《地方预决算公开操作规程》（财预〔2016〕143号）：增减变化说明'],
  example: {
    bad: '总收入2000万元，其中财政拨款1496万元，占78.4%',
    good: '总收入2000万元，其中财政拨款1496万元，占74.8%',
  },
  messages: {
    text: {
      'zh-CN': '“{{quote}}”：按 {{numerator}} 与 {{denominator}} 计算应为 {{computed}}，写的是 {{stated}}',
      'en-US': '“{{quote}}”: {{numerator}} and {{denominator}} give {{computed}}, but {{stated}} is stated',
    },
    fell: {
      'zh-CN': '“{{quote}}”：由 {{denominator}} 到 {{numerator}} 是减少 {{computed}}，写的方向相反',
      'en-US': '“{{quote}}”: from {{denominator}} to {{numerator}} is a fall of {{computed}}, but the text says a rise',
    },
    rose: {
      'zh-CN': '“{{quote}}”：由 {{denominator}} 到 {{numerator}} 是增加 {{computed}}，写的方向相反',
      'en-US': '“{{quote}}”: from {{denominator}} to {{numerator}} is a rise of {{computed}}, but the text says a fall',
    },
    contrary: {
      'zh-CN': '“{{quote}}”：金额与百分比一个说增加、一个说减少，前后矛盾',
      'en-US': '“{{quote}}”: one of amount and percentage says a rise, the other a fall',
    },
    fromNothing: {
      'zh-CN': '“{{quote}}”：原来是 0，增长多少个百分比无从算起，只写增加的金额即可',
      'en-US': '“{{quote}}”: it was 0 before, so no percentage can be worked out; state the amount only',
    },
    unmarked: {
      'zh-CN': '“{{quote}}”：占比后面没有百分号',
      'en-US': '“{{quote}}”: the share has no percent sign',
    },
    isMore: {
      'zh-CN': '“{{quote}}”：由 {{prior}} 到 {{current}} 是增加，写法不符',
      'en-US': '“{{quote}}”: from {{prior}} to {{current}} is a rise, which is not what the text says',
    },
    isLess: {
      'zh-CN': '“{{quote}}”：由 {{prior}} 到 {{current}} 是减少，写法不符',
      'en-US': '“{{quote}}”: from {{prior}} to {{current}} is a fall, which is not what the text says',
    },
    isSame: {
      'zh-CN': '“{{quote}}”：两个数都是 {{current}}，没有增减',
      'en-US': '“{{quote}}”: both are {{current}}, so nothing has changed',
    },
    difference: {
      'zh-CN': '“{{quote}}”：{{prior}} 与 {{current}} 相差 {{computed}}，写的是 {{stated}}',
      'en-US':
        '“{{quote}}”: the difference between {{prior}} and {{current}} is {{computed}}, but {{stated}} is stated',
    },
    changed: {
      'zh-CN': '“{{quote}}”：由 {{prior}} 到 {{current}} 应为 {{computed}}，写的是 {{stated}}',
      'en-US': '“{{quote}}”: from {{prior}} to {{current}} the change is {{computed}}, but {{stated}} is stated',
    },
    turned: {
      'zh-CN': '“{{quote}}”：由 {{prior}} 到 {{current}}，增减的方向写反了',
      'en-US': '“{{quote}}”: the change from {{prior}} to {{current}} goes the other way',
    },
    whole: {
      'zh-CN': '“{{quote}}”：各项占比 {{list}} = {{sum}}，超过 100%',
      'en-US': '“{{quote}}”: the shares {{list}} = {{sum}} add up to more than 100%',
    },
    source: {
      'zh-CN': '“{{quote}}”：表中{{computed}}，写的是 {{stated}}',
      'en-US': '“{{quote}}”: in the table {{computed}}, but {{stated}} is stated',
    },
    against: {
      'zh-CN': '“{{quote}}”：本年是 {{current}}，上年是 {{prior}}，应为{{computed}}，增减的方向写反了',
      'en-US':
        '“{{quote}}”: {{current}} this year and {{prior}} last year, so {{computed}}; the text says the opposite',
    },
    cell: {
      'zh-CN': '{{label}}：{{numerator}} ÷ {{denominator}} = {{computed}}，表中写的是 {{stated}}',
      'en-US': '{{label}}: {{numerator}} ÷ {{denominator}} = {{computed}}, but the table says {{stated}}',
    },
  },
  *check(context) {
    yield* inTexts(context.declaration);
    yield* differencesIn(context.declaration);
    yield* comparisonsIn(context.declaration);
    yield* unmarkedIn(context.declaration);
    yield* changesOfValues(context.declaration);
    yield* wholesIn(context.declaration);
    yield* ofSources(context.declaration);
    yield* ofTotals(context.declaration);
    yield* ofLastYear(context.declaration);
    yield* ofNamedYears(context.declaration);
    yield* inTable(context.declaration);
    yield* besideAmounts(context);
  },
});
