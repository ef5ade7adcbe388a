/**
 * Random edits of the user's, fixes, insertions and undos in real tables, as the pane does them: whatever 撤销 takes back
 * leaves the workbook as it was before the deed, cell by cell, with what the user wrote meanwhile.
 */
import { recognise } from '../../../src/core/declaration/recognise';
import { planInsertion } from '../../../src/core/edits/insertion/plan-insertion';
import { fillBlock } from '../../../src/core/library/fill';
import { prefill } from '../../../src/core/library/prefill';
import { unitOf } from '../../../src/core/money/money-cells';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { readWorkbook } from '../../../src/hosts/excel';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { currentTable } from '../../../src/taskpane/state/selectors';
import { undoable } from '../../../src/taskpane/state/undoable';
import { readXlsx } from '../../../src/standin/workbook';
import { arbitraryTable } from '../../support/arbitrary-table';
import { openExcel, type OpenExcel } from '../../support/excel';
import { snapshotOf } from '../../support/excel-snapshot';
import { blocks } from '../../support/library';
import { livePane, type LivePane } from '../../support/live-pane';
import fc, { SEED } from '../../support/random';
import { hasShared, readShared, sharedWorkbooks } from '../../support/shared';
import { pictureOf } from '../../support/workbook-picture';
import { toA1 } from '../../../src/core/sheet/address';

jest.setTimeout(300_000);

type Picture = ReturnType<typeof pictureOf>;

/** What the user wrote; nothing else begins so. */
const WRITTEN = '随手写的';
const isWritten = ({ v }: Picture['sheets'][number]['cells'][number]): boolean => String(v).startsWith(WRITTEN);

/** The workbook without what the user wrote in it since, and without results of formulas, which speak of it. */
function without(written: ReadonlySet<string>, { sheets, rules }: Picture): unknown {
  if (written.size === 0) return { sheets, rules };
  return {
    rules,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        if (written.has(`${sheet.name} ${cell.at}`)) return { at: cell.at, style: cell.style };
        return cell.f === '' ? cell : { ...cell, v: '' };
      }),
    })),
  };
}

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fix' as const), at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fixAll' as const), at: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), at: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('write' as const), at: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), at: fc.nat() }) },
);
type Step = { readonly kind: 'fix' | 'fixAll' | 'insert' | 'write' | 'undo'; readonly at: number };

let excel: OpenExcel;
let pane: LivePane;

const picture = async (): Promise<Picture> => {
  await readWorkbook(); // the engine calculates when it is asked
  return pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
};
const writtenIn = ({ sheets }: Picture): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ name, cells }) => cells.filter(isWritten).map(({ at }) => `${name} ${at}`)));

async function doStep({ kind, at }: Step): Promise<void> {
  const { actions, store } = pane;
  const table = currentTable(store.get());
  if (!table) return;
  const fixable = table.report.findings.filter(({ fix }) => fix);
  if (kind === 'fix' && fixable.length > 0) await actions.fix(table, [fixable[at % fixable.length]!]);
  if (kind === 'fixAll' && fixable.length > 0) await actions.fix(table, fixable);
  if (kind === 'insert') {
    const { sheet } = table;
    const declaration = recognise(sheet).find(({ indicatorRegion }) => indicatorRegion);
    if (!declaration) return;
    const { profile } = chooseProfile(declaration);
    const block = blocks[at % blocks.length]!;
    const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
    const { plan, placements } = planInsertion(sheet, declaration, profile, indicators);
    if (plan) await actions.perform(plan, { kind: 'inserted', count: placements.length, toFill: 0 });
  }
  if (kind === 'write') {
    const { sheet } = table;
    const cells = sheet.values.flatMap((row, r) => row.flatMap((value, c) => (value === '' ? [] : [[r, c] as const])));
    const [row, column] = cells[at % cells.length]!;
    const [top, left] = [sheet.origin.row + row, sheet.origin.column + column];
    excel.univerAPI
      .getActiveWorkbook()!
      .getSheetByName(sheet.name)!
      .getRange(toA1({ top, left, bottom: top, right: left }))
      .setValue(`${WRITTEN}${String(at)}`);
  }
}

/** Gives how many deeds were taken back. */
async function walk(steps: readonly Step[]): Promise<number> {
  const before = new Map<unknown, Picture>();
  let taken = 0;
  for (const next of steps) {
    const start = await picture();
    const deed = undoable(pane.store.get());
    const known = pane.store.get().undo;
    if (next.kind !== 'undo') {
      await pane.checksAfter(() => doStep(next));
      for (const done of pane.store.get().undo) if (!known.includes(done)) before.set(done, start);
      continue;
    }
    if (!deed) continue;
    await pane.checksAfter(() => pane.actions.undo());
    const now = await picture();
    if (pane.store.get().undo.includes(deed)) {
      // It was refused: nothing was touched.
      expect([pane.store.get().notice?.kind, now]).toEqual(['problem', start]);
      continue;
    }
    taken++;
    const expected = before.get(deed)!;
    const old = writtenIn(expected);
    const written = new Set([...writtenIn(now), ...old]);
    expect(without(written, now)).toEqual(without(written, expected));
    // Nothing of what the user wrote is lost.
    expect(writtenIn(now).size).toBe(writtenIn(start).size);
  }
  return taken;
}

const SETS: readonly RequirementSet[] = ['1.8', '1.15'];
const LONG = 7;
const stepsFor = (seed: number): Step[] => [
  ...(fc.sample(fc.array(step, { minLength: LONG, maxLength: LONG }), { numRuns: 1, seed })[0] as Step[]),
  ...Array.from({ length: LONG }, (_, at): Step => ({ kind: 'undo', at })),
];

const real = hasShared ? sharedWorkbooks() : [];
const sources = [
  ...real.map((file) => [file, async () => readXlsx(readShared(file), file)] as const),
  ...fc
    .sample(arbitraryTable, 6)
    .map(
      ({ formulas, merges }, i) =>
        [
          `a random table ${String(i)}`,
          () => Promise.resolve(snapshotOf({ 申报表: { rows: formulas, merges: merges.map(toA1) } })),
        ] as const,
    ),
];

let takenBack = 0;
it.each(sources.map(([name, open], turn) => [name, SETS[turn % 2]!, open, turn] as const))(
  '%s (ExcelApi %s)',
  async (_name, excelApi, open, turn) => {
    excel = await openExcel({ snapshot: await open(), excelApi });
    try {
      pane = livePane(excel);
      await pane.checksAfter(() => pane.actions.start());
      takenBack += await walk(stepsFor(SEED + turn));
    } finally {
      excel.close();
    }
  },
);

it('took something back in most of them', () => {
  expect(takenBack).toBeGreaterThan(sources.length / 2);
});
