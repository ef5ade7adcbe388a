import type { Declaration, FamilyId } from '../declaration';
import type { Family } from './family';
import { l1 } from './l1';
import { l10 } from './l10';
import { l11 } from './l11';
import { l12 } from './l12';
import { l13 } from './l13';
import { l14 } from './l14';
import { l15 } from './l15';
import { l2 } from './l2';
import { l3 } from './l3';
import { l4 } from './l4';
import { l5 } from './l5';
import { l6 } from './l6';
import { l7 } from './l7';
import { l9 } from './l9';

/** Families of single cards; lists (L8) and texts (L15) are told by their shape before anything is read. */
const cards: readonly Family[] = [l1, l2, l3, l4, l5, l6, l7, l9, l10, l11, l12, l13, l14, l15];

/** The family whose signs a table shows most; unknown when it shows none. */
export function familyOf(declaration: Declaration): FamilyId {
  let best: { id: FamilyId; fit: number } = { id: 'unknown', fit: 0 };
  for (const family of cards) {
    const fit = family.fit(declaration);
    if (fit > best.fit) best = { id: family.id, fit };
  }
  return best.id;
}
