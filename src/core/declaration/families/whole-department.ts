import { labelled, signs, titled, type Family } from './family';

/** A whole department: 整体支出, 收入构成 and 支出构成, tasks with their money. */
export const wholeDepartment: Family = {
  id: 'L13',
  fit: (d) => {
    const whole = titled(d, 'department-titles');
    const built = labelled(d, 'department-makeup');
    return whole || built ? 4 + signs(whole, whole, built, d.project === undefined) : 0;
  },
};
