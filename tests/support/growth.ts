/** Processor time of this process in microseconds, whatever else the machine is doing. */
function cost<T>(run: (input: T) => void, input: T): number {
  const before = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Below this a run is too short to be compared with another (microseconds). */
const NOISE = 5_000;

const TIMES = 16;

/** Half-way, as factors go, between linear (16) and quadratic (256): a noisy machine has room on both sides. */
export const LINEAR = 64;

/**
 * How many times more a run of `size` costs than one of a sixteenth of it. `prepare` makes the input outside the
 * measurement. The best of a few runs counts, taken in turns, so that a busy moment does not fall on one size only;
 * further runs are made only while the answer is above `LINEAR`.
 */
export function growth<T>(size: number, prepare: (size: number) => T, run: (input: T) => void): number {
  const small = prepare(Math.ceil(size / TIMES));
  const large = prepare(size);
  run(small);
  let [least, most] = [Infinity, Infinity];
  for (let runs = 0; runs < 2 || (runs < 6 && most / least >= LINEAR); runs++) {
    least = Math.min(least, Math.max(NOISE, cost(run, small)));
    most = Math.min(most, cost(run, large));
  }
  return most / least;
}
