import type { Declaration } from '../declaration/declaration';
import { writtenCells } from '../edits/written-cells';
import { overlaps, sameRange, type Range } from '../sheet/address';
import type { Finding, Fix } from './finding';

/** Cells with printed labels and nothing else: where label and value share a cell, it is the user's too. */
export function printedLabels({ header, goals, narratives, funds, indicatorRegion }: Declaration): Range[] {
  const labelled = [
    ...header.map(({ label, value }) => ({ label: label.cell, value: value?.cell })),
    ...goals.map(({ label, text }) => ({ label: label.cell, value: text.cell })),
    ...narratives.flatMap(({ label, text }) => (label ? [{ label: label.cell, value: text.cell }] : [])),
  ];
  return [
    ...labelled.flatMap(({ label, value }) => (value && sameRange(label, value) ? [] : [label])),
    ...funds.flatMap(({ labels }) => labels.map(({ cell }) => cell)),
    ...(indicatorRegion ? [indicatorRegion.header] : []),
  ];
}

/** The findings without fixes that write into what the form prints: that is told, and for who issues the form to change. */
export function leaveLabels(declaration: Declaration, findings: readonly Finding[]): Finding[] {
  const labels = printedLabels(declaration);
  const leaves = ({ edits }: Fix): boolean =>
    writtenCells(edits).every(({ range }) => !labels.some((label) => overlaps(label, range)));
  return findings.map((finding) => {
    const { fix, choices, ...rest } = finding;
    if ((!fix || leaves(fix)) && (choices ?? []).every(leaves)) return finding;
    const kept = choices?.filter(leaves) ?? [];
    return { ...rest, ...(fix && leaves(fix) && { fix }), ...(kept.length > 0 && { choices: kept }) };
  });
}
