import type { CheckOptions, CheckProgress } from '../../core/check';
import type { Report, TableReport } from '../../core/report';
import { spoken } from '../../core/rules/speak';
import type { Sheet } from '../../core/sheet/sheet';
import { lastingParts, type CheckAnswer, type CheckRequest } from './protocol';
import { unpack } from './amounts';

/** What this needs of a Web Worker. */
export interface CheckWorker {
  onmessage: ((event: MessageEvent<CheckAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: CheckRequest): void;
  terminate(): void;
}

/** A step that did not come to an end in time, and was ended. */
export class StuckError extends Error {
  constructor(readonly at: Pick<CheckProgress, 'sheet' | 'rule'>) {
    super(`no answer from ${at.rule ?? 'reading'} on ${at.sheet}`);
    this.name = 'StuckError';
  }
}

/** The worker could not be started: a policy forbids it, or its file did not load. */
export class NoWorkerError extends Error {}

/** How long a table, and at the second look each rule of it, may take: fifty times what the slowest real table needs. */
export const limits = { stepMs: 10_000, lookMs: 100 };

interface Turn {
  readonly onStep: (step: CheckProgress) => void;
  readonly isCancelled: () => boolean;
}

/** A report that came from the worker, in all languages that the pane speaks: the worker has no English. */
const told = (report: TableReport): TableReport => ({
  ...report,
  findings: report.findings.map(spoken),
  ...(report.toFill && { toFill: report.toFill.map(spoken) }),
});

/** Checks in a worker, which is ended when a step does not come back or the user has had enough, and made anew then. */
export function createAway(make: () => CheckWorker) {
  let worker: CheckWorker | undefined;
  let sent = new Map<Sheet, number>();
  let known = new Map<number, TableReport>();
  let count = 0;

  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    sent = new Map();
    known = new Map();
  };

  const request = (sheets: readonly Sheet[], options: CheckRequest['options'], eachRule: boolean): CheckRequest => {
    const before = sent;
    sent = new Map(sheets.map((sheet) => [sheet, before.get(sheet) ?? ++count]));
    return { options, eachRule, sheets: [...sent].map(([sheet, id]) => (before.has(sheet) ? { id } : { id, sheet })) };
  };

  const reportOf = ({ tables, elsewhere, failed }: CheckAnswer & { readonly kind: 'done' }): Report => {
    const whole = unpack(tables, lastingParts([...known.values()]));
    known = new Map(whole.map(({ id, report }) => [id, report ? told(report) : known.get(id)!]));
    return { tables: [...known.values()], elsewhere, failed };
  };

  const attempt = (
    sheets: readonly Sheet[],
    options: Omit<CheckOptions, 'cache'>,
    { onStep, isCancelled }: Turn,
    eachRule: boolean,
  ): Promise<Report> =>
    new Promise((resolve, reject) => {
      let at: CheckProgress | undefined;
      let since = performance.now();
      const give = (error: Error): void => {
        clearInterval(watch);
        end();
        reject(error);
      };
      const watch = setInterval(() => {
        if (isCancelled()) {
          clearInterval(watch);
          end();
        } else if (at && performance.now() - since > limits.stepMs) give(new StuckError(at));
      }, limits.lookMs);
      try {
        worker ??= make();
      } catch (error) {
        return give(new NoWorkerError('', { cause: error }));
      }
      worker.onerror = (event) => give(new NoWorkerError(event.message));
      worker.onmessage = ({ data }) => {
        if (data.kind === 'step') {
          at = data;
          since = performance.now();
          return onStep(data);
        }
        if (data.kind === 'failed') return give(Object.assign(new Error(data.message), { stack: data.stack }));
        clearInterval(watch);
        resolve(reportOf(data));
      };
      worker.postMessage(request(sheets, options, eachRule));
    });

  return {
    /**
     * What does not come to its end in time gets another look, which shows the rule.
     * @throws StuckError, NoWorkerError, or what the check failed with. Never settles once it was cancelled: nobody listens.
     */
    check: (...[sheets, options, turn]: [readonly Sheet[], Omit<CheckOptions, 'cache'>, Turn]): Promise<Report> =>
      attempt(sheets, options, turn, false).catch((error: unknown) => {
        if (error instanceof StuckError) return attempt(sheets, options, turn, true);
        throw error;
      }),
  };
}
