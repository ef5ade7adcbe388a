import { labelled, signs, targetTerms, type Family } from './family';

/** Hubei: last years' values beside the expected one, 项目金额 with 其中 lines, 长期 and 年度 regions. */
export const hubeiPastYears: Family = {
  id: 'L6',
  fit: (d) => {
    const previous = targetTerms(d).has('previous');
    const money = labelled(d, 'hubei-money');
    return previous || money ? 1 + signs(previous, previous, money, labelled(d, 'hubei-past')) : 0;
  },
};
