import { check } from '../../src/core/check';
import type { TableReport } from '../../src/core/report';
import type { Settings } from '../../src/core/settings';
import { completeness, lackedCategories } from '../../src/taskpane/model/completeness';
import { grid } from '../support/grid';

const plain = { rules: {} };

const table = (rows: readonly (readonly string[])[], project = '古树名木巡护'): TableReport =>
  check([
    grid([
      ['项目支出绩效目标申报表'],
      ['（2026年度）'],
      ['项目名称', project],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ...rows,
    ]),
  ]).tables[0]!;

const levelsOf = (report: TableReport, settings: Settings = plain) =>
  completeness(report.declaration, report.profile.profile, lackedCategories(report, settings));

const look = (report: TableReport, settings?: Settings) =>
  Object.fromEntries(
    levelsOf(report, settings)!.flatMap(({ children }) =>
      children.map(({ name, state, count }) => [name, `${state} ${String(count)}`]),
    ),
  );

/** Names that the table of categories calls missing, level 1 and 2. */
const missing = (report: TableReport): string[] =>
  levelsOf(report)!.flatMap((level1) =>
    [level1, ...level1.children].filter(({ state }) => state === 'missing').map(({ name }) => name),
  );

const rows = [
  ['产出指标', '数量指标', '养护绿道长度', '≥12公里'],
  ['', '数量', '补植乔木株数', '≥300株'],
  ['', '时效指标', '养护按期完成率', '=100%'],
  ['效益指标', '社会效益指标', '居民投诉件数', '≤5件'],
  ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
];

describe('completeness', () => {
  it('tells what is there, what is missing and what is not required', () => {
    expect(look(table(rows))).toMatchObject({
      数量指标: 'present 2',
      质量指标: 'missing 0',
      时效指标: 'present 1',
      生态效益指标: 'optional 0',
    });
  });

  it('calls a level 1 missing when none of its rows is filled', () => {
    const levels = levelsOf(table(rows.slice(0, 3)))!;
    expect(levels.find(({ name }) => name === '效益指标')?.state).toBe('missing');
    expect(levels.find(({ name }) => name === '产出指标')?.state).toBe('present');
  });

  it.each([
    ['a project of works owes its cost', '绿道养护经费', rows, ['质量指标', '成本指标']],
    ['another does not', '古树名木巡护', rows, ['质量指标']],
    [
      'a framework of the form’s own owes nothing',
      '古树名木巡护',
      [
        ['履职效能', '重点工作', '巡护古树株数', '≥300株'],
        ['管理效率', '预算编制', '巡护计划编制份数', '≥12份'],
      ],
      [],
    ],
  ])('says what the list says: %s', (_name, project, lines, names) => {
    const report = table(lines, project);
    const told = report.findings.filter(({ rule }) => rule === 'complete/required-category');
    expect(missing(report).sort()).toEqual([...names].sort());
    for (const name of names) expect(told.some(({ message }) => message['zh-CN'].includes(name))).toBe(true);
    expect(told.length > 0).toBe(names.length > 0);
  });

  it('goes by the profile where the rule is off', () => {
    const off = { rules: { 'complete/required-category': 'off' } } as const;
    expect(look({ ...table(rows), findings: [] }, off)['质量指标']).toBe('missing 0');
  });

  it('says nothing about a form that prints no levels', () => {
    const { declaration, profile } = table(rows);
    expect(completeness({ ...declaration, categories: [], indicators: [] }, profile.profile, [])).toBeUndefined();
  });
});
