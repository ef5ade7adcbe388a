/**
 * What Excel keeps in a file for add-ins (settings, custom XML parts), with protection and threaded comments. Excel has a
 * part of the file for each; here all of it is one custom property of the document, which every program leaves alone.
 */
import type { IWorkbookData } from '@univerjs/presets';
import * as z from 'zod/mini';
import type { SavedState } from '../host/state';

export const STATE_PROPERTY = 'heji-standin';

const texts = z.record(z.string(), z.string());
const keptState = z.object({
  settings: z._default(z.record(z.string(), z.unknown()), {}),
  customXmlParts: z._default(texts, {}),
  documentSettings: z._default(texts, {}),
  /** By name of the sheet: ids are given anew whenever a file is opened. */
  protection: z._default(
    z.record(z.string(), z.object({ options: z.record(z.string(), z.boolean()), password: z.optional(z.string()) })),
    {},
  ),
  comments: z._default(
    z.record(
      z.string(),
      z.object({
        sheet: z.string(),
        at: z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() }),
        content: z.string(),
        resolved: z.boolean(),
        created: z.string(),
        replies: z._default(z.array(z.object({ id: z.string(), content: z.string(), created: z.string() })), []),
      }),
    ),
    {},
  ),
});
type KeptState = z.infer<typeof keptState>;

const isEmpty = (state: KeptState): boolean => Object.values(state).every((part) => Object.keys(part).length === 0);

/** Undefined when there is nothing to keep. */
export function toProperty(state: SavedState, { sheets }: Pick<IWorkbookData, 'sheets'>): string | undefined {
  const { settings = {}, customXmlParts = {}, documentSettings = {}, protection = {}, comments = {} } = state;
  const nameOf = (id: string): string => sheets[id]?.name ?? '';
  const kept = keptState.parse({
    settings,
    customXmlParts,
    documentSettings,
    protection: Object.fromEntries(Object.entries(protection).map(([id, one]) => [nameOf(id), one])),
    comments: Object.fromEntries(
      Object.entries(comments).map(([id, { sheetId, ...one }]) => [id, { ...one, sheet: nameOf(sheetId) }]),
    ),
  });
  return isEmpty(kept) ? undefined : JSON.stringify(kept);
}

function parsed(property: unknown): KeptState {
  try {
    return keptState.parse(JSON.parse(String(property)));
  } catch {
    // Written by hand, or by another program: the workbook opens without it.
    return keptState.parse({});
  }
}

/** The state of a file whose sheets got these ids, by name. */
export function fromProperty(property: unknown, ids: ReadonlyMap<string, string>): SavedState {
  const { protection, comments, ...rest } = parsed(property);
  return {
    ...rest,
    protection: Object.fromEntries(
      Object.entries(protection).flatMap(([sheet, { options, password }]) => {
        const id = ids.get(sheet);
        return id === undefined ? [] : [[id, { options, ...(password !== undefined && { password }) }]];
      }),
    ),
    comments: Object.fromEntries(
      Object.entries(comments).flatMap(([key, { sheet, ...one }]) => {
        const sheetId = ids.get(sheet);
        return sheetId === undefined ? [] : [[key, { ...one, sheetId }]];
      }),
    ),
  };
}
