import type { Finding } from '../../core/rules/finding';
import type { Range } from '../../core/sheet/address';
import type { Entry } from './listing';

/** A line of the list: one finding, or one that stands in many cells in the same words. */
export interface Line {
  readonly key: string;
  readonly entries: readonly Entry[];
  readonly finding: Finding;
  readonly cells: readonly Range[];
  readonly status: Entry['status'];
}

const lineOf = (entries: readonly Entry[]): Line => ({
  key: entries[0]!.key,
  entries,
  finding: entries[0]!.finding,
  cells: entries.flatMap(({ finding }) => finding.cells),
  status: entries[0]!.status,
});

/** Whether the selected cell's entry is one of the line's. */
export const isLit = ({ entries }: Line, lit: string | undefined): boolean =>
  lit !== undefined && entries.some(({ key }) => key === lit);

/** The entries in their order, those that say the same of other cells with the first of them; what is settled stays by itself. */
export function linesOf(entries: readonly Entry[]): Line[] {
  const lines = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { rule, kind, message, choices } = entry.finding;
    const alone = entry.status === 'resolved' || choices !== undefined;
    const words = alone ? entry.key : JSON.stringify([rule, kind, message['zh-CN'], entry.status]);
    const same = lines.get(words);
    if (same) same.push(entry);
    else lines.set(words, [entry]);
  }
  return [...lines.values()].map(lineOf);
}
