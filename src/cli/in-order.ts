/** How far the work may run ahead of what has been taken. */
const AHEAD = 32;

/**
 * Does the work on each item with as many workers as there are, and gives the results in the items' order, each as soon as
 * it and those before it are there. Nothing is kept that was given out.
 */
export async function* inOrder<T, W, R>(
  items: Iterable<T>,
  workers: readonly W[],
  work: (item: T, worker: W) => Promise<R>,
): AsyncGenerator<R, void, void> {
  const source = items[Symbol.iterator]();
  const idle = [...workers];
  const waiting: ((worker: W) => void)[] = [];
  const take = (): Promise<W> => {
    const worker = idle.pop();
    return worker === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(worker);
  };
  const release = (worker: W): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const begin = async (item: T): Promise<R> => {
    const worker = await take();
    try {
      return await work(item, worker);
    } finally {
      release(worker);
    }
  };
  const begun: Promise<R>[] = [];
  for (;;) {
    while (begun.length < AHEAD) {
      const next = source.next();
      if (next.done) break;
      begun.push(begin(next.value));
    }
    const first = begun.shift();
    if (!first) return;
    yield await first;
  }
}
