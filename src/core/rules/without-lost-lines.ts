import type { Declaration } from '../declaration/declaration';
import type { Range } from '../sheet/address';
import type { Finding, Fix } from './finding';

const keyOf = ({ top, left }: Range): string => `${top},${left}`;

/** Cells that hold a line for each of several indicators (1.清运垃圾↵2.整治村庄), with how many. */
function sharedCells({ indicators }: Declaration): ReadonlyMap<string, number> {
  const texts = new Map<string, Set<string>>();
  for (const { name, targets } of indicators)
    for (const [cell, text] of [[name.cell, name.value] as const, ...targets.map((t) => [t.cell, t.raw] as const)])
      texts.set(keyOf(cell), (texts.get(keyOf(cell)) ?? new Set()).add(text));
  return new Map([...texts].filter(([, own]) => own.size > 1).map(([key, own]) => [key, own.size]));
}

const losesLines = ({ edits }: Fix, shared: ReadonlyMap<string, number>): boolean =>
  edits.some((edit) => {
    if (edit.kind !== 'setValues') return false;
    const lines = String(edit.values[0]?.[0] ?? '').split(/[\n；;]/).length;
    return lines < (shared.get(keyOf(edit.range)) ?? 0);
  });

/** Findings without the fixes that would write one indicator's text over a cell that holds others as well. */
export function withoutLostLines(declaration: Declaration, findings: readonly Finding[]): readonly Finding[] {
  const shared = sharedCells(declaration);
  if (shared.size === 0) return findings;
  return findings.map(({ fix, choices, ...finding }) => {
    const left = choices?.filter((choice) => !losesLines(choice, shared)) ?? [];
    return {
      ...finding,
      ...(fix && !losesLines(fix, shared) && { fix }),
      ...(left.length > 0 && { choices: left }),
    };
  });
}
