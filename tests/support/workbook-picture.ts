import type { ICellData, IRange, IRowData, IWorkbookData } from '@univerjs/presets';

type Style = Record<string, unknown>;

const covers = (m: IRange, row: number, column: number): boolean =>
  row >= m.startRow && row <= m.endRow && column >= m.startColumn && column <= m.endColumn;

const isCorner = (m: IRange, row: number, column: number): boolean => m.startRow === row && m.startColumn === column;

/** What is drawn of a cell in a merge: borders at the merge's edge, and all else of its corner. */
function inMerge(style: Style, m: IRange, row: number, column: number): Style {
  const { bd, ...rest } = style;
  const edges: Readonly<Record<string, boolean>> = {
    t: row === m.startRow,
    b: row === m.endRow,
    l: column === m.startColumn,
    r: column === m.endColumn,
  };
  const drawn = Object.entries((bd as Style | undefined) ?? {}).filter(([side]) => edges[side] ?? true);
  return {
    ...(isCorner(m, row, column) ? rest : {}),
    ...(drawn.length > 0 && { bd: Object.fromEntries(drawn) }),
  };
}

/** As Univer works it out: measured where the row fits its text, else as set, else the sheet's own. */
const heightOf = ({ ia, ah, h }: IRowData, standard: number): number =>
  (ia ?? 1) === 1 && ah !== undefined ? ah : (h ?? standard);

/** Ranges one under the other as one: whether a rule holds for B5:B8 or for B5:B6 and B7:B8 nobody sees. */
const joined = (ranges: readonly IRange[]): IRange[] =>
  [...ranges]
    .sort((a, b) => a.startColumn - b.startColumn || a.endColumn - b.endColumn || a.startRow - b.startRow)
    .reduce<IRange[]>((all, range) => {
      const last = all.at(-1);
      const goesOn =
        last?.startColumn === range.startColumn &&
        last.endColumn === range.endColumn &&
        range.startRow <= last.endRow + 1;
      if (!goesOn) return [...all, range];
      return [...all.slice(0, -1), { ...last, endRow: Math.max(last.endRow, range.endRow) }];
    }, []);

/** Rules by sheet, as Univer keeps them: a text of JSON, or none. */
const rulesOf = (data: string): unknown[] =>
  Object.entries(
    JSON.parse(data || '{}', (key, value: unknown) => (key === 'ranges' ? joined(value as IRange[]) : value)) as Record<
      string,
      unknown[]
    >,
  ).filter(([, rules]) => rules.length > 0);

/**
 * The whole workbook as a person can see it, in a form that compares: every cell with its content and its resolved
 * style, merges, row heights, hidden rows, columns, conditional formats and data validation. Left out is only what no
 * Excel shows:
 * - a cell without content and style is no cell; a style without properties is none, a sheet without rules neither; how styles are shared and named
 * - of cells that a merge covers, all but the borders: merging gives them the corner's font and alignment, in Excel too,
 *   and Excel draws the corner's; of borders, those between the cells of a merge
 * - into how many ranges the cells of a rule are put
 * - whether a height was measured or is the sheet's own, where both are the same number
 */
export function pictureOf(workbook: IWorkbookData) {
  const { sheets, styles, sheetOrder, resources = [] } = workbook;
  const resolved = (style: ICellData['s']): Style =>
    JSON.parse(
      JSON.stringify((typeof style === 'string' ? styles[style] : style) ?? {}, (_k, v: unknown) => v ?? undefined),
    ) as Style;
  return {
    sheets: sheetOrder.map((id) => {
      const sheet = sheets[id]!;
      const { cellData = {}, mergeData = [], rowData = {}, columnData = {}, defaultRowHeight = 0 } = sheet;
      const cells = Object.entries(cellData).flatMap(([r, line]) =>
        Object.entries(line as Record<string, ICellData>).flatMap(([c, cell]) => {
          const [row, column] = [Number(r), Number(c)];
          const merge = mergeData.find((m) => covers(m, row, column));
          const whole = resolved(cell.s);
          const style = merge ? inMerge(whole, merge, row, column) : whole;
          const rich = cell.p ? JSON.stringify(cell.p.body) : '';
          const blank = (cell.v ?? '') === '' && !cell.f && !cell.si && !rich && Object.keys(style).length === 0;
          return blank ? [] : [{ at: `${r},${c}`, v: cell.v ?? '', f: cell.f ?? '', rich, style }];
        }),
      );
      const rows = Object.entries(rowData as Record<string, IRowData>)
        .map(([row, data]) => ({ row, height: heightOf(data, defaultRowHeight), hidden: data.hd ?? 0 }))
        .filter(({ height, hidden }) => height !== defaultRowHeight || hidden !== 0);
      const merges = mergeData.map((m) => [m.startRow, m.startColumn, m.endRow, m.endColumn].join()).sort();
      return { name: sheet.name, cells, merges, rows, columnData, defaultRowHeight };
    }),
    rules: resources
      .filter(({ name }) => /CONDITIONAL_FORMATTING|DATA_VALIDATION/.test(name))
      .map(({ name, data }) => [name, rulesOf(data)]),
  };
}
