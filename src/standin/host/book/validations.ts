import type { ISheetDataValidationRule } from '@univerjs/presets';
import type { Range } from '../../../core/sheet/address';
import { intersection, subtract } from './area';
import { fromUniver, toUniver, type Book } from './book';

interface ValidatedSheet {
  getDataValidations(): { readonly rule: ISheetDataValidationRule }[];
}

export interface Validation {
  readonly areas: readonly Range[];
  readonly source: ISheetDataValidationRule;
}

const validations = (book: Book, sheetId: string): Validation[] =>
  (book.sheet(sheetId) as unknown as ValidatedSheet).getDataValidations().map(({ rule }) => ({
    areas: rule.ranges.map(fromUniver),
    source: rule,
  }));

/** The validations that hold for cells of the areas. */
export const validationsIn = (book: Book, sheetId: string, areas: readonly Range[]): Validation[] =>
  validations(book, sheetId).filter((rule) => rule.areas.some((a) => areas.some((b) => intersection(a, b))));

export const clearValidations = (book: Book, sheetId: string, areas: readonly Range[]): Promise<boolean> =>
  book.command('sheets.command.clear-range-data-validation', sheetId, { ranges: areas.map(toUniver) });

/** Replaces what holds for the areas. */
export async function setValidation(
  book: Book,
  sheetId: string,
  areas: readonly Range[],
  rule: Omit<ISheetDataValidationRule, 'uid' | 'ranges'>,
): Promise<void> {
  await clearValidations(book, sheetId, areas);
  const uid = Math.random().toString(36).slice(2, 10).padEnd(8, '0');
  await book.command('sheet.command.addDataValidation', sheetId, {
    rule: { ...rule, uid, ranges: areas.map(toUniver) },
  });
}

/** Do the areas hold no cell outside the validation? */
export const coversAll = ({ areas }: Validation, wanted: readonly Range[]): boolean =>
  areas.reduce<readonly Range[]>((rest, hole) => rest.flatMap((r) => subtract(r, hole)), wanted).length === 0;
