import { contains, fromA1, type Range } from './address';
import { own } from '../own';
import { usedRange, type Sheet } from './sheet';

/** The part of a sheet inside a range, as a sheet of its own with the same coordinates and name. */
export function crop(sheet: Sheet, range: Range): Sheet {
  const used = usedRange(sheet);
  if (!used || (contains(range, used) && sheet.merges.every((merge) => contains(range, merge)))) return sheet;
  const top = Math.max(range.top, used.top);
  const left = Math.max(range.left, used.left);
  const cut = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows
      .slice(top - used.top, Math.max(0, range.bottom - used.top + 1))
      .map((row) => row.slice(left - used.left, Math.max(0, range.right - used.left + 1)));
  return {
    ...sheet,
    origin: { row: top, column: left },
    values: cut(sheet.values),
    texts: cut(sheet.texts),
    formulas: cut(sheet.formulas),
    numberFormats: cut(sheet.numberFormats),
    merges: sheet.merges.filter((merge) => contains(range, merge)),
  };
}

/** Pointed-out regions by sheet name. Addresses that somebody spoilt are left out: the whole sheet is read then. */
export function parseRegions(addresses: Readonly<Record<string, string>>): Record<string, Range> {
  const regions: Record<string, Range> = {};
  for (const [sheet, address] of Object.entries(addresses)) {
    try {
      regions[sheet] = fromA1(address);
    } catch {
      continue;
    }
  }
  return regions;
}

/** The sheets as they are read: of those with a region, only that. */
export const cropAll = (sheets: readonly Sheet[], regions: Readonly<Record<string, Range>>): Sheet[] =>
  sheets.map((sheet) => {
    const region = own(regions, sheet.name);
    return region ? crop(sheet, region) : sheet;
  });
