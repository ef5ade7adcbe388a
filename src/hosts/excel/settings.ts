import * as z from 'zod/mini';
import { profiles } from '../../core/profiles';
import { rules } from '../../core/rules';
import { userColumns } from '../../core/declaration/indicators/user-columns';
import { runExcel } from './run';

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

/** What Heji remembers in the workbook itself. */
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
export type WorkbookState = z.infer<typeof workbookState>;

const KEY = 'heji.state';
/** Where a state that cannot be read is put when a new one is saved, so that nothing is lost. */
const UNREADABLE_KEY = 'heji.state.unreadable';

/** What is kept under the key; undefined when nothing is. */
async function stored(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? undefined : (setting.value as unknown);
}

/** The state kept in the workbook; the defaults when there is none or it cannot be read. */
export const loadState = (): Promise<WorkbookState> =>
  runExcel(async (context) => {
    const read = workbookState.safeParse(await stored(context));
    if (!read.success) return workbookState.parse({});
    // Versions differ in one office: a profile or rule this one does not know says nothing.
    const { profile, rules: grades, ...rest } = read.data;
    const known = Object.entries(grades).filter(([id]) => rules.some((rule) => rule.id === id));
    return {
      ...rest,
      ...(profiles.some(({ id }) => id === profile) && { profile }),
      rules: Object.fromEntries(known),
    };
  });

export const saveState = (state: WorkbookState): Promise<void> =>
  runExcel(async (context) => {
    const old = await stored(context);
    const { settings } = context.workbook;
    if (old !== undefined && !workbookState.safeParse(old).success) settings.add(UNREADABLE_KEY, old);
    settings.add(KEY, state);
    await context.sync();
  });
