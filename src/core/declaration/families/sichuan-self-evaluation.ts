import { columnRoles, isSplit, labelled, signs, type Family } from './family';

/** Sichuan self-evaluation: the split columns of the export with 完成值 and 得分. */
export const sichuanSelfEvaluation: Family = {
  id: 'L12',
  fit: (d) => {
    const roles = columnRoles(d);
    if (!roles.has('completion') || !isSplit(d)) return 0;
    return (
      5 +
      signs(roles.has('weight'), roles.has('score'), labelled(d, 'sichuan-execution'), labelled(d, 'sichuan-sources'))
    );
  },
};
