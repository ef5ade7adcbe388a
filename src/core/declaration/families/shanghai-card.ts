import { columnRoles, fundTerms, labelled, signs, type Family } from './family';

/** Shanghai card: 项目资金总额 beside 年度资金申请总额, one value for year or project. */
export const shanghaiCard: Family = {
  id: 'L3',
  fit: (d) => {
    if (columnRoles(d).has('completion')) return 0;
    const whole = fundTerms(d).has('total') && fundTerms(d).has('annual');
    const asked = labelled(d, /年度资金申请总额|当年财政拨款/);
    const value = labelled(d, /年度\(?\/项目\)?指标值/);
    return whole || value ? signs(whole, whole, asked, value, value, labelled(d, /项目资金总额/)) : 0;
  },
};
