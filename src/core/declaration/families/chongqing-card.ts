import { columnRoles, isSplit, signs, titled, type Family } from './family';

/** Chongqing card: indicators without levels, 指标权重, 计量单位, 指标性质, 指标值. */
export const chongqingCard: Family = {
  id: 'L10',
  fit: (d) => {
    const roles = columnRoles(d);
    if (!isSplit(d) || roles.has('level1') || roles.has('level2') || roles.has('completion')) return 0;
    return 2 + signs(roles.has('weight'), titled(d, 'chongqing-titles'));
  },
};
