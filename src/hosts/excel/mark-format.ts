import type { Severity } from '../../core/severity';
import { toHostError } from './run';

/**
 * Heji's marks are conditional formats with a formula that is always true and carries a marker, so that a later session
 * knows its own and touches nobody else's.
 */
export const markFormula = (severity: Severity): string => `=LEN("heji:${severity}")>0`;

/** A mark as it was found. */
export interface Mark {
  readonly id: string;
  readonly severity: Severity;
  /** The addresses it covers, where they were asked for. */
  readonly areas?: string;
}

const severityIn = (formula: string): Severity | undefined =>
  /^=?LEN\("heji:(error|warning|advice)"\)>0$/i.exec(formula.replace(/\s/g, ''))?.[1]?.toLowerCase() as
    Severity | undefined;

/** Light fills with dark letters: readable whatever colour the cell's own letters have (contrast above 7 : 1). */
export const markColors: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#FFC7CE', font: '#6B0008' },
  warning: { fill: '#FFE699', font: '#4D3800' },
  advice: { fill: '#D6E6F5', font: '#0B3357' },
};

/** Nothing for a rule of somebody else's. */
function markOf({ id, type, customOrNullObject: custom }: Excel.ConditionalFormat): Mark[] {
  const severity = type === 'Custom' && !custom.isNullObject ? severityIn(custom.rule.formula) : undefined;
  return severity ? [{ id, severity }] : [];
}

export type QueuedMarks = Excel.ConditionalFormatCollection;

/**
 * Asks for the conditional formats of a sheet; what is Heji's own is known after the next `context.sync()`. That may fail:
 * Excel cannot read some rules that it can show (`readMarksApart`), so it is asked last of all.
 */
export function queueMarks(sheet: Excel.Worksheet): QueuedMarks {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

/** Once it was answered. */
export const marksIn = (formats: QueuedMarks): Mark[] => formats.items.flatMap(markOf);

/** May an error of a request come from a rule that cannot be read? */
export const isUnreadable = (error: unknown): boolean => ['noSheet', 'unknown'].includes(toHostError(error).code);

/** Was it answered? */
const isRead = (format: Excel.ConditionalFormat): boolean => {
  try {
    markOf(format);
    return true;
  } catch {
    return false;
  }
};

/** Each rule that cannot be read costs a request; nobody has as many by accident. */
const MOST_UNREADABLE = 50;

/**
 * Heji's among these rules. Where one cannot be read it is somebody else's, and passed over: a request ends at the rule that
 * fails, and another goes on after it.
 */
async function ownOf(formats: readonly Excel.ConditionalFormat[], failures = 0): Promise<Mark[]> {
  if (formats.length === 0 || failures > MOST_UNREADABLE) return [];
  for (const format of formats) format.load('id,type,customOrNullObject/rule/formula');
  try {
    await formats[0]!.context.sync();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
  const unread = formats.findIndex((format) => !isRead(format));
  const read = unread < 0 ? formats : formats.slice(0, unread);
  return [...read.flatMap(markOf), ...(await ownOf(formats.slice(read.length + 1), failures + 1))];
}

/**
 * Heji's marks on a sheet of which one rule or another cannot be read.
 * https://github.com/OfficeDev/office-js/issues/6835 and 6827: a rule that was duplicated in the rules manager answers
 * ItemNotFound to whoever reads its properties; 6396: so does one whose deletion was undone.
 */
async function readOneByOne(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Mark[]> {
  const formats = sheet.getRange().conditionalFormats;
  const counted = formats.getCount();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult needs no load
  return ownOf(Array.from({ length: counted.value }, (_, i) => formats.getItemAt(i)));
}

/** Each sheet's, where an answer to `queueMarks` failed: nothing says whose rule it was. */
export async function readMarksApart(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Mark[][]> {
  const marks: Mark[][] = [];
  for (const sheet of sheets) marks.push(await readOneByOne(context, sheet));
  return marks;
}

/**
 * Heji's marks on sheets, with whatever else was put into the batch before: one round trip.
 * @throws what a request fails with for another reason than a rule that cannot be read.
 */
export async function readMarks(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Mark[][]> {
  const queued = sheets.map(queueMarks);
  try {
    await context.sync();
    return queued.map(marksIn);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return readMarksApart(context, sheets);
  }
}
