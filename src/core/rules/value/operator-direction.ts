import type { Indicator } from '../../declaration/declaration';
import { isDelivered, isGain, lessIsBetter, moreIsBetter, moreMayBeBetter } from '../../knowledge/directions';
import { isSatisfactionName } from '../../knowledge/measures';
import { toYuan, type Yuan } from '../../text/money';
import { isCeiling, isFloor } from '../../text/operators';
import { moneyPart } from '../../text/units';
import { budgetOf } from '../../money/budgets';
import { kindOf, quantities, unitOf, type Quantity } from '../common/indicators';
import { defineRule } from '../rule';

type Message = 'cost' | 'spending' | 'satisfaction' | 'beneficial' | 'adverse' | 'output' | 'positive' | 'negative';

const paidOut =
  /(?:发放|支出|支付|补助|拨付|投入|使用|安排)(?:总?金额|资金|总额|额|经费)$|^(?:资金|预算|项目)?总?(?:支出|金额|投入)$/;

/** 新建公厕数量 ≤4座: the least that is delivered, not the most. */
const isPlainOutput = (indicator: Indicator, name: string): boolean =>
  indicator.level2?.value === '数量指标' && kindOf(indicator) === 'count' && isDelivered(name);

function against(indicator: Indicator, value: Quantity, budget: Yuan | undefined): Message | undefined {
  const name = indicator.name.value.trim();
  const direction = indicator.direction?.value ?? '';
  const money = moneyPart(unitOf(indicator, value));
  const isCost = /成本/.test((indicator.level1?.value ?? '') + (indicator.level2?.value ?? ''));
  const column = /正向/.test(direction) && isCeiling(value.operator) ? 'positive' : undefined;
  // 准确率 =100% marked 反向: the name knows better.
  const isGood = moreIsBetter(name) && !isCeiling(value.operator);
  const turned = /反向|逆向/.test(direction) && (isFloor(value.operator) || isGood) ? 'negative' : column;
  if (isSatisfactionName(name) && !/不满意|投诉/.test(name)) return isCeiling(value.operator) ? 'satisfaction' : turned;
  if (lessIsBetter(name)) return isFloor(value.operator) ? 'adverse' : turned;
  // 完成率 ≤100% only says that there is no more than all.
  if (isCeiling(value.operator) && value.number.lt(100) && moreIsBetter(name)) return 'beneficial';
  if (isFloor(value.operator) && money && isCost && !moreMayBeBetter(name)) return 'cost';
  const spent = money && budget && indicator.level1?.value !== '效益指标' && paidOut.test(name);
  if (isFloor(value.operator) && spent && toYuan(value.number, money).eq(budget)) return 'spending';
  if (isCeiling(value.operator) && value.number.gt(0) && isGain(name)) return 'beneficial';
  if (turned) return turned;
  return isCeiling(value.operator) && value.number.gt(0) && isPlainOutput(indicator, name) ? 'output' : undefined;
}

export const operatorDirection = defineRule({
  id: 'value/operator-direction',
  severity: 'warning',
  title: { 'zh-CN': '符号方向反了', 'en-US': 'Sign points the wrong way' },
  why: {
    'zh-CN': '成本、差错越低越好，满意度越高越好；方向写反，完成得越差得分越高。',
    'en-US': 'Costs and errors should be low, satisfaction high. With the wrong sign a worse result scores better.',
  },
  basis: ['财预〔2021〕101号（绩效指标取值要求）', '财预〔2020〕10号 附件（正向、反向指标得分）'],
  example: { bad: '成本指标｜项目总支出｜≥8万元', good: '成本指标｜项目总支出｜≤8万元' },
  messages: {
    cost: {
      'zh-CN': '成本指标“{{name}}”写成 {{value}}，成本应设上限（≤）',
      'en-US': 'The cost indicator “{{name}}” says {{value}}; a cost needs an upper limit (≤)',
    },
    spending: {
      'zh-CN': '“{{name}}”写成 {{value}}，正好等于预算，只能 ≤ 或 =，否则就是超预算',
      'en-US': '“{{name}}” says {{value}}, exactly the budget; only ≤ or = is possible without exceeding it',
    },
    satisfaction: {
      'zh-CN': '“{{name}}”写成 {{value}}，满意度应设下限（≥）',
      'en-US': '“{{name}}” says {{value}}; satisfaction needs a lower limit (≥)',
    },
    beneficial: {
      'zh-CN': '“{{name}}”写成 {{value}}，越高越好的指标应设下限（≥）',
      'en-US': '“{{name}}” says {{value}}; more is better here, so it needs a lower limit (≥)',
    },
    adverse: {
      'zh-CN': '“{{name}}”写成 {{value}}，越低越好的指标应设上限（≤）',
      'en-US': '“{{name}}” says {{value}}; less is better here, so it needs an upper limit (≤)',
    },
    output: {
      'zh-CN': '“{{name}}”写成 {{value}}，产出的数量应设下限（≥）或写准确数（=）',
      'en-US': '“{{name}}” says {{value}}; an output needs a lower limit (≥) or an exact number (=)',
    },
    positive: {
      'zh-CN': '“{{name}}”标为“{{direction}}”，却写成 {{value}}',
      'en-US': '“{{name}}” is marked “{{direction}}” but says {{value}}',
    },
    negative: {
      'zh-CN': '“{{name}}”标为“{{direction}}”，却写成 {{value}}',
      'en-US': '“{{name}}” is marked “{{direction}}” but says {{value}}',
    },
  },
  *check({ declaration }) {
    const budget = budgetOf(declaration, 'annual')?.yuan;
    for (const indicator of declaration.indicators) {
      for (const { cell, value } of quantities(indicator)) {
        const message = against(indicator, value, budget);
        if (!message) continue;
        const shown = `${value.operator ?? ''}${value.number.toFixed()}${unitOf(indicator, value)}`;
        const data = {
          name: indicator.name.value.trim(),
          value: shown,
          direction: indicator.direction?.value.trim() ?? '',
        };
        const sign = indicator.operator && !/[≥≤＝=<>]/.test(indicator.name.value) ? [indicator.operator.cell] : [];
        const told = /^(?:positive|negative)$/.test(message) && indicator.direction ? [indicator.direction.cell] : [];
        yield { cells: [cell, ...sign, ...told, indicator.name.cell], message, data };
      }
    }
  },
});
