import type { Declaration, Goal } from '../../declaration/declaration';
import { boundOtherwise, contradictions, countedOtherwise, type Contradiction } from '../../matching/contradictions';
import { parallels, type Told } from '../../matching/parallel';
import type { GoalQuantity } from '../../matching/goal-quantities';
import { measuredRows, type MeasuredRow } from '../../matching/rows';
import { cellRange, toA1, type Range } from '../../sheet/address';
import { defineRule, type Draft } from '../rule';
import { goalsWithRows, longTerms, reportsWithRows, statedQuantities, subjectOf } from './goal-rows';

const addressOf = ({ top, left }: Range): string => toA1(cellRange(top, left));

const dataOf = ({ text }: Goal, { goal, row }: Contradiction): Record<string, string> => ({
  clause: goal.clause,
  goalCell: addressOf(text.cell),
  goal: goal.printed,
  name: row.indicator.name.value.trim(),
  targetCell: addressOf(row.target.cell),
  target: row.printed,
});

/** The only goal of a form says what the project comes to as a whole, and so does the row in its column of all years. */
function isOfWhole(
  { term }: Goal,
  stated: GoalQuantity,
  row: MeasuredRow,
  { goals, indicators }: Declaration,
): boolean {
  if (term !== 'annual' || goals.some((other) => longTerms.includes(other.term))) return false;
  return measuredRows(indicators, longTerms).some(
    ({ indicator, measure }) => indicator === row.indicator && measure?.amount.eq(stated.measure.amount),
  );
}

/** What was planned and what was done, told in the same words, each against the row of the other. */
function* acrossTerms(declaration: Declaration): Generator<{ goal: Goal; found: Contradiction }> {
  const [planned, ...more] = goalsWithRows(declaration).filter(({ goal }) => goal.term === 'annual');
  const [done, ...others] = reportsWithRows(declaration);
  if (!planned || !done || more.length + others.length > 0) return;
  const told = ({ goal, rows }: typeof planned): Told => ({ quantities: statedQuantities(goal, declaration), rows });
  for (const found of parallels(told(done), told(planned))) yield { goal: done.goal, found };
  for (const found of parallels(told(planned), told(done))) yield { goal: planned.goal, found };
}

export const goalVsIndicator = defineRule({
  id: 'consistency/goal-vs-indicator',
  severity: 'error',
  title: { 'zh-CN': '目标与指标数值不一致', 'en-US': 'The goal and an indicator give different numbers' },
  why: {
    'zh-CN':
      '指标是目标的细化和量化。同一件事在目标里一个数、在指标里另一个数，审核时会被退回，年终自评也不知按哪个数考核。',
    'en-US':
      'Indicators put the goal into numbers. If the goal says one number and the indicator for the same thing another, the table is sent back, and nobody knows which number the self-evaluation should use.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标是绩效目标的细化和量化描述',
    '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
  ],
  example: {
    bad: '年度目标：举办护林员培训2期；数量指标：护林员培训期数 ≥4期',
    good: '年度目标：举办护林员培训4期；数量指标：护林员培训期数 ≥4期',
  },
  messages: {
    unit: {
      'zh-CN':
        '目标“{{clause}}”（{{goalCell}}）写的是 {{goal}}，指标“{{name}}”（{{targetCell}}）写的是 {{target}}，数相同，计量单位不同',
      'en-US':
        'The goal “{{clause}}” ({{goalCell}}) says {{goal}}, the indicator “{{name}}” ({{targetCell}}) says {{target}}: the same number in two units',
    },
    bound: {
      'zh-CN':
        '目标“{{clause}}”（{{goalCell}}）与指标“{{name}}”（{{targetCell}}）{{target}} 方向相反：一处是上限，一处是下限',
      'en-US':
        'The goal “{{clause}}” ({{goalCell}}) and the indicator “{{name}}” ({{targetCell}}), {{target}}, point opposite ways: one is an upper limit, the other a lower one',
    },
    differs: {
      'zh-CN':
        '目标“{{clause}}”（{{goalCell}}）写的是 {{goal}}，指标“{{name}}”（{{targetCell}}）写的是 {{target}}，同一件事两个数',
      'en-US':
        'The goal “{{clause}}” ({{goalCell}}) says {{goal}}, the indicator “{{name}}” ({{targetCell}}) says {{target}}: two numbers for one thing',
    },
  },
  *check({ declaration }): Generator<Draft<'differs' | 'unit' | 'bound'>> {
    const subject = subjectOf(declaration);
    const told = new Set<string>();
    for (const { goal, cells, rows } of [...goalsWithRows(declaration), ...reportsWithRows(declaration)]) {
      const years = longTerms.includes(goal.term) ? 'several' : 'one';
      const quantities = statedQuantities(goal, declaration);
      for (const { goal: stated, row } of contradictions(quantities, rows, subject, years)) {
        if (isOfWhole(goal, stated, row, declaration)) continue;
        told.add(toA1(row.target.cell));
        yield {
          cells: [goal.text.cell, row.target.cell, ...cells.slice(1)],
          message: 'differs',
          data: dataOf(goal, { goal: stated, row }),
        };
      }
      const warnings = {
        bound: boundOtherwise(quantities, rows, subject),
        unit: countedOtherwise(quantities, rows, subject),
      };
      for (const message of ['bound', 'unit'] as const)
        for (const found of warnings[message])
          yield {
            cells: [goal.text.cell, found.row.target.cell, ...cells.slice(1)],
            message,
            severity: 'warning',
            data: dataOf(goal, found),
          };
    }
    for (const { goal, found } of acrossTerms(declaration)) {
      const { cell } = found.row.target;
      if (told.has(toA1(cell))) continue;
      yield { cells: [goal.text.cell, cell], message: 'differs', data: dataOf(goal, found) };
    }
  },
});
