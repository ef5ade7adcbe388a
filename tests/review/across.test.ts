import type { AcrossFinding } from '../../src/review/across/across';
import { sinceLastYear } from '../../src/review/across/since-last-year';
import { readTotals, type Totals } from '../../src/review/across/totals-list';
import { handedInTwice } from '../../src/review/across/twice';
import { underTwoNames } from '../../src/review/across/two-names';
import { unitTotals } from '../../src/review/across/unit-totals';
import { inWrongFolder } from '../../src/review/across/wrong-folder';
import type { OtherFile, TableFacts } from '../../src/review/facts';
import { unitsOf } from '../../src/review/units';
import type { TableRecord } from '../../src/review/record';
import { grid } from '../support/grid';
import { facts, factsOfFile, record } from './facts';

const kinds = (found: readonly AcrossFinding[]): string[] => found.map(({ kind }) => kind);

describe('the same project handed in twice', () => {
  it('is told, and whether the contents are the same', () => {
    expect(kinds(handedInTwice([facts('a.xlsx'), facts('b.xlsx')]))).toEqual(['twice-same']);
    expect(kinds(handedInTwice([facts('a.xlsx'), facts('b.xlsx', { annual: '500000' })]))).toEqual(['twice']);
  });

  it.each([
    ['another unit', { organisation: '青禾县民政局' }],
    ['another year', { year: 2024 }],
    ['another form', { form: 'L4/evaluation-2020/自评' }],
    ['another project', { project: '法律援助经费' }],
  ])('is not told of %s', (_name, of) => {
    expect(handedInTwice([facts('a.xlsx'), facts('b.xlsx', of)])).toEqual([]);
  });

  it('knows the unit under its code, and the project in quotation marks', () => {
    const other = facts('b.xlsx', { organisation: '[045]青禾县 司法局', project: '“普法宣传经费”' });
    expect(kinds(handedInTwice([facts('a.xlsx'), other]))).toEqual(['twice-same']);
  });
});

describe('the same table handed in twice where it names no project', () => {
  const of = { project: undefined };

  it('is told where all of it is the same', () => {
    expect(kinds(handedInTwice([facts('a.xlsx', of), facts('b.xlsx', of)]))).toEqual(['twice-same']);
    expect(handedInTwice([facts('a.xlsx', of), facts('b.xlsx', { ...of, goals: 'others' })])).toEqual([]);
    expect(handedInTwice([facts('a.xlsx', of), facts('b.xlsx', { ...of, organisation: '青禾县民政局' })])).toEqual([]);
  });
});

describe('a table in the folder of another unit', () => {
  const justice = { organisation: '青禾县司法局' };
  const civil = { organisation: '青禾县民政局' };
  const school = { organisation: '青禾县第一小学' };
  const told = (...tables: TableFacts[]) =>
    inWrongFolder(tables).map(({ tables: [table], data }) => [table!.file, data['folder']]);

  it('is told where both units have a folder of their name', () => {
    expect(
      told(
        ...[facts('司法局/a.xlsx', justice), facts('司法局/b.xlsx', civil)],
        ...[facts('青禾县民政局.zip/a.xlsx', civil), facts('司法局/c.xlsx', school)],
      ),
    ).toEqual([['司法局/b.xlsx', '司法局']]);
  });

  it('is not told where folders are named otherwise', () => {
    expect(
      told(facts('第一批/a.xlsx', justice), facts('第二批/b.xlsx', civil), facts('司法局/c.xlsx', justice)),
    ).toEqual([]);
  });
});

describe('one unit under two names', () => {
  const named = (...names: string[]) => names.map((organisation, i) => facts(`${String(i)}.xlsx`, { organisation }));

  it.each([
    ['青禾县司法局', '司法局'],
    ['青禾县司法局', '县司法局'],
  ])('%s, %s', (...names) => {
    expect(kinds(underTwoNames(named(...names)))).toEqual(['two-names']);
  });

  it.each([
    [['青禾县司法局', '白桦县司法局', '司法局']],
    [['青禾县第一小学', '青禾县第二小学']],
    [['青禾县司法局', '青禾县司法局法律援助中心']],
    [['青禾县应急管理局', '管理局']],
    [['城东医院', '医院']],
  ])('is not told of %j', (names) => {
    expect(underTwoNames(named(...names))).toEqual([]);
  });
});

describe('since last year', () => {
  const last = facts('2024/a.xlsx', { year: 2024, project: '2024年普法宣传经费', annual: '500000' });

  it('tells the goals taken over and the values that stayed though the money changed', () => {
    expect(kinds(sinceLastYear([facts('a.xlsx', { project: '2025年普法宣传经费' })], [last]))).toEqual([
      'goal-copied',
      'values-unchanged',
    ]);
  });

  it('tells a year that was not brought up to date', () => {
    expect(kinds(sinceLastYear([facts('a.xlsx', { year: 2024, goals: 'other', values: 'other' })], [last]))).toEqual([
      'year-unchanged',
    ]);
  });

  it('is silent where it cannot tell which table a project continues, and of what changed', () => {
    expect(sinceLastYear([facts('a.xlsx')], [last, { ...last, file: 'b.xlsx' }])).toEqual([]);
    expect(sinceLastYear([facts('a.xlsx', { goals: 'other', values: 'other' })], [last])).toEqual([]);
    expect(sinceLastYear([facts('a.xlsx', { organisation: '青禾县民政局' })], [last])).toEqual([]);
  });
});

describe('the list of totals', () => {
  const totalsIn = (rows: (string | number)[][]) => readTotals([grid(rows)]);

  it('is read by its labels, in the unit it states, rows of a unit added up, totals left out', () => {
    const totals = totalsIn([
      ['2025年批复表', '', '', '单位：万元'],
      ['序号', '预算单位', '上年预算', '批复金额'],
      [1, '[045]青禾县司法局', 3, 60],
      [2, '青禾县民政局', 1, '1,000.5'],
      [3, '青禾县司法局', 2, 1.1],
      ['', '合计', 6, 1061.6],
    ]) as Totals;
    expect([...totals].map(([key, { yuan }]) => [key, yuan.toFixed()])).toEqual([
      ['青禾县司法局', '611000'],
      ['青禾县民政局', '10005000'],
    ]);
  });

  it.each([
    [['单位名称', '项目数', '批复数'], '单位：元', 2_400_000, '2400000'],
    [['单位名称', '从业人数', '批复金额/万元'], '', 240, '2400000'],
    [['单位名称', '户数', '预算数（万元）'], '', 240, '2400000'],
    [['单位名称', '序数', '下达金额万元'], '', 240, '2400000'],
  ])('takes the column of money of %j, whatever else is counted', (heading, above, amount, yuan) => {
    const totals = totalsIn([[above, '', ''], heading, ['青禾县司法局', 4, amount]]) as Totals;
    expect([...totals.values()].map((total) => total.yuan.toFixed())).toEqual([yuan]);
  });

  it('knows a unit whatever brackets it is written with', () => {
    const totals = totalsIn([
      ['单位名称', '批复金额（万元）'],
      ['青禾县教育局（本级）', 60],
      ['青禾县教育局【本级】', 30],
      ['青禾县教育局', 10],
    ]) as Totals;
    expect([...totals.keys()]).toEqual(['青禾县教育局本级', '青禾县教育局']);
  });

  it('says what it lacks', () => {
    expect(
      totalsIn([
        ['单位名称', '批复金额'],
        ['青禾县司法局', 60],
      ]),
    ).toBe('no-unit');
    expect(
      totalsIn([
        ['姓名', '电话'],
        ['甲', 1],
      ]),
    ).toBe('no-list');
  });
});

describe('sums by unit', () => {
  const totalsOf = (tables: readonly TableFacts[], list: Totals, others: readonly OtherFile[] = []) =>
    unitTotals(
      unitsOf(tables, others, (unit) => unit),
      list,
    );
  const totals: Totals = new Map([['青禾县司法局', { unit: '青禾县司法局', yuan: facts('x').annual!.plus(100_000) }]]);

  it('closes over the projects, each counted once', () => {
    const more = facts('b.xlsx', { project: '法律援助', annual: '100000' });
    expect(totalsOf([facts('a.xlsx'), facts('a2.xlsx', { form: 'L15' }), more], totals)).toEqual([]);
  });

  it('tells a difference with both sums', () => {
    const [found] = totalsOf([facts('a.xlsx')], totals);
    expect(found).toMatchObject({
      kind: 'total',
      data: { sum: '600,000.00', approved: '700,000.00', difference: '-100,000.00' },
    });
  });

  it('compares nothing where an amount was not read, and names who is missing', () => {
    expect(kinds(totalsOf([facts('a.xlsx', { annual: undefined })], totals))).toEqual(['total-unknown']);
    expect(kinds(totalsOf([facts('a.xlsx', { organisation: '青禾县民政局' })], totals))).toEqual([
      'not-received',
      'not-listed',
    ]);
  });

  it('does not count a text beside its table once more', () => {
    const beside = { project: undefined, form: 'text' };
    const more = facts('b.xlsx', { project: '法律援助', annual: '100000' });
    const withText = (of: Partial<TableRecord>) => [...factsOfFile('a.xlsx', {}, { ...beside, ...of }), more];
    expect(totalsOf(withText({}), totals)).toEqual([]);
    expect(totalsOf(withText({ annual: undefined }), totals)).toEqual([]);
    expect(kinds(totalsOf(withText({ annual: '1' }), totals))).toEqual(['total']);
    expect(kinds(totalsOf(withText({ form: record().form }), totals))).toEqual(['total']);
  });

  it('does not call a sum wrong where a file of the unit was not read', () => {
    const other = (kind: OtherFile['kind']): OtherFile => ({
      file: '司法局/b.xlsx',
      copy: undefined,
      reason: 'x',
      kind,
    });
    const tables = [facts('司法局/a.xlsx')];
    expect(kinds(totalsOf(tables, totals, [other('failed')]))).toEqual(['total-unread']);
    expect(kinds(totalsOf(tables, totals, [other('attachment')]))).toEqual(['total']);
    // It is received all the same.
    expect(kinds(totalsOf([], totals, [{ ...other('failed'), file: '青禾县司法局/b.xlsx' }]))).toEqual([
      'total-unread',
    ]);
  });
});
