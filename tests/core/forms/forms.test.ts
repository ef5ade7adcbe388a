import { check } from '../../../src/core/check';
import type { FamilyId, HeaderKey } from '../../../src/core/declaration/declaration';
import { forms } from '../../../src/core/forms';
import { formSchema } from '../../../src/core/forms/form';
import { newSheet } from '../../../src/core/forms/new-sheet';
import { profiles } from '../../../src/core/profiles';
import { contains, overlaps, toA1 } from '../../../src/core/sheet/address';
import { sheetOf } from '../../support/form-sheet';

interface Expected {
  readonly family: FamilyId;
  readonly header: readonly HeaderKey[];
  /** Lines of money from the top of the tree down. */
  readonly money: readonly string[];
  readonly columns: readonly string[];
}

const expected: Readonly<Record<string, Expected>> = {
  'national-2021': {
    family: 'L9',
    header: ['project', 'department', 'unit', 'projectType', 'period'],
    money: ['年度资金总额', '其中：财政拨款', '上年结转资金', '其他资金'],
    columns: ['level1', 'level2', 'name', 'operator', 'target', 'unit', 'weight'],
  },
  'national-2015': {
    family: 'L2',
    header: ['project', 'department', 'unit', 'projectType', 'period'],
    money: ['中期资金总额', '其中：财政拨款', '其他资金'],
    columns: ['level1', 'level2', 'name', 'target'],
  },
  'national-2015-terms': {
    family: 'L2',
    header: ['project', 'department', 'unit', 'projectType', 'period'],
    money: ['中期资金总额', '其中：财政拨款', '其他资金'],
    columns: ['level1', 'level2', 'name', 'target', 'level2', 'name', 'target'],
  },
  department: {
    family: 'L13',
    header: ['department'],
    money: ['总额', '财政拨款', '其他资金'],
    columns: ['level1', 'level2', 'name', 'target'],
  },
  'transfer-whole': {
    family: 'L13',
    header: ['project', 'department', 'period'],
    money: ['实施期金额', '其中：中央补助', '地方资金'],
    columns: ['level1', 'level2', 'name', 'target', 'level2', 'name', 'target'],
  },
  'transfer-region': {
    family: 'L2',
    header: ['project', 'department'],
    money: ['年度金额', '其中：中央补助', '地方资金'],
    columns: ['level1', 'level2', 'name', 'target'],
  },
  'transfer-project': {
    family: 'L2',
    header: ['project', 'department', 'unit', 'period'],
    money: ['年度金额', '其中：中央补助', '地方资金', '其他资金'],
    columns: ['level1', 'level2', 'name', 'target'],
  },
  yunnan: {
    family: 'L1',
    header: ['project', 'department', 'unit', 'period'],
    money: ['总投入', '中央财政', '省级财政', '市本级财政', '县（市）区级财政', '其他'],
    columns: ['level1', 'level2', 'name', 'target', 'level2', 'name', 'target'],
  },
  jiangsu: {
    family: 'L4',
    header: ['project', 'department', 'projectType', 'start', 'end', 'unit', 'head'],
    money: [
      ...['资金总额', '财政拨款', '一般公共预算资金', '政府性基金', '财政专户管理资金'],
      ...['国有资本金', '社保基金', '上年结转资金', '其他资金', '合计'],
    ],
    columns: ['level1', 'level2', 'name', 'target', 'target'],
  },
  'self-evaluation-2021': {
    family: 'L11',
    header: ['project', 'department', 'unit'],
    money: ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'],
    columns: ['level1', 'level2', 'name', 'target', 'completion', 'weight', 'score', 'reason'],
  },
  'self-evaluation': {
    family: 'L11',
    header: ['project', 'department', 'unit'],
    money: ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'],
    columns: ['level1', 'level2', 'name', 'target', 'completion', 'weight', 'score', 'reason'],
  },
};

interface Line {
  readonly label: { readonly value: string };
  readonly children: readonly Line[];
}
const labels = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ label, children }) => [label.value.replace(/[:：]$/, ''), ...labels(children)]);

test('the forms asked for are there', () =>
  expect(forms.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort()));

describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const sheet = newSheet(form);
  const wanted = expected[id]!;
  const profile = profiles.find((p) => p.id === form.profile)!;
  const { tables } = check([sheetOf(sheet)]);
  const { declaration, findings, profile: chosen } = tables[0]!;

  it('is read as its family, whole, and by its profile', () => {
    expect(tables).toHaveLength(1);
    expect([declaration.family, chosen.profile.id]).toEqual([wanted.family, form.profile]);
    expect(toA1(declaration.range)).toBe(`A1:${toA1(sheet.frame).split(':')[1]!}`);
    expect(declaration.unread).toEqual([]);
  });

  it('has its head, its money and its indicator columns', () => {
    const keys = declaration.header.filter(({ value }) => value).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([...wanted.header]));
    expect(labels(declaration.funds.flatMap(({ lines }) => lines))).toEqual(wanted.money);
    expect(declaration.unit?.value).toBe(profile.moneyUnit);
    expect(declaration.indicatorRegion?.columns.map(({ role }) => role)).toEqual(wanted.columns);
  });

  it('has rows for every category of its profile', () => {
    const printed = declaration.categories.map(({ level1, level2 }) => `${level1!.value}/${level2!.value}`);
    // 可持续影响 is local under the guide of 2021: it can be chosen, but no row asks for it.
    const asked = profile.hierarchy.flatMap(({ level1, level2 }) =>
      level2
        .filter((name) => profile.id !== 'national-2021' || name !== '可持续影响指标')
        .map((name) => `${level1}/${name}`),
    );
    expect(printed).toEqual(asked);
    expect(declaration.indicators).toEqual([]);
  });

  it('reports nothing but what is not filled in', () => {
    expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'complete/header-field')).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message['zh-CN']).toMatch(/没有填写/);
  });

  it('lists only levels of its profile', () => {
    const names = profile.hierarchy.map(({ level2 }) => level2);
    const levels = sheet.lists.filter(({ values }) => values.some((value) => value.endsWith('指标')));
    expect(levels.length).toBeGreaterThan(0);
    for (const { values } of levels) expect(names).toContainEqual(values);
  });

  it('takes numbers where money and points are filled in, points up to 100', () => {
    const [total] = declaration.funds[0]!.lines[0]!.amounts.flatMap((amount) => amount?.cell ?? []);
    const points = declaration.indicatorRegion!.columns.filter(({ role }) => role === 'weight');
    expect(sheet.numbers.length).toBeGreaterThan(0);
    expect(sheet.numbers.some(({ ranges }) => ranges.some((range) => overlaps(range, total!)))).toBe(true);
    for (const { column } of points)
      expect(
        sheet.numbers.some(
          ({ ranges, most }) => most === 100 && ranges.some((r) => r.left <= column && r.right >= column),
        ),
      ).toBe(true);
  });

  it('is drawn without overlaps, lists in blank or level cells, and sums that leave nothing out', () => {
    sheet.merges.forEach((merge, i) =>
      expect(sheet.merges.slice(i + 1).filter((other) => overlaps(merge, other))).toEqual([]),
    );
    for (const { ranges } of [...sheet.lists, ...sheet.formats, ...sheet.numbers])
      for (const range of ranges) expect(contains(sheet.frame, range)).toBe(true);
    // Excel takes at most 255 characters of a list.
    for (const { values } of sheet.lists) expect(values.join(',').length).toBeLessThan(256);
  });
});

/** What Excel's usual margins leave of A4, in points. */
const PAGE = { width: 595 - 2 * 50.4, height: 842 - 2 * 54 };
/** Both its halves of money and the rows of 决策 and 过程 take it to a second page, as the printed form. */
const twoPages = ['jiangsu'];

test.each(forms.filter(({ id }) => !twoPages.includes(id)).map((form) => [form.id, form] as const))(
  '%s is printed on one page',
  (_id, form) => {
    const { contents, heights, rowHeight, widths } = newSheet(form);
    const height = contents
      .map((_row, i) => heights.find(({ row }) => row === i)?.points ?? rowHeight)
      .reduce((sum, points) => sum + points);
    const scale = Math.min(1, PAGE.width / widths.reduce((sum, width) => sum + width));
    expect(height * scale).toBeLessThan(PAGE.height);
    expect(scale).toBeGreaterThan(0.75);
  },
);

test('a form whose rows have different numbers of cells is refused', () => {
  const [first] = forms;
  const read = formSchema.safeParse({ ...first, rows: first!.rows.map((row, i) => (i === 4 ? row.slice(1) : row)) });
  expect(read.error?.issues.map(({ path }) => path)).toEqual([['rows', 4]]);
});
