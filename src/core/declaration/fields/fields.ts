import type { Range } from '../../sheet/address';
import type { Claims } from '../claims';
import type { Cell, View } from '../view';
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

/** Labelled fields of a card: the value stands right of its label, under it, or after a colon in the same cell. */
export function readFields(view: View, range: Range, taken: (row: number) => boolean, claims: Claims): Fields {
  const isFree = (cell: Cell): boolean => !claims.has(cell);
  const read: Partial<Fields>[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    if (taken(row)) continue;
    for (const label of view.row(row)) {
      if (label.range.top !== row || claims.has(label)) continue;
      read.push(claims.settle(readers.flatMap((reader) => reader(view, label, isFree) ?? [])) ?? {});
    }
  }
  return {
    header: read.flatMap(({ header }) => header ?? []),
    goals: read.flatMap(({ goals }) => goals ?? []),
    narratives: read.flatMap(({ narratives }) => narratives ?? []),
  };
}
