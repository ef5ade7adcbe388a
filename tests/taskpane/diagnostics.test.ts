import { grid } from '../support/grid';
import { check } from '../../src/core/check';
import { defaultPreferences } from '../../src/hosts/excel/preferences';
import { diagnostics } from '../../src/taskpane/model/diagnostics';
import { reduce } from '../../src/taskpane/state/reducer';
import { initialState, type PaneState, type Problem } from '../../src/taskpane/state/state';

const office = { host: 'Excel', platform: 'PC', version: '16.0.17932', language: 'zh-CN', excelApi: '1.15' };
const sheet = grid([
  ['项目支出绩效目标申报表'],
  ['项目名称', '保密项目经费'],
  ['一级指标', '二级指标', '三级指标', '年度指标值'],
  ['产出指标', '数量指标', '巡查次数', '≥12次'],
]);
const [report] = check([sheet]).tables;
const checked: PaneState = {
  ...initialState('zh-CN', defaultPreferences),
  outcome: { kind: 'tables', scope: 'sheet', current: 0, tables: [{ report: report!, sheet, entries: [] }] },
};
const problem = (n: number): Problem => ({
  code: 'unexpected',
  partlyChanged: n === 7,
  details: `TypeError: 保密项目经费 ${n}\n    at readSheet (taskpane.js:${n}:1)\n    at run (taskpane.js:2:2)`,
});
const withProblems = (count: number): PaneState =>
  Array.from({ length: count }, (_, n) => problem(n + 1)).reduce(
    (state, told) => reduce(state, { type: 'notice', notice: { kind: 'problem', problem: told } }),
    checked,
  );

it('names versions, sizes and where the last problems came from', () => {
  const text = diagnostics('1.2.3', office, 'Edg/120', withProblems(1));
  expect(text.split('\n')).toEqual([
    'Heji 1.2.3',
    'Excel PC 16.0.17932, ExcelApi 1.15, zh-CN',
    'Edg/120',
    'profile by the table, 0 rules regraded, live on',
    expect.stringMatching(/^tables: 4×4 of 4 rows, 1 indicators, \d+ findings$/),
    'last problems:',
    '  unexpected',
    '    at readSheet (taskpane.js:1:1)',
    '    at run (taskpane.js:2:2)',
  ]);
});

it('holds nothing of the table, not even where a problem quoted it', () => {
  expect(diagnostics('1.2.3', office, '', withProblems(3))).not.toMatch(/\p{Script=Han}/u);
});

it('keeps the last five problems', () => {
  const text = diagnostics('1.2.3', office, '', withProblems(7));
  expect([...text.matchAll(/taskpane\.js:(\d):1/g)].map(([, n]) => n)).toEqual(['3', '4', '5', '6', '7']);
  expect(text).toContain('unexpected (partly changed)');
  expect(diagnostics('1.2.3', office, '', checked)).toContain('no problems');
});
