/**
 * Work counted in steps, not in time: how often V8 entered a function or a block of src/core, and how many characters
 * its patterns and searches went through. The same input takes the same steps on every machine, however busy.
 *
 * To be imported before the code it counts: V8 counts the blocks of what is compiled afterwards.
 */
import { Session, type Profiler } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
afterAll(() => {
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/** Entries of functions and blocks of src/core since it was last asked. */
function entries(): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (_error, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions } of result)
      if (/[\\/]src[\\/]core[\\/]/.test(url))
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  });
  return sum;
}

/** Characters that a pattern went through in one search. That none goes through them twice, `npm run check` proves. */
function searched(pattern: RegExp, text: string, from: number, found: RegExpExecArray | null): number {
  if (found) return found.index + found[0].length - (pattern.global || pattern.sticky ? from : 0);
  return pattern.sticky || pattern.source.startsWith('^') ? 1 : text.length - from;
}

/** Characters that patterns and searches for words go through while something runs. */
function visited(run: () => void): number {
  // Called with their own `this` below.
  /* eslint-disable @typescript-eslint/unbound-method */
  const { exec } = RegExp.prototype;
  const { indexOf, includes } = String.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  let sum = 0;
  RegExp.prototype.exec = function (text) {
    const from = this.lastIndex;
    const found = exec.call(this, text);
    sum += searched(this, text, from, found);
    return found;
  };
  String.prototype.indexOf = function (word, from = 0) {
    const at = indexOf.call(this, word, from);
    sum += (at < 0 ? this.length : at) - from;
    return at;
  };
  String.prototype.includes = function (word, from = 0) {
    const at = indexOf.call(this, word, from);
    sum += (at < 0 ? this.length : at) - from;
    return at >= 0;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { indexOf, includes });
  }
  return sum;
}

/** Steps that something takes: entries of functions and blocks, and characters gone through. */
export function steps(run: () => void): number {
  entries();
  return visited(run) + entries();
}

const TIMES = 4;

/** Between linear (4) and quadratic (16), nearer to the first: steps are exact. */
export const LINEAR = 6;

/**
 * How many times more steps a run of `size` takes than one of a quarter of it. `prepare` makes the input, uncounted.
 * Asking V8 takes the longer the more there is in the process: what belongs together is better counted in one run.
 */
export function growth<T>(size: number, prepare: (size: number) => T, run: (input: T) => void): number {
  const [small, large] = [prepare(Math.ceil(size / TIMES)), prepare(size)];
  const few = steps(() => run(small));
  return steps(() => run(large)) / few;
}
