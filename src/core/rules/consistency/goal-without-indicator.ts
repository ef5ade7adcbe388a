import { unnumberedThings } from '../../matching/unnumbered';
import { unmeasured } from '../../matching/unmeasured';
import { defineRule } from '../rule';
import { goalsWithRows, statedQuantities, subjectOf } from './goal-rows';

/** A table with fewer measured rows is not filled in yet; complete/* says so. */
const leastRows = 2;

const quoted = (clauses: readonly string[]): string => [...new Set(clauses.map((clause) => `“${clause}”`))].join('、');

export const goalWithoutIndicator = defineRule({
  id: 'consistency/goal-without-indicator',
  severity: 'warning',
  title: { 'zh-CN': '目标中的数量没有对应指标', 'en-US': 'A number in the goal has no indicator' },
  why: {
    'zh-CN': '目标里承诺了具体数量，指标表却没有一行来衡量它：年终无法考核这项承诺是否完成。',
    'en-US':
      'The goal promises a number that no indicator measures; at the end of the year nobody can tell whether it was achieved.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应以相应的绩效指标予以细化、量化描述',
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效指标明确性',
  ],
  example: {
    bad: '年度目标：巡护林区120次，栽植苗木8000株；指标：林区巡护次数 ≥120次',
    good: '年度目标：巡护林区120次，栽植苗木8000株；指标：林区巡护次数 ≥120次、栽植苗木株数 ≥8000株',
  },
  messages: {
    missing: {
      'zh-CN': '目标承诺了{{promises}}，指标表中没有衡量它的指标',
      'en-US': 'The goal promises {{promises}}, but no indicator measures it',
    },
    unnumbered: {
      'zh-CN': '目标提到{{promises}}，没有写数量，指标表中也没有衡量它的指标',
      'en-US': 'The goal mentions {{promises}} without a number, and no indicator measures it',
    },
  },
  *check({ declaration }) {
    for (const { goal, cells, rows } of goalsWithRows(declaration)) {
      if (rows.length < leastRows) continue;
      const missing = unmeasured(
        statedQuantities(goal, declaration),
        rows,
        declaration.indicators,
        subjectOf(declaration),
      );
      const things = unnumberedThings(goal.text.value, declaration.indicators);
      if (missing.length > 0)
        yield { cells, message: 'missing', data: { promises: quoted(missing.map((m) => m.clause)) } };
      if (things.length > 0) yield { cells, message: 'unnumbered', data: { promises: quoted(things) } };
    }
  },
});
