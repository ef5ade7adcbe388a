import type { Range } from '../../core/sheet/address';

/** What of a worksheet is not in its cells. */
export interface Layout {
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const hidden = (lines: readonly ({ readonly hidden?: boolean } | undefined)[] = []): number[] =>
  lines.flatMap((line, index) => (line?.hidden ? [index] : []));

const byPlace = (a: Range, b: Range): number => a.top - b.top || a.left - b.left;

/**
 * The layouts of an .xlsx file, by name of the sheet. Only Excel before 1.13 needs them, so the library that reads files
 * is not loaded before.
 */
export async function layoutsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Layout>> {
  const { read } = await import('@e965/xlsx');
  // Rows are hidden by their "styles", as the library calls it; everything else of a cell is left out.
  const options = { cellStyles: true, dense: true, cellText: false, cellFormula: false, cellHTML: false } as const;
  const { Sheets } = read(bytes, { type: 'array', ...options });
  const layout = (sheet: (typeof Sheets)[string]): Layout => ({
    merges: (sheet['!merges'] ?? [])
      .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
      .sort(byPlace),
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']),
  });
  return new Map(Object.entries(Sheets).map(([name, sheet]) => [name, layout(sheet)]));
}
