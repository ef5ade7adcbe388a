import type { CheckOptions, CheckProgress } from '../../core/check';
import { checkInSteps } from '../../core/check';
import { createCheckCache } from '../../core/check-cache';
import type { Report } from '../../core/report';
import type { Sheet } from '../../core/sheet/sheet';
import { createAway, NoWorkerError, StuckError, type CheckWorker } from '../away/away';
import { breathe, stopIfCancelled, type PaneStore, type Token } from './run';
import { settingsOf } from './selectors';

/** How long nothing need be said of what goes on, and how long checking in the pane itself may keep it from answering. */
const SLICE_MS = 40;
/** A workbook in which more than this does not come to an end has something else wrong with it. */
const MOST_STUCK = 5;

type Options = Omit<CheckOptions, 'cache'>;

const makeWorker = (): CheckWorker =>
  new Worker(new URL('../away/check.worker.ts', import.meta.url), { name: 'check' });

/** Where there are no workers: in the pane itself, a slice at a time. */
function createSliced() {
  const cache = createCheckCache();
  return async (token: Token, sheets: readonly Sheet[], options: Options, tell: (step: CheckProgress) => void) => {
    const steps = checkInSteps(sheets, { ...options, cache });
    for (let sliceEnds = performance.now() + SLICE_MS; ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (step.value.loading) await step.value.loading;
      else if (performance.now() < sliceEnds) continue;
      tell(step.value);
      await breathe();
      stopIfCancelled(token);
      sliceEnds = performance.now() + SLICE_MS;
    }
  };
}

/**
 * Checks the tables of sheets in a worker. A rule that does not come to an end on some table is ended, named, and left out
 * from then on; a sheet that cannot be read to an end is left out. The rest is checked.
 */
export function createTableCheck(store: PaneStore) {
  const sliced = createSliced();
  let away = typeof Worker === 'undefined' ? undefined : createAway(makeWorker);
  let stuck: StuckError['at'][] = [];

  const tell = ({ done, total }: CheckProgress): void =>
    store.dispatch({ type: 'work', work: { kind: 'checking', done, total } });

  const once = async (token: Token, sheets: readonly Sheet[], options: Options): Promise<Report> => {
    if (!away) return sliced(token, sheets, options, tell);
    let told = performance.now();
    const onStep = (step: CheckProgress): void => {
      if (token.cancelled || performance.now() - told < SLICE_MS) return;
      told = performance.now();
      tell(step);
    };
    try {
      return await away.check(sheets, options, { onStep, isCancelled: () => token.cancelled });
    } catch (error) {
      if (!(error instanceof NoWorkerError)) throw error;
      away = undefined;
      return sliced(token, sheets, options, tell);
    }
  };

  return async (token: Token, sheets: readonly Sheet[], only: string | undefined): Promise<Report> => {
    for (;;) {
      const { rules = {}, ...settings } = settingsOf(store.get());
      const off = Object.fromEntries(stuck.flatMap(({ rule }) => (rule ? [[rule, 'off' as const]] : [])));
      const unread = new Set(stuck.flatMap(({ sheet, rule }) => (rule ? [] : [sheet])));
      try {
        return await once(
          token,
          sheets.filter(({ name }) => !unread.has(name)),
          {
            ...settings,
            rules: { ...rules, ...off },
            columns: store.get().columns,
            guide: true,
            ...(only && { sheet: only }),
          },
        );
      } catch (error) {
        if (!(error instanceof StuckError) || stuck.length >= MOST_STUCK) throw error;
        stuck = [...stuck, error.at];
        store.dispatch({ type: 'notice', notice: { kind: 'stuck', ...error.at } });
      }
    }
  };
}
