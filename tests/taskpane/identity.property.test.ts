import { check } from '../../src/core/check';
import type { Edit } from '../../src/core/edits/edit';
import { applyToSheet } from '../../src/core/edits/simulate';
import { findingKey } from '../../src/core/finding-key';
import type { Finding } from '../../src/core/rules/finding';
import { cellRange } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';
import { listing } from '../../src/taskpane/model/listing';
import { refresh } from '../../src/taskpane/model/refresh';
import { form, type Row } from '../support/forms';
import fc from '../support/random';

const findingsOf = (sheet: Sheet): readonly Finding[] => check([sheet]).tables.flatMap(({ findings }) => findings);

/** Slips of several kinds; the same row may stand there more than once. */
const rows: readonly Row[] = [
  ['产出指标', '数量指标', '巡查台帐建立册数', '若干'],
  ['产出指标', '质量指标', '养护验收合格率', '≥120%'],
  ['产出指标', '时效指标', '养护推进情况', '顺利推进'],
  ['产出指标', '数量指标', '林区道路养护里程', '≥120公里'],
  ['效益指标', '社会效益指标', '林区火灾受害率', ''],
  ['满意度指标', '服务对象满意度指标', '林农满意度', '90%'],
];
const someRows = fc.array(fc.constantFrom(...rows), { minLength: 4, maxLength: 14 });

/** Something done to a sheet, and where its rows stand afterwards. */
interface Act {
  readonly edit: Edit;
  readonly where: (row: number) => number;
}

const insertion = fc
  .record({ row: fc.integer({ min: 0, max: 20 }), count: fc.integer({ min: 1, max: 3 }) })
  .map(({ row, count }): Act => ({
    edit: { kind: 'insertRows', row, count },
    where: (old) => (old < row ? old : old + count),
  }));
const writing = fc
  .record({
    row: fc.integer({ min: 8, max: 20 }),
    column: fc.integer({ min: 2, max: 3 }),
    value: fc.constantFrom('≥95%', '若干', '顺利推进', '另行安排台帐', ''),
  })
  .map(({ row, column, value }): Act => {
    const range = cellRange(row, column);
    return { edit: { kind: 'setValues', range, values: [[value]] }, where: (old) => old };
  });

const spot = ({ cells: [first] }: Finding, where: (row: number) => number = (row) => row): string =>
  first ? `${String(where(first.top))},${String(first.left)}` : '';

it('edits and inserted rows never turn an unchanged finding into a fixed or a new one, nor one into another', () => {
  let compared = 0;
  fc.assert(
    fc.property(someRows, fc.array(fc.oneof(insertion, writing), { minLength: 1, maxLength: 2 }), (lines, acts) => {
      const before = form({ rows: lines });
      const after = applyToSheet({ edits: acts.map(({ edit }) => edit) }, before);
      const where = (row: number) => acts.reduce((at, act) => act.where(at), row);
      const shown = listing(before, findingsOf(before));
      const now = findingsOf(after);
      const refreshed = refresh(shown, before, after, now);
      expect(new Set(refreshed.map(({ key }) => key)).size).toBe(refreshed.length);
      for (const { key, finding } of shown) {
        const said = findingKey(before, finding);
        const same = now.filter((other) => findingKey(after, other) === said && spot(other) === spot(finding, where));
        if (same.length !== 1) continue;
        compared++;
        const line = refreshed.find((entry) => entry.key === key)!;
        expect([line.status, line.finding]).toEqual(['open', same[0]]);
      }
    }),
    { numRuns: 60 },
  );
  // Or nothing was looked at.
  expect(compared).toBeGreaterThan(200);
});
