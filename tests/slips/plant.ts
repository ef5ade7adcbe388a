/** Plants the map's slips and their harmless twins in workbooks, reads them again and asks what is told of them. */
import { mapCells, type MapCell } from '../../scripts/coverage/map';
import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/rules/finding';
import { overlaps, toA1 } from '../../src/core/sheet/address';
import { readWorkbook } from '../../src/hosts/file/read';
import type { Source } from './corpus';
import { harmless } from './harmless';
import { operators } from './operators';
import type { Slip, Table } from './table';
import { parseWorkbook, toBytes, withChanges } from './workbook';

export interface Outcome {
  /** "goal-annual blank", or what was changed without harm. */
  readonly cell: string;
  readonly family: string;
  readonly told: boolean;
  /** File, sheet, cell and what was written there. */
  readonly place: string;
  /** Harmless changes: what is told of them; slips: by which findings, "rule#kind". */
  readonly said: readonly string[];
}

interface Placed {
  readonly sheet: string;
  readonly finding: Finding;
}

const findingsOf = (bytes: Uint8Array): readonly Placed[] =>
  check(readWorkbook(bytes)).tables.flatMap(({ declaration, findings }) =>
    findings.map((finding) => ({ sheet: declaration.sheet, finding })),
  );

const signature = ({ sheet, finding }: Placed): string =>
  `${sheet}|${finding.rule}|${finding.cells.map(toA1).join(' ')}|${finding.message['zh-CN']}`;

const placed = ({ sheet, finding }: Placed): string => `${sheet}|${finding.rule}|${finding.cells.map(toA1).join(' ')}`;

/** The first, the last and those between, evenly: at most so many. */
const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, i) => items[Math.floor((i * (items.length - 1)) / Math.max(1, most - 1))]!);

export interface Limits {
  /** How often a slip is planted in one table. */
  readonly each: number;
  /** Only every so many-th cell of the map in a table, another one in the next: 1 for all. */
  readonly every: number;
}

const isAt = ({ changes }: Slip, { finding }: Placed): boolean =>
  finding.cells.some((cell) => changes.some((change) => overlaps(cell, change.cell)));

const nameOf = ({ finding: { rule, kind } }: Placed): string => `${rule}#${kind}`;

const isTold = ({ rules }: MapCell, { at }: Slip, fresh: readonly Placed[], sheet: string): boolean =>
  fresh.some(
    (f) =>
      f.sheet === sheet &&
      rules.includes(f.finding.rule) &&
      f.finding.cells.some((cell) => at.some((place) => overlaps(cell, place))),
  );

const placeOf = (source: Source, sheet: string, { changes: [first] }: Slip): string =>
  `${source.name} ${sheet}!${toA1(first!.cell)} ${JSON.stringify(first!.formula ?? first!.value)}`;

/** The tables of a workbook as they stand in its file. */
export function tablesOf(source: Source): Table[] {
  const sheets = readWorkbook(source.bytes());
  return check(sheets).tables.flatMap(({ declaration }) => {
    const sheet = sheets.find(({ name }) => name === declaration.sheet);
    return sheet ? [{ declaration, sheet }] : [];
  });
}

/** The outcomes of one workbook, slip by slip. */
export function* plantIn(source: Source, limits: Limits, turn = 0): Generator<Outcome> {
  const workbook = parseWorkbook(source.bytes());
  const unchanged = toBytes(workbook);
  const sheets = readWorkbook(unchanged);
  const { tables } = check(sheets);
  const known = new Set(findingsOf(unchanged).map(signature));
  const places = new Set(findingsOf(unchanged).map(placed));
  const freshOf = (table: Table, slip: Slip): readonly Placed[] =>
    findingsOf(withChanges(workbook, table.sheet.name, slip.changes)).filter((f) => !known.has(signature(f)));

  for (const { declaration } of tables) {
    const sheet = sheets.find(({ name }) => name === declaration.sheet);
    if (!sheet) continue;
    const table: Table = { declaration, sheet };
    const { family } = declaration;
    for (const [i, cell] of mapCells.entries()) {
      const operator = operators[cell.part]?.[cell.fault];
      if (!operator || cell.rules.length === 0 || (i + turn) % limits.every !== 0) continue;
      for (const slip of spread(operator(table), limits.each)) {
        const fresh = freshOf(table, slip);
        const told = isTold(cell, slip, fresh, sheet.name);
        const said = fresh.filter((f) => f.finding.severity !== 'advice' && isAt(slip, f)).map(nameOf);
        yield { cell: `${cell.part} ${cell.fault}`, family, told, place: placeOf(source, sheet.name, slip), said };
      }
    }
    for (const [i, [name, change]] of Object.entries(harmless).entries()) {
      if ((i + turn) % limits.every !== 0) continue;
      for (const slip of spread(change(table), limits.each)) {
        // What was told before of the same cells may be worded anew.
        const said = freshOf(table, slip).filter((f) => f.finding.severity !== 'advice' && !places.has(placed(f)));
        yield {
          cell: `harmless: ${name}`,
          family,
          told: said.length > 0,
          place: placeOf(source, sheet.name, slip),
          said: said.map(({ finding }) => `${finding.rule}: ${finding.message['zh-CN']}`),
        };
      }
    }
  }
}
