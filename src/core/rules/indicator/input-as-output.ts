import { moneyPart } from '../../text/units';
import { cellsOf, quantities, realIndicators, shownValues, unitOf } from '../common/indicators';
import { defineRule, type Draft } from '../rule';
import { isSpendingRate, isStaffPutIn } from '../../knowledge/aspects';
import { plainName } from '../../knowledge/measures';
import type { Indicator } from '../../declaration/declaration';

/** Money put in. Money handed out or brought in (补贴发放额, 招商引资额, 贷款额) is an output. */
const putIn =
  /(?:资金|经费|预算|财政|专项)(?:投入|安排|支出|总额|规模)?(?:金额|额度|数额|额|数|量)?$|(?:投入|支出|花费)(?:金额|总额|额)?$/;
const handedOut = /发放|补贴|补助|贷款|融资|引资|收入|征收|争取|募集|奖励|救助|整合|盘活|撬动|带动/;

type Message = 'money' | 'staff' | 'spending';

function put(indicator: Indicator): Message | undefined {
  const name = plainName(indicator.name.value);
  const category = indicator.level2?.value;
  if (isSpendingRate(name)) return category === '数量指标' || category === '质量指标' ? 'spending' : undefined;
  if (category !== '数量指标') return undefined;
  if (isStaffPutIn(name)) return 'staff';
  const money = quantities(indicator).some((t) => moneyPart(unitOf(indicator, t.value)) !== undefined);
  return money && putIn.test(name) && !handedOut.test(name) ? 'money' : undefined;
}

export const inputAsOutput = defineRule({
  id: 'indicator/input-as-output',
  severity: 'warning',
  title: { 'zh-CN': '把投入当产出', 'en-US': 'Input counted as output' },
  why: {
    'zh-CN': '数量指标考核做成了多少事；投入多少人、花了多少钱是投入，不是产出。',
    'en-US': 'A quantity indicator measures what was done; people and money put in are inputs, not outputs.',
  },
  basis: ['财预〔2015〕88号（产出指标：数量指标）', '财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '数量指标｜项目资金投入｜≥90万元', good: '成本指标｜项目总成本｜≤90万元' },
  messages: {
    money: {
      'zh-CN': '数量指标“{{name}}”（{{value}}）是投入的资金，不是产出',
      'en-US': 'The quantity indicator “{{name}}” ({{value}}) is money put in, not an output',
    },
    staff: {
      'zh-CN': '数量指标“{{name}}”（{{value}}）是投入的人力或机械，不是产出',
      'en-US': 'The quantity indicator “{{name}}” ({{value}}) is staff or machinery put in, not an output',
    },
    spending: {
      'zh-CN': '“{{name}}”（{{value}}）考核钱花了没有，不是产出；执行率在资金栏考核',
      'en-US':
        '“{{name}}” ({{value}}) measures whether money was spent, not an output; spending is measured by the execution rate',
    },
  },
  *check({ declaration }): Iterable<Draft<Message>> {
    for (const indicator of realIndicators(declaration)) {
      const message = put(indicator);
      if (!message) continue;
      const data = { name: indicator.name.value.trim(), value: shownValues(indicator) };
      yield { cells: cellsOf(indicator), message, data };
    }
  },
});
