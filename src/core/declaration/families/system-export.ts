import { columnRoles, isSplit, labelled, signs, type Family } from './family';

/** An integrated system's export of one project: levels repeated, operator, value, unit and weight in columns. */
export const systemExport: Family = {
  id: 'L9',
  fit: (d) => {
    const roles = columnRoles(d);
    if (!isSplit(d) || !roles.has('level1') || roles.has('completion')) return 0;
    return 2 + signs(roles.has('direction'), roles.has('weight'), labelled(d, 'export-labels'));
  },
};
