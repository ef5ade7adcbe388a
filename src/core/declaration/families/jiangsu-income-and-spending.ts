import { fundTerms, labelled, level1s, signs, targetTerms, type Family } from './family';

/** Jiangsu: 收入 tree and 支出 list, 半年 and 全年 values, 决策 and 过程 rows. */
export const jiangsuIncomeAndSpending: Family = {
  id: 'L4',
  fit: (d) => {
    const spending = d.funds.some((block) => block.kind === 'expenditure');
    const half = targetTerms(d).has('half') || fundTerms(d).has('half');
    if (!spending && !half) return 0;
    return signs(spending, half, half, level1s(d).has('决策'), level1s(d).has('过程'), labelled(d, 'jiangsu-marks'));
  },
};
