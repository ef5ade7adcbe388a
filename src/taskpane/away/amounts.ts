import Big from 'big.js';

/** An amount on its way between threads: a Big holds a function, which cannot travel. */
type SentAmount = Pick<Big, 's' | 'e' | 'c'>;

/** Something on its way, and all amounts in it: they are the same objects when they arrive. */
export interface Packed<T> {
  readonly value: T;
  readonly amounts: readonly SentAmount[];
}

/** Makes of amounts what can be sent to another thread, in a copy in which what is held twice stays one. */
export function pack<T>(value: T): Packed<T> {
  const copies = new Map<object, object>();
  const amounts: SentAmount[] = [];
  const visit = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const known = copies.get(one);
    if (known) return known;
    if (one instanceof Big) {
      const sent: SentAmount = { s: one.s, e: one.e, c: one.c };
      amounts.push(sent);
      copies.set(one, sent);
      return sent;
    }
    const copy: Record<string, unknown> | unknown[] = Array.isArray(one) ? [] : {};
    copies.set(one, copy);
    if (Array.isArray(copy)) for (const held of one as readonly unknown[]) copy.push(visit(held));
    else for (const key of Object.keys(one)) copy[key] = visit((one as Record<string, unknown>)[key]);
    return copy;
  };
  return { value: visit(value) as T, amounts };
}

/** Makes amounts again, in place, of what `pack` has made of them: what arrived belongs to nobody else. */
export function unpack<T>({ value, amounts }: Packed<T>): T {
  for (const amount of amounts) {
    Object.setPrototypeOf(amount, Big.prototype as object);
    Object.assign(amount, { constructor: Big });
  }
  return value;
}
