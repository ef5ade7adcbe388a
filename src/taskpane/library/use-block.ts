import { useEffect, useState } from 'react';
import type { Block } from '../../core/library/block';
import { isBlock, type Entry } from '../../core/library/entry';
import { loadBlock } from '../../core/library/load';

export type Loaded = Block | 'loading' | 'failed';

/** The whole of a field, loaded when it is first shown. */
export function useBlock(entry: Entry): Loaded {
  const [loaded, setLoaded] = useState<{ readonly entry: Entry; readonly block: Loaded }>();
  useEffect(() => {
    let shown = true;
    const say = (block: Loaded) => {
      if (shown) setLoaded({ entry, block });
    };
    loadBlock(entry).then(say, () => say('failed'));
    return () => {
      shown = false;
    };
  }, [entry]);
  if (isBlock(entry)) return entry;
  return loaded?.entry === entry ? loaded.block : 'loading';
}
