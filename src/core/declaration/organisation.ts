import type { Declaration, HeaderKey } from './declaration';

const keys: readonly HeaderKey[] = ['unit', 'department'];

/** Who hands the table in, as it is printed: the implementing unit, else the department; undefined where neither is filled in. */
export function organisationOf({ header }: Declaration): string | undefined {
  for (const key of keys) {
    const value = header.find((field) => field.key === key && field.value?.value.trim())?.value?.value.trim();
    if (value) return value.replace(/\s+/g, ' ');
  }
  return undefined;
}
