import { usedRange, textAt, type Sheet } from '../../sheet/sheet';
import type { LocalizedText } from '../../localized';
import { blockSchema, type Block, type LibraryIndicator, type Placeholder } from '../block';
import { headingOf, type LibraryColumn, type LibraryRole } from './columns';
import { readRow, type Cells, type ReadRow } from './row';

interface RefusedRow {
  /** Zero-based. */
  readonly row: number;
  readonly name: string;
  readonly why: LocalizedText;
}

/** What was understood of a worksheet that holds an indicator library. */
export interface WorksheetLibrary {
  /** Zero-based row of the headings. */
  readonly heading: number;
  readonly columns: readonly LibraryColumn[];
  /** One for every field the table names. */
  readonly blocks: readonly Block[];
  readonly taken: number;
  readonly refused: readonly RefusedRow[];
}

/** Of a field, so many are offered first; the rest is there to be picked. */
const OFFERED = 10;
const OF_A_CATEGORY = 2;

function blockOf(id: string, title: string, rows: readonly ReadRow[]): Block {
  const placeholders: Record<string, Placeholder> = {};
  const perCategory = new Map<string, number>();
  let offered = 0;
  const indicators = rows.map(({ indicator, asked }, i): LibraryIndicator => {
    const key = `figure${String(i + 1)}`;
    if (asked) placeholders[key] = asked;
    const before = perCategory.get(indicator.category) ?? 0;
    perCategory.set(indicator.category, before + 1);
    const isExtra = offered >= OFFERED || before >= OF_A_CATEGORY;
    if (!isExtra) offered += 1;
    return { ...indicator, ...(asked && { value: `{${key}}` }), ...(isExtra && { extra: true as const }) };
  });
  return blockSchema.parse({
    id,
    title: { 'zh-CN': title, 'en-US': title },
    keywords: [title],
    placeholders,
    indicators,
  });
}

/** These hold for the lines below until another stands there: such cells are merged, or printed once. */
const handedDown: readonly LibraryRole[] = ['field', 'level1', 'level2'];

/** What a cell above says holds no longer where one before it in this list is new. */
function below(above: Cells, cells: Cells): Cells {
  const next: Partial<Record<LibraryRole, string>> = { ...cells };
  let fresh = false;
  for (const role of handedDown) {
    if (cells[role]) fresh = true;
    else if (!fresh && above[role] !== undefined) next[role] = above[role];
  }
  // A field that ends says nothing of the levels, but a level 2 is never another level 1's.
  return next;
}

const duplicate: LocalizedText = {
  'zh-CN': '同一领域、同一类别里已有同名指标',
  'en-US': 'an indicator of this name stands in this field and category already',
};

/**
 * The library that a worksheet holds, by its headings; undefined where it holds none. Nothing is lost in silence: every
 * line with a name is taken or refused with a reason.
 */
export function readWorksheet(sheet: Sheet): WorksheetLibrary | undefined {
  const heading = headingOf(sheet);
  const used = usedRange(sheet);
  if (!heading || !used) return undefined;
  const { columns } = heading;
  const hasFields = columns.some(({ role }) => role === 'field');
  const fields = new Map<string, ReadRow[]>();
  const seen = new Set<string>();
  const refused: RefusedRow[] = [];
  let above: Cells = {};
  let group = sheet.name;
  for (let row = heading.row + 1; row <= used.bottom; row += 1) {
    const printed = columns.flatMap(({ column, role }) => {
      const text = textAt(sheet, row, column).trim();
      return text === '' ? [] : [[role, text] as const];
    });
    const cells: Cells = Object.fromEntries(printed);
    if (columns.every(({ role, label }) => (cells[role] ?? '') === label)) continue;
    if (!cells.name) {
      // 一、教育: a line of its own over the rows of a field.
      if (!hasFields && printed.length === 1) group = printed[0]![1];
      else above = below(above, cells);
      continue;
    }
    const whole = below(above, cells);
    above = whole;
    const read = readRow(whole);
    if ('refused' in read) {
      refused.push({ row, name: cells.name, why: read.refused });
      continue;
    }
    const field = (hasFields ? whole.field : undefined) ?? group;
    const key = `${field}/${read.indicator.category}/${read.indicator.name}`;
    if (seen.has(key)) {
      refused.push({ row, name: cells.name, why: duplicate });
      continue;
    }
    seen.add(key);
    const rows = fields.get(field) ?? [];
    rows.push(read);
    fields.set(field, rows);
  }
  const blocks = [...fields].map(([title, rows], i) => blockOf(`own-${String(i + 1)}`, title, rows));
  return { heading: heading.row, columns, blocks, taken: seen.size, refused };
}
