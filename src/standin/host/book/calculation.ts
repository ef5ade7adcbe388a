import type { FUniver } from '@univerjs/presets';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';

/** Changes that formulas may depend on; Univer itself recalculates only 100 ms after the last of them. */
const CHANGES = [
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
];

interface Executed {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: { readonly fromFormula?: boolean };
}

/** Keeps formula results in step: Excel has calculated before it answers, Univer would only do so later. */
export class Calculation {
  /** A workbook that was just opened has not been calculated. */
  private stale = true;
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private readonly subscription;

  constructor(private readonly api: FUniver) {
    this.subscription = api.addEvent(api.Event.CommandExecuted, (event) => {
      const { id, options } = event as Executed;
      if (CHANGES.includes(id) && !options?.fromFormula) this.stale = true;
    });
  }

  /** Waits until every formula has its result; at once when nothing changed. */
  async settle(): Promise<void> {
    if (this.mode !== 'Manual') await this.recalculate();
  }

  async recalculate(force = false): Promise<void> {
    if (!this.stale && !force) return;
    // Univer takes in changed formulas in microtasks; a calculation started before them would miss them.
    await Promise.resolve();
    this.stale = false;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        subscription.dispose();
        resolve();
      };
      const subscription = this.api.addEvent(this.api.Event.CommandExecuted, (event) => {
        const { id, params } = event as Executed;
        const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
        if (id === NOTIFICATION && state !== undefined) done();
      });
      const timer = setTimeout(done, 10_000);
      void this.api.executeCommand(START, { commands: [], forceCalculation: true }, { onlyLocal: true });
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
