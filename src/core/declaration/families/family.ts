import type { Declaration, FamilyId, IndicatorColumnRole, Term } from '../declaration';

/** What is particular to one table family: how well a table that has been read matches it. */
export interface Family {
  readonly id: FamilyId;
  /** 0 when it cannot be this family; the family with the highest sum of signs is the table's. */
  fit(declaration: Declaration): number;
}

/** How many of the signs hold. */
export const signs = (...held: readonly boolean[]): number => held.filter(Boolean).length;

export const columnRoles = (declaration: Declaration): ReadonlySet<IndicatorColumnRole> =>
  new Set(declaration.indicatorRegion?.columns.map((column) => column.role));

export const targetTerms = (declaration: Declaration): ReadonlySet<Term> =>
  new Set(declaration.indicatorRegion?.columns.filter((c) => c.role === 'target').map((c) => c.term));

export const fundTerms = (declaration: Declaration): ReadonlySet<Term> =>
  new Set(declaration.funds.flatMap((block) => block.columns.map((column) => column.term)));

export const labelled = (declaration: Declaration, pattern: RegExp): boolean =>
  [
    ...declaration.header.map((field) => field.label),
    ...declaration.funds.flatMap((block) => [...block.labels, ...block.lines.map((line) => line.label)]),
    ...(declaration.indicatorRegion?.columns.map((column) => ({ value: column.label })) ?? []),
  ].some((label) => pattern.test(label.value.replace(/\s/g, '')));

export const titled = (declaration: Declaration, pattern: RegExp): boolean =>
  pattern.test(declaration.title?.value ?? '');

/** Operator, number and unit in columns of their own. */
export const isSplit = (declaration: Declaration): boolean => {
  const roles = columnRoles(declaration);
  return roles.has('unit') && roles.has('operator');
};

export const level1s = (declaration: Declaration): ReadonlySet<string> =>
  new Set(declaration.categories.flatMap((category) => category.level1?.value ?? []));
