import '../hosts/excel/strict-zod';
import { clearHighlights, HostError } from '../hosts/excel';
import { checkAndMark } from './check-and-mark';
import { showNotice, tell, type Notice } from './notice';

/** The functions of the ribbon and the context menu, by the ids of the manifest. They work without the pane. */
const functions: Readonly<Record<string, () => Promise<Notice | undefined>>> = {
  checkSheet: () => checkAndMark('sheet'),
  checkWorkbook: () => checkAndMark('workbook'),
  clearMarks: async () => {
    await clearHighlights();
    return undefined;
  },
};

const problem = (error: unknown): Notice => ({
  kind: 'problem',
  code: error instanceof HostError && error.code !== 'unknown' ? error.code : 'unexpected',
});

/** Office keeps the ribbon waiting until `completed` is called, so it is called whatever happens. */
async function run(work: () => Promise<Notice | undefined>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const notice = await work().catch(problem);
    if (notice) await tell(notice);
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
