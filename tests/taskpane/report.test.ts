import { check } from '../../src/core/check';
import { ignore } from '../../src/core/ignoring';
import { reportTitles } from '../../src/core/own-report';
import { toA1 } from '../../src/core/sheet/address';
import { loadTexts, text } from '../../src/locales';
import { listing } from '../../src/taskpane/model/listing';
import { printPage } from '../../src/taskpane/report/print-page';
import { checkReport, type CheckReport } from '../../src/taskpane/report/report';
import { sheetPage } from '../../src/taskpane/report/sheet-page';
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

const t = () => text('zh-CN');
const settings = { rules: {} };
const made = (ignored: Parameters<typeof checkReport>[1]['ignored'] = [], tables = [table]) =>
  checkReport(tables, { ignored, settings }, date, 'zh-CN', t());
const rowsOf = (report: CheckReport): string[] =>
  sheetPage(report, t()).rows.map(({ cells }) => cells.map((cell) => String(cell.text)).join(' '));
const first = report.findings[0]!;

describe('the report sheet', () => {
  it('begins with its title, who and when, the verdict and the counts', () => {
    const rows = rowsOf(made());
    expect(rows.slice(0, 7)).toEqual([
      '绩效目标申报表校验报告',
      '项目：防汛物资储备',
      '年度：2026 年',
      '校验日期：2026年5月6日',
      expect.stringMatching(/^校验工具：核绩 /),
      expect.stringMatching(/^结论：\d+ 处错误/),
      expect.stringMatching(/^错误 \d+ 处，提醒 \d+ 处，建议 \d+ 条。$/),
    ]);
  });

  it('numbers every open finding and names its cell', () => {
    expect(report.findings.length).toBeGreaterThan(0);
    const { rows } = sheetPage(made(), t());
    const found = rows.filter(({ look }) => look === 'row').map(({ cells }) => cells.map((cell) => cell.text));
    expect(found.map(([number]) => number)).toEqual(report.findings.map((_, i) => i + 1));
    expect(found.map(([, , , message]) => message)).toEqual(report.findings.map(({ message }) => message['zh-CN']));
    expect(found.map(([, , cells]) => cells)).toEqual(report.findings.map(({ cells }) => cells.map(toA1).join(', ')));
  });

  it('prints an ignored finding with its reason and does not count it', () => {
    const rows = rowsOf(made([ignore(sheet, first, '经财政局同意', report.findings)]));
    const line = rows.findIndex((row) => row.includes(first.message['zh-CN']));
    expect(rows[line]).toContain('经财政局同意');
    expect(line).toBeGreaterThan(rows.findIndex((row) => row.startsWith('已忽略的问题')));
    expect(rows.filter((row) => row.includes(first.message['zh-CN']))).toHaveLength(1);
    expect(rows.some((row) => row.endsWith('已忽略 1 处。'))).toBe(true);
  });

  it('has lines to sign at its end', () => {
    expect(rowsOf(made()).slice(-3)).toEqual(['填报人： 审核人：', '', '单位负责人： 日期：']);
  });

  it('of several tables begins with a summary, each with its own counts', () => {
    const rows = rowsOf(made([], [table, table, table]));
    expect(rows).toContain('申报表：3 张');
    const summary = rows.indexOf('各表情况');
    expect(summary).toBeLessThan(rows.findIndex((row) => row.includes(first.message['zh-CN'])));
    expect(rows.slice(summary + 2, summary + 5).map((row) => row.split(' ')[0])).toEqual(['1', '2', '3']);
  });

  it.each(['zh-CN', 'en-US'] as const)('fills its columns in every row, in %s', (locale) => {
    const page = sheetPage(
      checkReport([table, table], { ignored: [], settings }, date, locale, text(locale)),
      text(locale),
    );
    const spans = page.rows.map(({ cells }) => cells.reduce((sum, { span = 1 }) => sum + span, 0));
    expect(new Set(spans)).toEqual(new Set([page.widths.length]));
    // Within the margins of an A4 page upright.
    expect(page.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(510);
  });

  it('is no declaration table itself', () => {
    const { rows } = sheetPage(made([], [table, table]), t());
    const values = rows.map(({ cells }) =>
      cells.flatMap(({ text: words, span = 1 }) => [words, ...new Array<string>(span - 1).fill('')]),
    );
    expect(check([grid(values, { name: '校验报告' })]).tables).toEqual([]);
    // Whatever it quotes: by its title.
    const quoting = [
      ...values,
      ['项目名称', '防汛'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '储备冲锋舟', '≥6艘'],
    ];
    expect(check([grid(quoting, { name: '校验报告' })]).tables).toEqual([]);
    expect(reportTitles).toEqual([text('zh-CN').reportPage.title, text('en-US').reportPage.title]);
  });
});

describe('the page to print', () => {
  it('says what the sheet says, stands alone, and takes no word of a table for markup', () => {
    const ignored = [ignore(sheet, first, '<img src=x onerror=alert(1)>', report.findings)];
    const html = printPage(made(ignored), 'zh-CN', t());
    for (const { message } of report.findings)
      expect(html).toContain(message['zh-CN'].replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/<script|https?:/);
    for (const words of ['绩效目标申报表校验报告', '项目：防汛物资储备', '单位负责人：']) expect(html).toContain(words);
  });
});
