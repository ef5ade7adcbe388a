import Big from 'big.js';

/** An amount on its way between threads: a Big holds a function, which cannot travel. */
interface SentAmount {
  readonly $amount: string;
}

const isSent = (value: object): value is SentAmount => '$amount' in value && typeof value.$amount === 'string';

/** A copy in which some objects are replaced; what is held twice stays one. */
function copied<T>(value: T, replace: (object: object) => unknown): T {
  const copies = new Map<object, unknown>();
  const visit = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    if (copies.has(one)) return copies.get(one);
    const replaced = replace(one);
    const copy = replaced ?? (Array.isArray(one) ? [] : {});
    copies.set(one, copy);
    if (replaced === undefined)
      for (const [key, held] of Object.entries(one)) (copy as Record<string, unknown>)[key] = visit(held);
    return copy;
  };
  return visit(value) as T;
}

/** Makes of amounts what can be sent to another thread. */
export const pack = <T>(value: T): T =>
  copied(value, (one) => (one instanceof Big ? ({ $amount: one.toString() } satisfies SentAmount) : undefined));

/** Makes amounts of what `pack` has made of them. */
export const unpack = <T>(value: T): T => copied(value, (one) => (isSent(one) ? new Big(one.$amount) : undefined));
