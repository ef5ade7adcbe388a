import { useEffect, useMemo, useState } from 'react';
import type { Block } from '../../core/library/block';
import { catalogue } from '../../core/library/catalogue';
import type { Entry } from '../../core/library/entry';
import type { LibraryFile } from '../../core/library/library-file';
import { officeLibrary } from './office-library';
import { changeOwn, loadOwn } from './own-library';

export interface Library {
  /** The user's own first, then the office's, then those that ship, which are loaded when they are opened. */
  readonly entries: readonly Entry[];
  readonly own: ReturnType<typeof loadOwn>;
  readonly office: LibraryFile;
  /** False when nothing could be kept. */
  readonly change: (change: (own: readonly Block[]) => readonly Block[]) => boolean;
}

const nothing: LibraryFile = { ok: true, blocks: [] };

/** All blocks there are to choose from. */
export function useLibrary(): Library {
  const [own, setOwn] = useState(loadOwn);
  const [office, setOffice] = useState(nothing);
  useEffect(() => {
    let shown = true;
    void officeLibrary().then((file) => {
      if (shown) setOffice(file);
    });
    return () => {
      shown = false;
    };
  }, []);
  const entries = useMemo(() => [...own.blocks, ...(office.ok ? office.blocks : []), ...catalogue], [own, office]);
  return {
    entries,
    own,
    office,
    change: (change) => {
      const changed = changeOwn(change);
      if (changed) setOwn(changed);
      return changed !== undefined;
    },
  };
}
