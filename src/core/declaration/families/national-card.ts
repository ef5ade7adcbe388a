import { columnRoles, fundTerms, isSplit, labelled, signs, type Family } from './family';

/** The national card of 财预〔2015〕88号: 中期 and 年度 money left and right, or the year alone. */
export const nationalCard: Family = {
  id: 'L2',
  fit: (d) => {
    if (columnRoles(d).has('completion') || isSplit(d)) return 0;
    const terms = fundTerms(d);
    const halves = terms.has('midterm') && terms.has('annual');
    const tree = d.funds.some((block) => block.lines.some((line) => line.role === 'total' && line.children.length > 0));
    return tree ? signs(true, halves, halves, labelled(d, 'national-money'), labelled(d, 'national-midterm')) : 0;
  },
};
