import { findingKey, whatIsSaid } from '../../core/finding-key';
import type { Finding } from '../../core/rules/finding';
import type { Sheet } from '../../core/sheet/sheet';
import { named, type Entry } from './listing';
import { rowMoves, type RowMoves } from './row-moves';

/** A finding in the cells to which its rows moved. */
const moved = (finding: Finding, { where }: RowMoves): Finding => ({
  ...finding,
  cells: finding.cells.map((cells) => {
    const top = where(cells.top);
    return top === undefined ? cells : { ...cells, top, bottom: top + cells.bottom - cells.top };
  }),
});

const standsWith = ({ cells: [a] }: Finding, { cells: [b] }: Finding): boolean =>
  a?.top === b?.top && a?.left === b?.left;

/**
 * The list after a live check. Lines that are shown keep their order and place; what was fixed is marked so, what is
 * new goes behind the lines of its severity.
 */
export function refresh(shown: readonly Entry[], before: Sheet, after: Sheet, findings: readonly Finding[]): Entry[] {
  const moves = rowMoves(before, after);
  const lines = shown.map((entry) => ({
    entry: { ...entry, finding: moved(entry.finding, moves) },
    text: findingKey(before, entry.finding),
    said: whatIsSaid(entry.finding),
    heir: undefined as Finding | undefined,
  }));
  const left = new Map(
    findings.map((finding) => [finding, { key: findingKey(after, finding), said: whatIsSaid(finding) }]),
  );

  /** Gives each line without one the first finding that is it, in the order of the lines. */
  const settle = (
    isIt: (line: (typeof lines)[number], finding: Finding, now: { key: string; said: string }) => boolean,
  ) => {
    for (const line of lines) {
      if (line.heir) continue;
      const found = [...left].find(([finding, now]) => isIt(line, finding, now));
      if (!found) continue;
      line.heir = found[0];
      left.delete(found[0]);
    }
  };
  const here = ({ entry }: (typeof lines)[number], finding: Finding) => standsWith(entry.finding, finding);
  settle((line, finding, { key }) => key === line.text && here(line, finding));
  // The cell says something else by now, the finding does not.
  settle((line, finding, { said }) => said === line.said && here(line, finding));
  // Cut out and put in elsewhere. What was fixed stays so when the same slip stands elsewhere.
  settle((line, _finding, { key }) => key === line.text && line.entry.status !== 'resolved');
  // A finding whose sum changed is the same slip at the same cell.
  settle(
    (line, finding) =>
      finding.rule === line.entry.finding.rule &&
      finding.severity === line.entry.finding.severity &&
      here(line, finding),
  );

  const kept = lines.map(({ entry, heir }): Entry => {
    if (heir) return { key: entry.key, finding: heir, status: entry.status === 'fresh' ? 'fresh' : 'open' };
    const wasResolved = entry.status === 'resolved';
    return { ...entry, status: 'resolved', ...(wasResolved && !moves.unchanged && { folded: true }) };
  });
  return [...kept, ...named(after, [...left.keys()], 'fresh', kept)];
}
