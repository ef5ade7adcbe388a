/** All that Heji asks of Excel, on the oldest Excel that the manifest admits and on those after it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Plan } from '../../../src/core/edits/edit';
import { forms } from '../../../src/core/forms';
import { newSheet } from '../../../src/core/forms/new-sheet';
import { fromA1 } from '../../../src/core/sheet/address';
import {
  applyPlan,
  clearHighlights,
  highlightSheets,
  insertSheet,
  loadState,
  onWorkbookChange,
  readSelection,
  readWorkbook,
  removeSheet,
  saveState,
  selectCells,
  writeReport,
  type ReportPage,
} from '../../../src/hosts/excel';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(60_000);

const table = {
  rows: [
    ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
    ['产出指标', '数量指标', '培训次数', '≥2次', 50],
    ['', '质量指标', '合格率', '≥95%', 40],
    ['合计', '', '', '', '=SUM(E2:E3)'],
  ],
  merges: ['A2:A3', 'A4:D4'],
  formats: { 'E2:E4': '0.0' },
};

/** Every kind of edit there is. */
const edits: readonly Edit[] = [
  { kind: 'unmerge', range: fromA1('A4:D4') },
  { kind: 'insertRows', row: 3, count: 2 },
  { kind: 'deleteRows', row: 4, count: 1 },
  { kind: 'copyFormat', from: fromA1('B3:E3'), to: fromA1('B4:E4') },
  { kind: 'setNumberFormats', range: fromA1('E4'), formats: [['0.0']] },
  { kind: 'setValues', range: fromA1('B4:E4'), values: [['时效指标', '完成时限', '12月31日前', 5]] },
  { kind: 'setFormulas', range: fromA1('E5'), formulas: [['=SUM(E2:E4)']] },
  { kind: 'merge', range: fromA1('A2:A4') },
  { kind: 'setHighlights', marks: [{ severity: 'advice', ranges: [fromA1('D4')] }] },
];
const plan: Plan = { title: { 'zh-CN': '试', 'en-US': 'try' }, sheet: '表', expects: [], edits };

const report: ReportPage = {
  name: '校验报告',
  rows: [
    { look: 'title', cells: [{ text: '标题', span: 2 }] },
    { look: 'row', cells: [{ text: '错误' }, { text: 1 }] },
  ],
  widths: [80, 60],
};
const form = newSheet(forms[0]!);

/** What each part of the host gives, one after the other. */
async function everything() {
  const heard: string[] = [];
  const stop = await onWorkbookChange(({ kind }) => heard.push(kind));
  const before = await readWorkbook();
  const undo = await applyPlan(plan);
  const after = await readWorkbook();
  await applyPlan(undo);
  const again = await readWorkbook();
  const marks = [{ severity: 'error' as const, ranges: [fromA1('D2'), fromA1('A2:A3')] }];
  await highlightSheets([{ sheet: '表', marks }]);
  const marked = (await readWorkbook()).marks['表']!.length > 0;
  await clearHighlights();
  const cleared = (await readWorkbook()).marks['表'];
  await selectCells('表', [fromA1('D2'), fromA1('D3')]);
  const selection = await readSelection();
  await saveState({ ...(await loadState()), profile: 'yunnan' });
  const { profile } = await loadState();
  const names = [await writeReport(report), await insertSheet(form)];
  const filled = (await readWorkbook()).sheets;
  await removeSheet(names[1]!, form);
  await stop();
  return {
    before: before.sheets,
    after: after.sheets,
    again: again.sheets,
    marked,
    cleared,
    selection,
    profile,
    names,
    filled,
  };
}

const admitted = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(
  readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8'),
)![1] as RequirementSet;

describe('all that Heji asks of Excel', () => {
  let excel: OpenExcel;
  afterEach(() => excel.close());
  const on = async (excelApi: RequirementSet) => {
    excel = await openExcel({ excelApi, sheets: { 表: table } });
    return everything();
  };

  let newest: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    newest = await on('1.15');
    excel.close();
  });

  it('is done on the newest', () => {
    expect(newest.again).toEqual(newest.before);
    expect(newest.after[0]!.values[4]).toEqual(['合计', '', '', '', 95]);
    expect([newest.marked, newest.cleared, newest.profile]).toEqual([true, [], 'yunnan']);
    expect(newest.filled.at(-1)!.merges.length).toBeGreaterThan(5);
  });

  it(`comes to the same on the oldest that the manifest admits, ExcelApi ${admitted}`, async () => {
    expect(await on(admitted)).toEqual(newest);
    expect(excel.host.workspace.events.count).toBe(0);
  });

  it.each(['1.9', '1.13', '1.14'] as const)('comes to the same on ExcelApi %s', async (excelApi) => {
    expect(await on(excelApi)).toEqual(newest);
    expect(excel.host.workspace.events.count).toBe(0);
  });
});
