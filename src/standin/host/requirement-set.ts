/**
 * ExcelApi 1.8 (Excel 2019) is the oldest that the stand-in can be, 1.15 the newest that its npm client knows. As 1.7 it
 * only says so: to see what the pane says to an Excel that is too old for it.
 */
export type RequirementSet = `1.${7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 17 | 18 | 19 | 20}`;

const number = (set: RequirementSet): number => Number(set.slice(2));

/** Is the first set newer than the second? */
export const isNewer = (a: RequirementSet, b: RequirementSet): boolean => number(a) > number(b);
