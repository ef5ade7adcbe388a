import Big from 'big.js';
import { measuredRows } from '../../matching/rows';
import { isMeasuredSpending } from '../../matching/spending';
import { formatMoney } from '../../text/money';
import { defineRule } from '../rule';
import { subjectOf } from './goal-rows';
import { spendingItems, type SpendingItem } from './spending-items';

/** Items below this share of the money need no indicator of their own. */
const smallShare = 0.05;
/** A table with fewer measured rows is not filled in yet; complete/* says so. */
const leastRows = 3;

const sum = (items: readonly SpendingItem[]): Big => items.reduce((total, { yuan }) => total.plus(yuan), new Big(0));
const percent = (part: Big, whole: Big): string => `${part.times(100).div(whole).toFixed(1)}%`;

export const spendingWithoutIndicator = defineRule({
  id: 'consistency/spending-without-indicator',
  severity: 'warning',
  title: { 'zh-CN': '主要支出没有对应指标', 'en-US': 'Major spending has no indicator' },
  why: {
    'zh-CN': '测算里占大头的支出在指标表里看不到产出，这笔钱花得怎样无从考核；审核时也会问“资金与指标是否匹配”。',
    'en-US':
      'The indicators show no output for a large part of the spending, so nobody can tell what the money achieved. Reviewers ask whether funds and indicators match.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标与预算资金量相匹配；绩效目标审核的相关性、适当性',
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算编制科学性',
  ],
  example: {
    bad: '测算：护林员补助60万元、防火宣传10万元、监控设备30万元；指标只有“护林员人数”',
    good: '指标另有“防火宣传场次”“监控设备安装数量”',
  },
  messages: {
    uncovered: {
      'zh-CN': '测算的 {{count}} 项支出没有指标衡量，合计 {{yuan}} 元，占 {{total}} 元的 {{share}}：{{items}}',
      'en-US':
        '{{count}} spending items have no indicator: {{yuan}} yuan in all, {{share}} of {{total}} yuan: {{items}}',
    },
  },
  *check({ declaration }) {
    const rows = measuredRows(declaration.indicators, ['annual', 'midterm', 'total', 'other']);
    if (new Set(rows.map(({ indicator }) => indicator)).size < leastRows) return;
    const subject = subjectOf(declaration);
    for (const { text } of declaration.narratives) {
      const items = spendingItems(text.value);
      if (!items) continue;
      const total = sum(items);
      if (total.lte(0)) continue;
      const open = items
        .filter(({ yuan }) => yuan.div(total).gte(smallShare))
        .filter(({ words }) => !isMeasuredSpending(words, rows, subject))
        .sort((a, b) => b.yuan.cmp(a.yuan));
      if (open.length === 0) continue;
      const described = open.map(({ words, yuan }) => `${words} ${formatMoney(yuan)} 元（${percent(yuan, total)}）`);
      const yuan = sum(open);
      const data = {
        count: String(open.length),
        yuan: formatMoney(yuan),
        total: formatMoney(total),
        share: percent(yuan, total),
        items: described.join('、'),
      };
      yield { cells: [text.cell], message: 'uncovered', data };
    }
  },
});
