import { check } from '../../src/core/check';
import { ignore } from '../../src/core/ignoring';
import { loadTexts, text } from '../../src/locales';
import { listing } from '../../src/taskpane/model/listing';
import { reportPage } from '../../src/taskpane/report/page';
import { grid } from '../support/grid';

beforeAll(() => Promise.all([loadTexts('zh-CN'), loadTexts('en-US')]));

const sheet = grid(
  [
    ['项目支出绩效目标申报表'],
    ['（2026年度）'],
    ['项目名称', '防汛物资储备'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '储备冲锋舟', '≥6艘'],
    ['', '质量指标', '物资合格率', '≥120%'],
    ['效益指标', '社会效益指标', '群众开阵自救演练', '≥2次'],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
  ],
  { name: '目标表' },
);
const report = check([sheet]).tables[0]!;
const table = { report, sheet, entries: listing(sheet, report.findings) };
const date = new Date(2026, 4, 6, 9, 30);

describe('the report sheet', () => {
  const made = (ignored: Parameters<typeof reportPage>[1]['ignored'] = []) =>
    reportPage([table], { ignored, settings: { rules: {} } }, date, 'zh-CN', text('zh-CN')).rows.map((row) =>
      row.join(' '),
    );

  it('names the table, the verdict and every open finding with its cell', () => {
    expect(report.findings.length).toBeGreaterThan(0);
    const rows = made();
    expect(rows).toContainEqual(expect.stringContaining('防汛物资储备'));
    for (const { message } of report.findings) expect(rows.join('\n')).toContain(message['zh-CN']);
  });

  it('prints an ignored finding with its reason and does not count it', () => {
    const before = made().filter((row) => row.includes(report.findings[0]!.message['zh-CN'])).length;
    const rows = made([ignore(sheet, report.findings[0]!, '经财政局同意', report.findings)]);
    const line = rows.findIndex((row) => row.includes(report.findings[0]!.message['zh-CN']));
    expect(before).toBe(1);
    expect(rows[line]).toContain('经财政局同意');
    expect(line).toBeGreaterThan(rows.findIndex((row) => row.startsWith('已忽略')));
  });

  it('has the same number of cells in every row', () => {
    const { rows, widths } = reportPage(
      [table],
      { ignored: [], settings: { rules: {} } },
      date,
      'en-US',
      text('en-US'),
    );
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([widths.length]));
  });
});
