import '../hosts/excel/strict-zod';
import { clearHighlights, HostError } from '../hosts/excel';
import { checkAndMark } from './check-and-mark';
import { showNotice, tell, type Notice } from './notice';
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

const problem = (error: unknown): { readonly notice: Notice } => ({
  notice: {
    kind: 'problem',
    code: error instanceof HostError && error.code !== 'unknown' ? error.code : 'unexpected',
  },
});

/** Office keeps the ribbon waiting until `completed` is called, so it is called whatever happens. */
async function run(work: () => Promise<Outcome | undefined>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await work().catch(problem);
    const answer = outcome && (await tell(outcome.notice));
    if (answer === 'takeBack' && outcome && 'takeBack' in outcome)
      await outcome.takeBack?.().catch((error: unknown) => tell(problem(error).notice));
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
