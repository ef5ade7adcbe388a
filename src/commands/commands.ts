import { clearHighlights, HostError } from '../hosts/excel';
import { checkAndMark } from './check-and-mark';
import { showNotice, tell } from './notice';
import type { Outcome } from './outcome';

/** The functions of the ribbon and the context menu, by the ids of the manifest. They work without the pane. */
const functions: Readonly<Record<string, () => Promise<Outcome | undefined>>> = {
  checkSheet: async () => ({ notice: await checkAndMark('sheet') }),
  checkWorkbook: async () => ({ notice: await checkAndMark('workbook') }),
  insertBest: async () => (await import('./insert-best')).insertBest(),
  clearMarks: async () => {
    await clearHighlights();
    return undefined;
  },
};

const problem = (error: unknown): Outcome => ({
  notice: {
    kind: 'problem',
    code: error instanceof HostError && error.code !== 'unknown' ? error.code : 'unexpected',
  },
});

/** Opening a dialog takes a second at most; where nothing is heard of it, there is nothing to wait for. */
const OPENING_MS = 10_000;
/** Office ends a function after five minutes, and with it the button that takes back. */
const TAKING_BACK_MS = 240_000;

const within = <T>(work: Promise<T>, ms: number): Promise<T | undefined> =>
  Promise.race([work, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms))]);

/** Says what came of it, and takes it back where the user asks for that. */
async function conclude({ notice, takeBack }: Outcome): Promise<void> {
  const { shown, answer } = tell(notice);
  if (!takeBack) return void (await within(shown, OPENING_MS));
  if ((await within(answer, TAKING_BACK_MS)) !== 'takeBack') return;
  const failed = await takeBack().then(() => undefined, problem);
  if (failed) await conclude(failed);
}

/**
 * Office keeps the ribbon waiting until `completed` is called: as soon as the result is shown, whatever becomes of the
 * dialog. Only for 撤销 the function stays, and no longer than Office lets it.
 */
async function run(work: () => Promise<Outcome | undefined>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await work().catch(problem);
    if (outcome) await conclude(outcome);
  } finally {
    event.completed();
  }
}

void Office.onReady(async () => {
  if (await showNotice()) return;
  for (const [id, work] of Object.entries(functions)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void run(work, event));
  }
});
