import type { Declaration, Goal, Term } from '../../declaration/declaration';
import { budgetOf } from '../../money/budgets';
import type { Range } from '../../sheet/address';
import { withoutBlanks } from '../../text/normalise';
import { isBegun, isBlankText, isHandedIn, plannedGoals } from '../common/filled-in';
import { filled } from '../common/indicators';
import type { Draft } from '../rule';

export type GoalMessage = 'blank' | 'figure';

const cellsOf = ({ label, text }: Goal): readonly Range[] => [label.cell, text.cell];
const labelOf = ({ label }: Goal): string => label.value.trim().replace(/[:：]$/, '');

/** 248000元, 100%, 2025年: a figure where a sentence belongs. */
const figure = /^(?:人民币)?[¥￥]?[\d.,]+(?:%|[万亿]?元整?|[\p{Script=Han}]{1,2})?[。.]?$/u;

/** *, _: a mark in place of a goal. */
const mark = /^[*＊_—–/\\.、-]+$/;

/** 详见项目实施方案: the goal is somewhere else. */
const elsewhere =
  /^[（(]?(?:详?见|参[见照])[^。，；]{0,20}(?:方案|附[件表]|文件|申报书|任务书|合同|材料|报告|说明|文本|计划)[)）]?[。.]?$/;

/** 按照要求完成各项工作任务: true of any project. */
const emptyWords =
  /^(?:(?:严格)?(?:按照?|根据)(?:上级|有关|相关|文件|年度)?(?:要求|计划|规定|部署|安排|进度))?(?:保质保量|按时|按期|及时|圆满|全面|顺利|认真|高质量|地|，|、){0,4}完成(?:年度|全年|本年|各项|上级|既定|下达的?|交办的?|相关|有关|目标|绩效|工作|任务|指标|项目|内容|预算|和|及){1,8}[。.]?$/;

/** 已完成, 100%完成: of what, nobody says. */
const bareDone = /^(?:已|全部|基本|全面|100%)*(?:完成|实现|达标|达成)(?:目标|任务)?[。.]?$/;

const overSeveralYears = (declaration: Declaration): boolean => {
  const [year, whole] = [budgetOf(declaration, 'annual'), budgetOf(declaration, 'midterm')];
  return year !== undefined && whole !== undefined && whole.yuan.gt(year.yuan);
};

const hasValues = ({ indicators }: Declaration, term: Term): boolean =>
  indicators.some((indicator) => filled(indicator).some((target) => target.term === term));

/** A blank goal of the year, of the only term there is, or of a longer term that the money or the indicators speak of. */
function isMissing(declaration: Declaration, goal: Goal): boolean {
  if (goal.term === 'executed') return isHandedIn(declaration);
  const others = plannedGoals(declaration).filter(({ text }) => !isBlankText(text.value));
  if (others.length === 0 || (goal.term === 'annual' && others.every(({ term }) => term !== 'annual'))) return true;
  return goal.term === 'midterm' && (overSeveralYears(declaration) || hasValues(declaration, 'midterm'));
}

/** Goals left blank or answered with a figure. A form that nobody has begun is silent. */
export function* goalFindings(declaration: Declaration): Generator<Draft<GoalMessage>> {
  if (!isBegun(declaration)) return;
  for (const goal of declaration.goals) {
    const value = withoutBlanks(goal.text.value);
    const data = { label: labelOf(goal), value };
    if (isBlankText(value)) {
      if (isMissing(declaration, goal)) yield { cells: cellsOf(goal), message: 'blank', severity: 'error', data };
    } else if (
      mark.test(value) ||
      figure.test(value) ||
      bareDone.test(value) ||
      elsewhere.test(value) ||
      emptyWords.test(value) ||
      value === data.label
    )
      yield { cells: cellsOf(goal), message: 'figure', severity: 'error', data };
  }
}
