import * as z from 'zod/mini';
import { columnRoles, terms } from '../labels/dictionary';
import { compactLabel } from '../labels/normalise';

const column = z.object({
  /** Zero-based. */
  column: z.int().check(z.minimum(0)),
  role: z.enum(columnRoles),
  term: z.enum(terms),
  /** What the header cell showed then, "" for none: by these labels the table is known again, wherever its rows went. */
  label: z.string(),
  /** The term of the amounts, for a head of money. */
  money: z.optional(z.enum(terms)),
});

/** `UserColumns` as they were kept. */
export const userColumns = z.array(column).check(
  z.refine((columns) => columns.every(({ money }) => money) || columns.some(({ role }) => role === 'name'), {
    error: 'no column names the indicators',
  }),
  z.refine((columns) => columns.some(({ label }) => compactLabel(label) !== ''), { error: 'no column has a label' }),
);
