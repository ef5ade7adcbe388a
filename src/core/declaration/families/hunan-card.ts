import { labelled, signs, type Family } from './family';

/** Hunan card: 年度本级预算金额 beside 上级资金, 指标值及单位 with 绩效标准. */
export const hunanCard: Family = {
  id: 'L5',
  fit: (d) => {
    const money = labelled(d, 'hunan-money');
    const value = labelled(d, 'hunan-value');
    return money || value ? 1 + signs(money, money, value, value, labelled(d, 'hunan-standard')) : 0;
  },
};
