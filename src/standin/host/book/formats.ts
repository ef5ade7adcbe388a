import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Range } from '../../../core/sheet/address';
import { itemNotFound, notImplemented } from '../errors';
import { intersection, subtract } from './area';
import { fromUniver, toUniver, type Book } from './book';

/** Univer's conditional formats of a sheet, first priority first. */
export interface FormatRule {
  readonly id: string;
  readonly stopIfTrue: boolean;
  readonly areas: readonly Range[];
  readonly source: IConditionFormattingRule;
}

const CLEAR_STYLE = {};

interface FormattingSheet {
  getConditionalFormattingRules(): IConditionFormattingRule[];
}

export function formatRules(book: Book, sheetId: string): FormatRule[] {
  const sheet = book.sheet(sheetId) as unknown as FormattingSheet;
  return sheet.getConditionalFormattingRules().map((rule) => ({
    id: rule.cfId,
    stopIfTrue: rule.stopIfTrue,
    areas: rule.ranges.map((range) => clip(fromUniver(range))),
    source: rule,
  }));
}

/** Univer leaves ends of whole rows and columns open (NaN). */
const clip = (area: Range): Range => ({
  top: Number.isFinite(area.top) ? area.top : 0,
  left: Number.isFinite(area.left) ? area.left : 0,
  bottom: Number.isFinite(area.bottom) ? area.bottom : 1_048_575,
  right: Number.isFinite(area.right) ? area.right : 16_383,
});

export const rulesIn = (book: Book, sheetId: string, areas: readonly Range[]): FormatRule[] =>
  formatRules(book, sheetId).filter((rule) => rule.areas.some((a) => areas.some((b) => intersection(a, b))));

/** Throws ItemNotFound. */
export function formatRule(book: Book, sheetId: string, id: string): FormatRule {
  const rule = formatRules(book, sheetId).find((r) => r.id === id);
  if (!rule) throw itemNotFound();
  return rule;
}

/** Adds a rule that does nothing yet, at the first priority; gives its id. */
export async function addRule(book: Book, sheetId: string, areas: readonly Range[], type: string): Promise<string> {
  if (type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.add with the type ${type}`);
  const id = newId();
  const rule = {
    cfId: id,
    stopIfTrue: false,
    ranges: areas.map(toUniver),
    rule: { type: 'highlightCell', subType: 'formula', value: '=FALSE', style: CLEAR_STYLE },
  };
  await book.command('sheet.command.add-conditional-rule', sheetId, { rule });
  return id;
}

/** Eight letters and digits; Univer's own ids look the same. */
const newId = (): string => Math.random().toString(36).slice(2, 10).padEnd(8, '0');

export async function setRule(
  book: Book,
  sheetId: string,
  rule: FormatRule,
  change: Partial<IConditionFormattingRule>,
) {
  await book.command('sheet.command.set-conditional-rule', sheetId, {
    cfId: rule.id,
    rule: { ...rule.source, ...change },
  });
}

export const deleteRule = (book: Book, sheetId: string, id: string): Promise<boolean> =>
  book.command('sheet.command.delete-conditional-rule', sheetId, { cfId: id });

export async function moveRule(book: Book, sheetId: string, rule: FormatRule, priority: number): Promise<void> {
  const rules = formatRules(book, sheetId).filter((r) => r.id !== rule.id);
  const before = rules[priority];
  const last = rules.at(-1);
  const end = before ? { id: before.id, type: 'before' } : last && { id: last.id, type: 'after' };
  if (!end) return;
  const start = { id: rule.id, type: 'self' };
  await book.command('sheet.command.move-conditional-rule', sheetId, { start, end });
}

/** Takes the areas out of every rule; a rule that is left without cells goes. */
export async function clearRules(book: Book, sheetId: string, areas: readonly Range[]): Promise<void> {
  for (const rule of rulesIn(book, sheetId, areas)) {
    const left = areas.reduce<readonly Range[]>((rest, hole) => rest.flatMap((r) => subtract(r, hole)), rule.areas);
    if (left.length === 0) await deleteRule(book, sheetId, rule.id);
    else await setRule(book, sheetId, rule, { ranges: left.map(toUniver) });
  }
}
