/** Processor time of this process in microseconds, whatever else the machine is doing; the best of a few runs. */
function cost(run: () => void): number {
  const once = (): number => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  return Math.min(once(), once(), once());
}

/** Below this a run is too short to be compared with another (microseconds). */
const NOISE = 20_000;

/**
 * How many times more a run of four times the size costs: about 4 where the work is linear, 16 where it is quadratic.
 * `prepare` makes the input outside the measurement.
 */
export function growth<T>(size: number, prepare: (size: number) => T, run: (input: T) => void): number {
  const small = prepare(size);
  const large = prepare(4 * size);
  run(small);
  return (
    cost(() => run(large)) /
    Math.max(
      NOISE,
      cost(() => run(small)),
    )
  );
}

/** Between linear (4) and quadratic (16), with room for a noisy machine. */
export const LINEAR = 10;
