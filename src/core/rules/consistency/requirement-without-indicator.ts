import type { Declaration } from '../../declaration/declaration';
import type { Range } from '../../sheet/address';
import { defineRule } from '../rule';

const namedRows = ({ indicators }: Declaration, category: string) =>
  indicators.filter(
    ({ level1, level2, name }) => name.value.trim() !== '' && [level1?.value, level2?.value].includes(category),
  );

function labelOf({ categories }: Declaration, category: string): Range | undefined {
  for (const { level1, level2 } of categories) {
    if (level2?.value === category) return level2.cell;
    if (level1?.value === category) return level1.cell;
  }
  return undefined;
}

export const requirementWithoutIndicator = defineRule({
  id: 'consistency/requirement-without-indicator',
  severity: 'advice',
  title: { 'zh-CN': '指标条数少于本地要求', 'en-US': 'Fewer indicators than required locally' },
  why: {
    'zh-CN': '有的省对每类三级指标的条数有最低要求，条数不足的表在系统里或初审时会被退回。',
    'en-US':
      'Some provinces require a minimum number of indicators in each category; a table with fewer is sent back by the system or at the first review.',
  },
  basis: ['各省（市）预算绩效目标编制说明，见所选样式的依据'],
  example: { bad: '所选样式要求产出指标至少3条，表中只有2条', good: '产出指标3条：数量、质量、时效各1条' },
  messages: {
    few: {
      'zh-CN': '“{{category}}”有 {{count}} 条三级指标，本地要求至少 {{least}} 条',
      'en-US': '“{{category}}” has {{count}} indicators; at least {{least}} are required locally',
    },
  },
  *check({ declaration, profile }) {
    for (const [category, least] of Object.entries(profile.minimumRows)) {
      const rows = namedRows(declaration, category);
      const label = labelOf(declaration, category);
      // A category without any row is complete/required-category's to report.
      if (rows.length === 0 || rows.length >= least || !label) continue;
      yield { cells: [label], message: 'few', data: { category, count: String(rows.length), least: String(least) } };
    }
  },
});
