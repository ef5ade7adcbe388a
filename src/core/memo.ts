/** What follows from an object, worked out once and kept as long as the object lives. The object must not change. */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined && !known.has(key)) known.set(key, (found = compute(key)));
    return found as V;
  };
}

/**
 * A pure function of a text that is asked for the same texts again and again: labels return in every table, a sentence
 * is read by several rules. Knows at least the last `most` texts that were asked for and at most twice as many: what
 * returns all the time is never forgotten, and memory stays bounded.
 */
export function remembered<V>(compute: (text: string) => V, most = 2000): (text: string) => V {
  let recent = new Map<string, V>();
  let older = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as V;
    const found = older.has(text) ? (older.get(text) as V) : compute(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, found);
    return found;
  };
}
