import Big from 'big.js';
import type { Range } from '../../sheet/address';
import { halfWidth } from '../../text/normalise';
import type { RuleContext } from '../rule';
import { cellsInOrder } from './cells-in-order';
import type { Points } from './total-score';
import { pointsOf } from './weights';

const stated =
  /(?:自评|综合|最终|评价)(?:总?得分|总分|分数|得分合计)(?:为|是|达|共计|合计|:)? ?(\d{1,3}(?:\.\d{1,4})?)(?: ?分|$)/;

const scoreLabel = /^(?:自评|综合|最终|评价)(?:总?得分|总分|分数)(?:\(分\))?:?$/;

const isPoints = ({ text, range }: { readonly text: string; readonly range: Range }): boolean =>
  pointsOf({ value: text, cell: range }) !== undefined;

/** "项目自评总分99.8分", 自评得分 | 99.8: the total score as the form tells it outside the rows. */
export const scoresInText = (context: RuleContext): readonly Points[] => {
  const cells = cellsInOrder(context);
  return cells.flatMap(({ range, text }, i) => {
    if (!text.includes('分')) return [];
    const plain = halfWidth(text);
    const match = stated.exec(plain);
    if (match) return [{ value: new Big(match[1]!), cell: range }];
    // 自评总分 | 100 | 99.4 is the row of totals, points beside what they earned.
    const isTotalRow = [cells[i + 1], cells[i + 2]].every((cell) => cell?.range.top === range.top && isPoints(cell));
    const beside = !isTotalRow && scoreLabel.test(plain.replace(/\s/g, '')) ? cells[i + 1] : undefined;
    const value = beside?.range.top === range.top ? pointsOf({ value: beside.text, cell: beside.range }) : undefined;
    return value ? [{ value, cell: beside!.range }] : [];
  });
};

export type Grade = '优' | '良' | '中' | '差';

/** 财预〔2020〕10号: 优 90–100, 良 80–90, 中 60–80, 差 below 60; older scales begin 良 at 75. */
const bounds: Readonly<Record<Grade, readonly [least: number, below: number]>> = {
  优: [90, 101],
  良: [75, 90],
  中: [60, 80],
  差: [0, 60],
};

const gradeLabel = /(?:自评|评价|绩效|评定|综合)?(?:等级|等次|级别)/;
const gradeWord = /^(优秀?|良好?|中等?|一般|合格|较?差|不合格)$/;
const canonical = (word: string): Grade => {
  if (/^优/.test(word)) return '优';
  if (/^良/.test(word)) return '良';
  return /差|不合格/.test(word) ? '差' : '中';
};

/** "评价等级：优", "自评等级 | 良": the grade a form states; undefined where it states none, or prints the scale too. */
export function gradeOf(context: RuleContext): { grade: Grade; cell: Points['cell'] } | undefined {
  const cells = cellsInOrder(context);
  for (const [i, { range, text }] of cells.entries()) {
    if (!gradeLabel.test(text) || text.length > 200) continue;
    const plain = halfWidth(text).replace(/\s/g, '');
    const inside = /(?:等级|等次|级别)(?:为|是|:)?["“”']?(优秀?|良好?|中等?|一般|较?差)["“”']?(?:[。;,，)）]|$)/.exec(
      plain,
    )?.[1];
    if (inside) return { grade: canonical(inside), cell: range };
    const beside = cells[i + 1];
    const isBeside = beside && /(?:等级|等次|级别):?$/.test(plain) && beside.range.top === range.top;
    const word = isBeside ? gradeWord.exec(beside.text.trim())?.[1] : undefined;
    if (word) return { grade: canonical(word), cell: beside!.range };
  }
  return undefined;
}

export const fitsGrade = (score: Big, grade: Grade): boolean =>
  score.gte(bounds[grade][0]) && score.lt(bounds[grade][1]);

/** The grade that a score has by 财预〔2020〕10号. */
export function gradeFor(score: Big): Grade {
  if (score.gte(90)) return '优';
  if (score.gte(80)) return '良';
  return score.gte(60) ? '中' : '差';
}
