import { z } from 'zod';
import { fromA1 } from '../sheet/address';

const text = z.string().trim().min(1);
const localized = z.object({ 'zh-CN': text, 'en-US': text });

const isAddress = (address: string): boolean => {
  try {
    fromA1(address);
    return true;
  } catch {
    return false;
  }
};
const address = z.string().refine(isAddress, 'not an A1 address');

/** A blank standard form, drawn as its cells stand. */
export const formSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: localized,
    /** Who uses it. */
    hint: localized,
    /** Name of the sheet it is inserted as. */
    sheet: text.max(31),
    /** Id of the profile whose hierarchy it prints. */
    profile: text,
    /** Column widths in points. */
    widths: z.array(z.number().positive()).min(1),
    /**
     * From A1, a text per column: "<" belongs to the cell at its left, "^" to the one above, "=…" is a formula, "" stands
     * to be filled in. The first row is the title, the second the year; the frame begins below them.
     */
    rows: z.array(z.array(z.string())).min(3),
    /** Heights in points of rows that are higher than the others, by row number (1 is the first). */
    heights: z.record(z.string().regex(/^\d+$/), z.number().positive()),
    formats: z.array(z.object({ ranges: z.array(address).min(1), format: text })),
    /** Cells with a list to choose from; another entry is possible, with a warning. */
    lists: z.array(z.object({ ranges: z.array(address).min(1), values: z.array(text).min(2) })),
    landscape: z.boolean(),
  })
  .superRefine(({ rows, widths }, context) => {
    rows.forEach((row, i) => {
      if (row.length !== widths.length)
        context.addIssue({ code: 'custom', path: ['rows', i], message: `${String(widths.length)} cells wanted` });
    });
  });
export type Form = z.infer<typeof formSchema>;
