import * as z from 'zod/mini';
import { userColumns } from './declaration/indicators/user-columns-schema';
import { profiles } from './profiles';
import { rules } from './rules';
import { STATE_NAMESPACE } from './workbook-state-place';

const ignoredFinding = z.object({
  rule: z.string(),
  sheet: z.string(),
  /** What it is known by; records of earlier versions have none. */
  key: z.optional(z.string()),
  /** Which of those that read alike. */
  alike: z.optional(z.object({ nth: z.number(), of: z.number() })),
  /** A1 addresses as they were when it was ignored. */
  cells: z.array(z.string()),
  /** Text of the first cell then. */
  content: z._default(z.string(), ''),
  /** The finding's zh-CN message then. */
  message: z.string(),
  reason: z.string(),
});

const workbookState = z.object({
  version: z._default(z.literal(1), 1),
  /** Chosen by the user instead of the one the table shows. */
  profile: z.optional(z.string()),
  rules: z._default(z.record(z.string(), z.enum(['error', 'warning', 'advice', 'off'])), {}),
  ignored: z._default(z.array(ignoredFinding), []),
  /** The part of a sheet the user pointed out as the table (A1), by sheet name. */
  regions: z._default(z.record(z.string(), z.string()), {}),
  /** What the user said the columns of a sheet's table hold, by sheet name; none where somebody spoilt it. */
  columns: z._default(z.record(z.string(), z.catch(userColumns, [])), {}),
});

/** What Heji remembers in the workbook itself. */
export type WorkbookState = z.infer<typeof workbookState>;

/** What was kept, as it was kept; undefined for what is no state, or that of a version to come. */
export function parseState(kept: unknown): WorkbookState | undefined {
  const read = workbookState.safeParse(kept);
  return read.success ? read.data : undefined;
}

/** Versions differ in one office: a profile or a rule that this one does not know says nothing. */
export function knownOf({ profile, rules: grades, ...rest }: WorkbookState): WorkbookState {
  const known = Object.entries(grades).filter(([id]) => rules.some((rule) => rule.id === id));
  return {
    ...rest,
    ...(profiles.some(({ id }) => id === profile) && { profile }),
    rules: Object.fromEntries(known),
  };
}

const code = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The state as a custom XML part. Its text is JSON in which nothing has to be written otherwise for XML. */
export const stateXml = (state: WorkbookState): string =>
  `<state xmlns="${STATE_NAMESPACE}">${JSON.stringify(state).replace(/[&<>\p{Cc}\ufffe\uffff]/gu, code)}</state>`;

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&apos;': "'", '&#34;': '"', '&#39;': "'" };

/** The state in such a part, whoever wrote it anew since; undefined where it cannot be read. */
export function stateInXml(xml: string): WorkbookState | undefined {
  const root = xml.indexOf('<state');
  const start = xml.indexOf('>', root) + 1;
  const end = xml.lastIndexOf('</state>');
  if (root < 0 || start === 0 || end < start) return undefined;
  const text = xml.slice(start, end).replace(/&(?:quot|apos|#34|#39);/g, (entity) => entities[entity]!);
  try {
    return parseState(JSON.parse(text));
  } catch {
    return undefined;
  }
}
