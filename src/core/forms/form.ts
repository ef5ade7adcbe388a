import * as z from 'zod/mini';
import { fromA1 } from '../sheet/address';

const text = z.string().check(z.trim(), z.minLength(1));
const localized = z.object({ 'zh-CN': text, 'en-US': text });

const isAddress = (address: string): boolean => {
  try {
    fromA1(address);
    return true;
  } catch {
    return false;
  }
};
const address = z.string().check(z.refine(isAddress, 'not an A1 address'));

/** A blank standard form, drawn as its cells stand. */
export const formSchema = z
  .object({
    id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    title: localized,
    /** Who uses it. */
    hint: localized,
    /** Name of the sheet it is inserted as. */
    sheet: text.check(z.maxLength(31)),
    /** Id of the profile whose hierarchy it prints. */
    profile: text,
    /** Column widths in points. */
    widths: z.array(z.number().check(z.positive())).check(z.minLength(1)),
    /**
     * From A1, a text per column: "<" belongs to the cell at its left, "^" to the one above, "=…" is a formula, "" stands
     * to be filled in. The first row is the title, the second the year; the frame begins below them.
     */
    rows: z.array(z.array(z.string())).check(z.minLength(3)),
    /** Heights in points of rows that are higher than the others, by row number (1 is the first). */
    heights: z.record(z.string().check(z.regex(/^\d+$/)), z.number().check(z.positive())),
    formats: z.array(z.object({ ranges: z.array(address).check(z.minLength(1)), format: text })),
    /** Cells of points: a number from 0 to 100, with a warning. Amounts (#,##0.00) are known by their format. */
    points: z.optional(z.array(address).check(z.minLength(1))),
    /** Cells with a list to choose from; another entry is possible, with a warning. */
    lists: z.array(
      z.object({ ranges: z.array(address).check(z.minLength(1)), values: z.array(text).check(z.minLength(2)) }),
    ),
  })
  .check(
    z.superRefine(({ rows, widths }, context) => {
      rows.forEach((row, i) => {
        if (row.length !== widths.length)
          context.addIssue({ code: 'custom', path: ['rows', i], message: `${String(widths.length)} cells wanted` });
      });
    }),
  );
export type Form = z.infer<typeof formSchema>;
