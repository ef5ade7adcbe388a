import * as z from 'zod/mini';

const text = z.string();
const decimal = z.string().check(z.regex(/^-?\d{1,20}(?:\.\d{1,20})?$/));

const findingRecord = z.object({
  rule: text,
  severity: z.enum(['error', 'warning', 'advice']),
  cells: z.array(text),
  message: text,
  /** By which it is known again in another version of the table. */
  key: text,
});

const tableRecord = z.object({
  sheet: text,
  range: text,
  /** Which form it is: tables of two forms about one project are not the same project twice. */
  form: text,
  organisation: z.optional(text),
  project: z.optional(text),
  year: z.optional(z.number()),
  /** In yuan. */
  annual: z.optional(decimal),
  midterm: z.optional(decimal),
  /** Parts that every declaration has and that were not found in this one. */
  notRead: z.array(z.enum(['project', 'funds', 'goals', 'indicators'])),
  indicators: z.number(),
  /** Digests of what the goals say and of what the indicators and their values are, without years; absent where there is little. */
  goals: z.optional(text),
  values: z.optional(text),
  findings: z.array(findingRecord),
});

/** What a review keeps of a file: a line of the records it works from. */
const fileRecord = z.object({
  version: z.literal(1),
  /** Below the folder under review; of an archive's member, below the archive's name. */
  file: text,
  /** Of the file, and of how it was checked: a record is used again only where all are the same. */
  stamp: text,
  /** The annotated copy, below the output folder; absent where there is none. */
  copy: z.optional(text),
  error: z.optional(z.object({ code: text, message: text })),
  /** Why a file was not read that was found beside the tables. */
  passedOver: z.optional(z.object({ kind: z.enum(['other-format', 'attachment']), message: text })),
  notes: z.array(text),
  tables: z.array(tableRecord),
});

export type FindingRecord = z.infer<typeof findingRecord>;
export type TableRecord = z.infer<typeof tableRecord>;
export type FileRecord = z.infer<typeof fileRecord>;

/** A line of the records; undefined for one that is none, as an interrupted run may leave it at the end. */
export function parseRecord(line: string): FileRecord | undefined {
  try {
    const parsed = fileRecord.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
