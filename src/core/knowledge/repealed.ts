import * as z from 'zod/mini';
import data from './repealed.json';

const documentSchema = z.object({
  /** As cited; a bracket at the end only tells editions apart for the reader and is not looked for. */
  name: z.string().check(z.minLength(3)),
  number: z.optional(z.string()),
  /** YYYY-MM from which it no longer holds. */
  until: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  successor: z.string().check(z.minLength(3)),
  source: z.string().check(z.minLength(3)),
});

export type RepealedDocument = z.infer<typeof documentSchema>;

const itemSchema = z.object({
  former: z.string().check(z.minLength(4)),
  now: z.string().check(z.minLength(4)),
  /** YYYY-MM from which the budget's classification has the present name. */
  since: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  source: z.string().check(z.minLength(3)),
});

type BudgetItem = z.infer<typeof itemSchema>;

const { documents, items } = z
  .object({
    documents: z.array(documentSchema).check(z.minLength(1)),
    items: z.array(itemSchema).check(z.minLength(1)),
  })
  .parse(data);

/** The former names of budget items that a text uses. */
export const formerItemsIn = (text: string): readonly BudgetItem[] =>
  text.includes('支出') ? items.filter(({ former }) => text.includes(former)) : [];

/** 财预【2011】285号, 财预[2011] 285 号 and 财预〔2011〕285号 are one number. */
const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[【[(〔]\s*(\d{4})\s*[】\])〕]/g, '〔$1〕')
    .replace(/\s/g, '');

const sameTitleStillHolds = /[（(]\d{4}[)）]$/;

/** A title is cited in full (《…》) or after 中华人民共和国; 社区矫正法实施办法 is not 社区矫正实施办法, 信访工作条例 is not 信访条例. */
const titlePattern = (name: string): RegExp => {
  const [, bare = name, tail = ''] = /^([^（(]*)([（(].*[)）])?$/.exec(name)!;
  const short = bare.replace(/^中华人民共和国/, '');
  const ending = tail ? `[（(]${tail.slice(1, -1)}[)）]` : '';
  return new RegExp(`《(?:中华人民共和国)?${short}${ending}》`);
};

const known = documents.map((document) => ({
  document,
  number: document.number ? plainNumber(document.number) : undefined,
  title: sameTitleStillHolds.test(document.name) ? undefined : titlePattern(document.name),
}));

/** The repealed documents a text names, by number or by title. */
export function repealedIn(text: string): readonly RepealedDocument[] {
  if (!/[《号]/.test(text)) return [];
  const plain = plainNumber(text);
  return known
    .filter(({ number, title }) => (number && plain.includes(number)) || title?.test(text))
    .map(({ document }) => document);
}
