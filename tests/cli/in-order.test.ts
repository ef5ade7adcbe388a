import { inOrder } from '../../src/cli/in-order';

/** Lets each piece of work end when the test says so. */
function workshop() {
  const ends = new Map<number, () => void>();
  const work = (item: number, worker: string): Promise<string> =>
    new Promise((resolve) => {
      ends.set(item, () => {
        resolve(`${String(item)}${worker}`);
      });
    });
  return { work, ends };
}

describe('inOrder', () => {
  it('gives what was done in the items’ order, whoever was done first', async () => {
    const { work, ends } = workshop();
    const results = inOrder([1, 2], ['a', 'b'], work);
    const first = results.next();
    await Promise.resolve();
    ends.get(2)!();
    ends.get(1)!();
    expect([(await first).value, (await results.next()).value].map((r) => r?.charAt(0))).toEqual(['1', '2']);
  });

  it('takes no more items than it may run ahead', async () => {
    let taken = 0;
    function* items() {
      for (; taken < 1000; taken++) yield taken;
    }
    const results = inOrder(items(), ['a'], (item) => Promise.resolve(item));
    await results.next();
    expect(taken).toBeLessThan(50);
  });
});
