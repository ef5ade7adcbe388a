import Big from 'big.js';

/** An amount on its way between threads: a Big holds a function, which cannot travel. */
type SentAmount = Pick<Big, 's' | 'e' | 'c'>;

/** Something on its way, and all amounts in it: they are the same objects when they arrive. */
export interface Packed<T> {
  readonly value: T;
  readonly amounts: readonly SentAmount[];
  /** Empty places in it, with the number by which the other side knows what belongs there. */
  readonly known: readonly (readonly [place: object, number: number])[];
}

/**
 * Makes of amounts what can be sent to another thread, in a copy in which what is held twice stays one; what the other side
 * has is left out.
 */
export function pack<T>(value: T, there: ReadonlyMap<object, number> = new Map()): Packed<T> {
  const copies = new Map<object, object>();
  const amounts: SentAmount[] = [];
  const known: [object, number][] = [];
  const copyOf = (one: object): object => {
    const number = there.get(one);
    if (number !== undefined) {
      const place = {};
      known.push([place, number]);
      return place;
    }
    if (!(one instanceof Big)) return Array.isArray(one) ? [] : {};
    const sent: SentAmount = { s: one.s, e: one.e, c: one.c };
    amounts.push(sent);
    return sent;
  };
  const visit = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const before = copies.get(one);
    if (before) return before;
    const copy = copyOf(one);
    copies.set(one, copy);
    if (there.has(one) || one instanceof Big) return copy;
    if (Array.isArray(copy)) for (const held of one as readonly unknown[]) copy.push(visit(held));
    else
      for (const key of Object.keys(one))
        (copy as Record<string, unknown>)[key] = visit((one as Record<string, unknown>)[key]);
    return copy;
  };
  return { value: visit(value) as T, amounts, known };
}

/** Puts in place what was left out, and makes amounts again of what `pack` has made of them: what arrived belongs to nobody else. */
export function unpack<T>({ value, amounts, known }: Packed<T>, here: readonly object[] = []): T {
  for (const [place, number] of known) Object.assign(place, here[number]);
  for (const amount of amounts) {
    Object.setPrototypeOf(amount, Big.prototype as object);
    Object.assign(amount, { constructor: Big });
  }
  return value;
}
