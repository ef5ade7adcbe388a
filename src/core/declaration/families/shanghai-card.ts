import { columnRoles, fundTerms, labelled, signs, type Family } from './family';

/** Shanghai card: 项目资金总额 beside 年度资金申请总额, one value for year or project. */
export const shanghaiCard: Family = {
  id: 'L3',
  fit: (d) => {
    if (columnRoles(d).has('completion')) return 0;
    const whole = fundTerms(d).has('total') && fundTerms(d).has('annual');
    const asked = labelled(d, 'shanghai-asked');
    const value = labelled(d, 'shanghai-value');
    return whole || value ? signs(whole, whole, asked, value, value, labelled(d, 'shanghai-whole')) : 0;
  },
};
