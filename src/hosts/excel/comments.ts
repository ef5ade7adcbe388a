import type { CellComment } from '../../core/edits/edit';
import { toA1 } from '../../core/sheet/address';
import { officeCode, runExcel, toHostError } from './run';

/** The comments that Heji is to have on a sheet, instead of those it has. */
export interface SheetComments {
  readonly sheet: string;
  readonly comments: readonly CellComment[];
}

/** 32-bit FNV-1a, in hexadecimal. */
const digest = (text: string): string =>
  [...text]
    .reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5)
    .toString(16)
    .padStart(8, '0');

const withTail = (words: string, address: string): string =>
  `${words}\n\n核绩 Heji · ${address} · ${digest(`${address} ${words}`)}`;

const contentOf = ({ cell, text }: CellComment): string => withTail(text.replaceAll('\r', ''), toA1(cell));

/** Excel may write line ends as it likes. */
const plainOf = (content: string): string => content.replace(/\r\n?/g, '\n').trimEnd();

/**
 * The last line tells Heji's comments from all others, in any later session and without anything being kept: it holds
 * a digest of the rest, so that a comment in which somebody changed a word is his own from then on.
 */
function isUntouched(content: string): boolean {
  const plain = plainOf(content);
  const [, words, address] = /^([^]*)\n\n核绩 Heji · ([A-Z]+\d+) · [\da-f]{8}$/.exec(plain) ?? [];
  return words !== undefined && plain === withTail(words, address!);
}

/** With a reply it is a conversation, which is nobody's to delete. */
const isOwn = ({ content, replies }: Excel.Comment): boolean => replies.items.length === 0 && isUntouched(content);

const ownOf = ({ items }: Excel.CommentCollection): Excel.Comment[] => items.filter(isOwn);
const deleteOwn = (comments: Excel.CommentCollection): void => ownOf(comments).forEach((comment) => comment.delete());

/** Asks for comments; which of them are Heji's is known after the next `context.sync()`. */
function queued(comments: Excel.CommentCollection): Excel.CommentCollection {
  comments.load('items/id,items/content,items/replies/items/id');
  return comments;
}

/** Puts the question for all comments into the batch; what it gives deletes Heji's in the next one. */
export function queueClearing(context: Excel.RequestContext): () => void {
  const all = queued(context.workbook.comments);
  return () => deleteOwn(all);
}

/** Takes every comment of Heji away: two round trips. */
export const clearComments = (): Promise<void> =>
  runExcel(async (context) => {
    const deleteComments = queueClearing(context);
    await context.sync();
    deleteComments();
    await context.sync();
  });

interface Wanted {
  readonly worksheet: Excel.Worksheet;
  readonly comment: CellComment;
}

/** Heji's comments on a sheet, as written. */
const written = (comments: Excel.CommentCollection): string[] => ownOf(comments).map(({ content }) => plainOf(content));

/**
 * Adds comments, in one round trip. A cell may refuse (it has a note of the old kind): Excel has then carried out what
 * came before it, and the others follow.
 */
async function add(context: Excel.RequestContext, wanted: readonly Wanted[]): Promise<void> {
  if (wanted.length === 0) return context.sync();
  for (const { worksheet, comment } of wanted)
    worksheet.comments.add(worksheet.getRange(toA1(comment.cell)), contentOf(comment));
  try {
    return await context.sync();
  } catch (error) {
    if (officeCode(error) === undefined || toHostError(error).code !== 'unknown') throw error;
  }
  const now = new Map([...new Set(wanted.map(({ worksheet }) => worksheet))].map((one) => [one, queued(one.comments)]));
  await context.sync();
  const isThere = ({ worksheet, comment }: Wanted) => written(now.get(worksheet)!).includes(contentOf(comment));
  const refused = wanted.findIndex((one) => !isThere(one));
  return add(context, refused < 0 ? [] : wanted.slice(refused + 1));
}

/**
 * Puts the question for the comments of sheets into the batch. What it gives replaces Heji's after the next
 * `context.sync()`: nothing to send where they are as they should be, else one round trip, and one more where there are
 * comments of others, whose cells are left to them.
 */
export function queueComments(context: Excel.RequestContext, sheets: readonly SheetComments[]): () => Promise<void> {
  const { worksheets } = context.workbook;
  const asked = sheets.map(({ sheet, comments }) => ({
    worksheet: worksheets.getItem(sheet),
    comments,
    there: queued(worksheets.getItem(sheet).comments),
  }));
  return async () => {
    const isAsWanted = ({ comments, there }: (typeof asked)[number]): boolean => {
      const own = written(there);
      return own.length === comments.length && comments.every((one) => own.includes(contentOf(one)));
    };
    const changing = asked
      .filter((one) => !isAsWanted(one))
      .map((one) => {
        const others = one.comments.length ? one.there.items.filter((comment) => !isOwn(comment)) : [];
        const taken = others.map((comment) => comment.getLocation());
        for (const location of taken) location.load('rowIndex,columnIndex');
        return { ...one, taken };
      });
    if (changing.length === 0) return;
    if (changing.some(({ taken }) => taken.length > 0)) await context.sync();
    for (const { there } of changing) deleteOwn(there);
    const wanted = changing.flatMap(({ worksheet, comments, taken }) =>
      comments
        .filter(
          ({ cell }) => !taken.some(({ rowIndex, columnIndex }) => rowIndex === cell.top && columnIndex === cell.left),
        )
        .map((comment) => ({ worksheet, comment })),
    );
    await add(context, wanted);
  };
}
