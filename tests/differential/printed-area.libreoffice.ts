/** What LibreOffice prints of a table whose printed area ends with the row under which a block was inserted. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { recognise } from '../../src/core/declaration/recognise';
import type { NewIndicator } from '../../src/core/edits/insertion/new-indicator';
import { planInsertion } from '../../src/core/edits/insertion/plan-insertion';
import { chooseProfile } from '../../src/core/profiles/choose';
import { applyPlan, readWorkbook } from '../../src/hosts/excel';
import { writeXlsx } from '../../src/standin/workbook';
import { openExcel } from '../support/excel';
import { describeWithLibreOffice } from './libreoffice';

jest.setTimeout(300_000);

const run = promisify(execFile);

/** The texts on the pages that LibreOffice prints of a workbook. */
async function printedBy(workbook: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'heji-printed-'));
  try {
    const file = join(folder, 'table.xlsx');
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    return (await run('pdftotext', [join(folder, 'table.pdf'), '-'])).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows = [
  ['项目支出绩效目标申报表', '', '', ''],
  ['项目名称', '业务培训经费', '', ''],
  ['年度目标', '开展业务培训。', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训班次', '≥2期'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
  ['底稿', '不打印', '', ''],
];

const printed = (): void =>
  it('holds a row put under its last one, and not the notes below', async () => {
    const excel = await openExcel({ sheets: { 申报表: { rows } } });
    try {
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('申报表').pageLayout.setPrintArea('A1:D6');
        await context.sync();
      });
      const saved = () => writeXlsx(excel.univerAPI.getActiveWorkbook()!.save());
      const before = await printedBy(await saved());
      const sheet = (await readWorkbook()).sheets[0]!;
      const declaration = recognise(sheet)[0]!;
      const last: NewIndicator = {
        level1: '满意度指标',
        level2: '服务对象满意度指标',
        name: '派出单位满意度',
        direction: 'positive',
        weight: undefined,
        targets: { annual: { operator: '≥', value: '85', unit: '%' } },
      };
      const { plan } = planInsertion(sheet, declaration, chooseProfile(declaration).profile, [last]);
      const undo = await applyPlan(plan!);
      const after = await printedBy(await saved());
      // A name too long for its column is printed as far as that reaches.
      expect([before.includes('派出单位'), after.includes('派出单位')]).toEqual([false, true]);
      expect([before.includes('不打印'), after.includes('不打印')]).toEqual([false, false]);
      await applyPlan(undo);
      expect(await printedBy(await saved())).toBe(before);
    } finally {
      excel.close();
    }
  });

describeWithLibreOffice('the printed area', printed, 'pdftotext');
