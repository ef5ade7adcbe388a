import type { Locale } from '../core/localized';
import { cliTexts, type ProgressStep } from '../locales/cli';

/** How long the rest takes at the pace since the first was done, in seconds; undefined before there is a pace: the first one waits for the program to start. */
export const secondsLeft = (done: number, total: number, sinceFirstMs: number): number | undefined =>
  done < 2 ? undefined : Math.round(((sinceFirstMs / (done - 1)) * (total - done)) / 1000);

const SHOWN_EVERY_MS = 200;
const toLineStart = '\r\u001b[K';

/** One line on the terminal that is written over; nothing where stderr is no terminal. */
export class Progress {
  private firstAt: number | undefined;
  private shown = -Infinity;
  private done = 0;

  constructor(
    private readonly what: ProgressStep,
    /** undefined where it cannot be known before the end. */
    private readonly total: number | undefined,
    private readonly locale: Locale,
    private readonly out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
    private readonly clock = (): number => performance.now(),
  ) {}

  step(): void {
    this.done += 1;
    const now = this.clock();
    this.firstAt ??= now;
    if (!this.out.isTTY || now - this.shown < SHOWN_EVERY_MS) return;
    this.shown = now;
    const { done, total, locale, firstAt } = this;
    const left = total === undefined ? undefined : secondsLeft(done, total, now - firstAt);
    this.out.write(
      `${toLineStart}${cliTexts[locale].steps[this.what]} ${cliTexts[locale].progress(done, total, left)}`,
    );
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (!this.out.isTTY || this.shown === -Infinity) return;
    this.out.write(toLineStart);
    this.shown = -Infinity;
  }
}
