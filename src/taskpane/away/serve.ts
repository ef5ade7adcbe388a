import { checkInSteps, type CheckProgress } from '../../core/check';
import { createCheckCache } from '../../core/check-cache';
import type { Report, TableReport } from '../../core/report';
import type { Sheet } from '../../core/sheet/sheet';
import { pack } from './amounts';
import { lastingParts, type CheckAnswer, type CheckRequest } from './protocol';

const isSameTable = (a: CheckProgress | undefined, b: CheckProgress): boolean =>
  a !== undefined && a.rule !== undefined && b.rule !== undefined && a.done === b.done;

/** The worker's side: checks what it is asked to, and tells before each table, or each rule, what it is about to do. */
export function createServer(tell: (answer: CheckAnswer) => void) {
  const cache = createCheckCache();
  const ids = new WeakMap<TableReport, number>();
  let held = new Map<number, Sheet>();
  let told = new Set<number>();
  let parts: ReadonlyMap<object, number> = new Map();
  let count = 0;

  const idOf = (report: TableReport): number => {
    const id = ids.get(report) ?? ++count;
    ids.set(report, id);
    return id;
  };

  const check = async ({ sheets, options, eachRule }: CheckRequest): Promise<Report> => {
    held = new Map(sheets.map(({ id, sheet }) => [id, sheet ?? held.get(id)!]));
    const steps = checkInSteps([...held.values()], { ...options, cache });
    let at: CheckProgress | undefined;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const { loading, ...progress } = step.value;
      // To say each rule costs as much as a quarter of the check of a long table.
      if (eachRule || !isSameTable(at, progress)) tell({ kind: 'step', ...progress });
      at = progress;
      if (loading) await loading;
    }
  };

  return async (request: CheckRequest): Promise<void> => {
    try {
      const { tables, elsewhere, failed } = await check(request);
      const numbered = tables.map((report) => ({ id: idOf(report), report }));
      tell({
        kind: 'done',
        tables: pack(
          numbered.map(({ id, report }) => (told.has(id) ? { id } : { id, report })),
          parts,
        ),
        elsewhere,
        failed,
      });
      told = new Set(numbered.map(({ id }) => id));
      parts = new Map(lastingParts(tables).map((part, number) => [part, number]));
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      tell({ kind: 'failed', message, stack });
    }
  };
}
