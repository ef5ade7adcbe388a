import { recognise } from '../../src/core/declaration/recognise';
import { draftColumns } from '../../src/core/declaration/indicators/draft';
import { toA1 } from '../../src/core/sheet/address';
import { loadTexts, text } from '../../src/locales';
import { choiceOf, columnChoices, moneyToldBy, toldBy } from '../../src/taskpane/model/columns';
import { understood } from '../../src/taskpane/model/understood';
import { grid } from '../support/grid';

beforeAll(() => Promise.all([loadTexts('zh-CN'), loadTexts('en-US')]));

const sheet = grid([
  ['大项', '小项', '抓手', '到位线', '顺序'],
  ['产出', '数量', '古树挂牌数', '≥36株', 1],
  ['效益', '生态效益', '古树成活率', '≥98%', 2],
]);
const draft = draftColumns(sheet, 0, undefined);

describe('the choices for a column', () => {
  it('names every choice in both languages, each another name', () => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const names = columnChoices.map((choice) => text(locale).columns.choices[choice]);
      expect(new Set(names).size).toBe(columnChoices.length);
    }
  });

  it('makes the word to keep of what was drafted and chosen', () => {
    expect(draft.map(choiceOf)).toEqual(['level1', 'level2', 'other', 'other', 'other']);
    const told = toldBy(draft, { 2: 'name', 3: 'target/midterm' });
    expect(told!.map(choiceOf)).toEqual(['level1', 'level2', 'name', 'target/midterm', 'other']);
    expect(told![3]).toEqual({ column: 3, role: 'target', term: 'midterm', label: '到位线' });
    expect(recognise(sheet, told)[0]!.indicators.map(({ name }) => name.value)).toEqual(['古树挂牌数', '古树成活率']);
  });

  it('makes none while nobody said which column names the indicators', () => {
    expect(toldBy(draft, { 3: 'target/annual' })).toBeUndefined();
  });

  it('keeps a term it has no choice for, when the column is left as it is', () => {
    const odd = draft.map((one) =>
      one.column === 3 ? { ...one, role: 'target' as const, term: 'budget' as const } : one,
    );
    expect(choiceOf(odd[3]!)).toBe('target/other');
    expect(toldBy(odd, { 2: 'name' })![3]).toMatchObject({ role: 'target', term: 'budget' });
  });
});

it('makes the word on money to keep of guesses and choices, once there is one for every head', () => {
  const heads = [
    { column: 3, label: '核增核减后', example: '130', guess: 'adjusted' as const },
    { column: 5, label: '口径', example: '12', guess: undefined },
  ];
  expect(moneyToldBy(heads, {})).toBeUndefined();
  expect(moneyToldBy(heads, { 5: 'other' })!.map(({ column, money }) => [column, money])).toEqual([
    [3, 'adjusted'],
    [5, 'other'],
  ]);
  expect(moneyToldBy(heads, { 3: 'annual', 5: 'previous' })![0]!.money).toBe('annual');
});

it('shows what was read in the form’s words, each with its cells', () => {
  const [declaration] = recognise(
    grid([
      ['古树保护项目绩效目标表', '', '', ''],
      ['2026年度', '', '', ''],
      ['项目名称', '古树名木保护', '资金总额（万元）', 12.5],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '古树挂牌数', '≥36株'],
    ]),
  );
  const lines = understood(declaration!, text('zh-CN')).map(
    ({ label, text: words, cells }) => `${label}=${words} ${cells.map(toA1).join()}`,
  );
  expect(lines).toEqual([
    '表名=古树保护项目绩效目标表 A1',
    '年度=2026 A2',
    '金额单位=万元 C3',
    '项目名称=古树名木保护 B3',
    '资金总额（万元）=12.5 D3',
    'A 列=一级指标 A4',
    'B 列=二级指标 B4',
    'C 列=三级指标 C4',
    'D 列=年度/全年指标值 D4',
    '指标行=1 条指标 A5:D5',
  ]);
});
