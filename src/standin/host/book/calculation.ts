import type { FUniver } from '@univerjs/presets';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';

/** How Univer says that a calculation ended. */
const State = { stopped: 1, nothingToDo: 2, done: 3 } as const;

/** Changes that formulas may depend on; Univer itself recalculates only 100 ms after the last of them. */
const CHANGES: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.move-range',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
]);

/** Univer calculates small workbooks in milliseconds; an answer must come even where it never ends. */
const PATIENCE_MS = 10_000;
const ATTEMPTS = 10;

interface Executed {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: { readonly fromFormula?: boolean };
}

/** Keeps formula results in step: Excel has calculated before it answers, Univer would only do so later. */
export class Calculation {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** A workbook that was just opened has not been calculated. */
  private stale = true;
  private running = 0;
  /** Two of Univer's calculations at a time spoil each other's results: its own timer may start one beside ours. */
  private overlapped = false;
  private waiting: (() => void)[] = [];
  private disposed = false;
  private readonly subscription;

  constructor(private readonly api: FUniver) {
    this.subscription = api.addEvent(api.Event.CommandExecuted, (event) => this.take(event as Executed));
  }

  /** Waits until every formula has its result; at once when nothing changed. */
  async settle(): Promise<void> {
    if (this.mode !== 'Manual') await this.recalculate();
  }

  async recalculate(force = false): Promise<void> {
    if (force) this.stale = true;
    for (let i = 0; i < ATTEMPTS && !this.disposed && (this.stale || this.running > 0); i++) {
      // Univer takes in changed formulas in microtasks; a calculation started before them would miss them.
      await Promise.resolve();
      await this.idle();
      if (this.disposed) return;
      this.stale = false;
      this.overlapped = false;
      this.api.syncExecuteCommand(START, { commands: [], forceCalculation: true }, { onlyLocal: true });
      await this.idle();
      if (this.overlapped) this.stale = true;
    }
  }

  dispose(): void {
    this.disposed = true;
    this.subscription.dispose();
    this.release();
  }

  private take({ id, params, options }: Executed): void {
    if (CHANGES.has(id) && !options?.fromFormula) this.stale = true;
    if (id === START && ++this.running > 1) this.overlapped = true;
    if (id !== NOTIFICATION) return;
    const state = (params as { readonly functionsExecutedState?: number }).functionsExecutedState;
    // A stopped calculation leaves results out; the one that stopped it starts at once.
    if (state === State.stopped) this.overlapped = true;
    if (state !== State.stopped && state !== State.nothingToDo && state !== State.done) return;
    this.running = Math.max(0, this.running - 1);
    if (this.running === 0) this.release();
  }

  private release(): void {
    for (const go of this.waiting) go();
    this.waiting = [];
  }

  private async idle(): Promise<void> {
    if (this.running === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        this.running = 0;
        resolve();
      }, PATIENCE_MS);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
