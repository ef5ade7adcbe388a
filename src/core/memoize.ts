/** What follows from an object, worked out once and kept as long as the object lives. The object must not change. */
export function memoize<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined && !known.has(key)) known.set(key, (found = compute(key)));
    return found as V;
  };
}

/**
 * A pure function of a text that is asked for the same texts again and again: labels return in every table, a sentence
 * is read by several rules. Begins anew when it knows `most` texts, so that its memory stays bounded.
 */
export function memoizeText<V>(compute: (text: string) => V, most = 2000): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      found = compute(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found as V;
  };
}
