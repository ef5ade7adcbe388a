import { columnRoles, signs, type Family } from './family';

/** 项目支出绩效评价指标体系, 评分表. */
const framework = /评价.{0,60}(?:指标|体系|评分)|评分表/;

/** Evaluation frameworks: every level with weights of its own, explanations and scoring standards. */
export const evaluationFramework: Family = {
  id: 'L14',
  fit: (d) => {
    const weights = d.indicatorRegion?.columns.filter((column) => column.role === 'weight').length ?? 0;
    const evaluation = framework.test(d.title?.value ?? '');
    if (weights < 2 && !evaluation) return 0;
    return 3 + signs(weights > 1, weights > 1, evaluation, evaluation, columnRoles(d).has('score'));
  },
};
