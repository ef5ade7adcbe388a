import type { Goal, HeaderField, Narrative } from '../declaration';
import type { Proposal } from '../proposal';
import type { Cell, View } from '../view';

export interface Fields {
  readonly header: readonly HeaderField[];
  readonly goals: readonly Goal[];
  readonly narratives: readonly Narrative[];
}

/** What a label and its value say; nothing where the label only groups others. */
export type Field = Proposal<Partial<Fields>>;

/** Takes a cell for a label of its kind; undefined where it is none. Cells that are not free are another's. */
export type FieldReader = (view: View, label: Cell, isFree: (cell: Cell) => boolean) => Field | undefined;

/** How much speaks for a label's reading. */
export const sure = {
  /** Label and value share a cell: "项目名称：示例经费". */
  within: 1,
  /** It stands where only a head of others can. */
  heads: 0.95,
  /** Its value was found. */
  valued: 0.9,
  /** Its value is blank, or none stands where one is looked for. */
  blank: 0.5,
  /** Nothing but its words. */
  words: 0.3,
} as const;

/** A label without a value of its own. */
export const onlyLabel = (label: Cell, score: number): Field => ({ cells: [label], score, reading: {} });
