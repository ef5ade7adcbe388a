import { columnRoles, fundTerms, isSplit, signs, titled, type Family } from './family';

/** National self-evaluation: 年初预算数, 全年预算数, 全年执行数; 年度指标值 beside 实际完成值, 分值, 得分. */
export const nationalSelfEvaluation: Family = {
  id: 'L11',
  fit: (d) => {
    const roles = columnRoles(d);
    const executed = fundTerms(d).has('executed');
    if (!roles.has('completion') && !(executed && titled(d, 'self-evaluation-titles'))) return 0;
    return 2 + signs(roles.has('completion'), executed, roles.has('score'), roles.has('reason'), !isSplit(d));
  },
};
