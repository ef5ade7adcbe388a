import { columnRoles, signs, titled, type Family } from './family';

/** Evaluation frameworks: every level with weights of its own, explanations and scoring standards. */
export const evaluationFramework: Family = {
  id: 'L14',
  fit: (d) => {
    const weights = d.indicatorRegion?.columns.filter((column) => column.role === 'weight').length ?? 0;
    const evaluation = titled(d, /评价.{0,60}(?:指标|体系|评分)|评分表/);
    if (weights < 2 && !evaluation) return 0;
    return 3 + signs(weights > 1, weights > 1, evaluation, evaluation, columnRoles(d).has('score'));
  },
};
