import type { Range } from '../../sheet/address';
import type { Claims } from '../claims';
import { cellsIn, type Cell, type View } from '../view';
import type { FieldReader, Fields } from './field';
import { bareTerm, goal, goalGroup, group } from './goals';
import { columnHead, headField } from './head';
import { narrative } from './texts';
import { withinCell } from './within-cell';

/** Everything a label can be; a further kind of field is a further reader. What speaks for two as much is the first of them. */
const readers: readonly FieldReader[] = [
  withinCell,
  bareTerm,
  group,
  goal,
  goalGroup,
  columnHead,
  headField,
  narrative,
];

/** The labelled fields in parts of a table. A label comes before its value, so what stands first chooses first. */
export function readFields(view: View, parts: readonly Range[], claims: Claims): Fields {
  const isFree = (cell: Cell): boolean => !claims.has(cell);
  const read = cellsIn(view, parts).flatMap((label) => {
    if (!isFree(label)) return [];
    return claims.settle(readers.flatMap((reader) => reader(view, label, isFree) ?? [])) ?? [];
  });
  return {
    header: read.flatMap(({ header }) => header ?? []),
    goals: read.flatMap(({ goals }) => goals ?? []),
    narratives: read.flatMap(({ narratives }) => narratives ?? []),
  };
}
