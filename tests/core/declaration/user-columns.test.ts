import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../../../src/core/check';
import { draftColumns, headerChoices, likelyHeader } from '../../../src/core/declaration/indicators/draft';
import { userColumnsFit } from '../../../src/core/declaration/indicators/user-columns';
import type { UserColumns } from '../../../src/core/declaration/user-column';
import { userColumns } from '../../../src/core/declaration/indicators/user-columns-schema';
import { recognise } from '../../../src/core/declaration/recognise';
import { columnIndex } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/file/read';
import { grid } from '../../support/grid';
import { indicatorLines, unreadCells } from './support/read';

/** Header words that no form uses, a column without any, and marks that say nothing. */
const header: CellValue[] = ['#', '大项', '小项', '抓手', '', '刻度', '到位线'];
const rows: CellValue[][] = [
  ['甲', '产出', '数量', '巡河次数', '≥', '次', 48],
  ['乙', '', '质量', '水样合格率', '≥', '%', 95],
  ['丙', '效益', '社会效益', '沿岸群众知晓率', '≥', '%', 80],
];
const table = [['青石河保洁行动清单'], header, ...rows];

const told = (...columns: readonly [string, UserColumns[number]['role'], UserColumns[number]['term'], string][]) =>
  columns.map(([letter, role, term, label]) => ({ column: columnIndex(letter), role, term, label }));
const word = told(
  ['A', 'other', 'other', '#'],
  ['B', 'level1', 'other', '大项'],
  ['C', 'level2', 'other', '小项'],
  ['D', 'name', 'other', '抓手'],
  ['E', 'operator', 'other', ''],
  ['F', 'unit', 'other', '刻度'],
  ['G', 'target', 'annual', '到位线'],
);
const lines = [
  '产出指标 数量指标 巡河次数 @D3 annual 48 @G3',
  '产出指标 质量指标 水样合格率 @D4 annual 95 @G4',
  '效益指标 社会效益指标 沿岸群众知晓率 @D5 annual 80 @G5',
];

describe('columns as the user says them', () => {
  it('finds nothing in unknown words by itself', () => {
    expect(recognise(grid(table))).toEqual([]);
  });

  it('reads an unknown layout as told, cell by cell', () => {
    const [read, ...others] = recognise(grid(table), word);
    expect(others).toEqual([]);
    expect(indicatorLines(read!)).toEqual(lines);
    expect(read!.indicators[1]!.targets[0]!.value).toMatchObject({ kind: 'quantity', operator: '≥', unit: '%' });
    expect(unreadCells(read!)).toEqual([]);
  });

  it('goes before what a label says, also for a column settled by its content', () => {
    const sheet = grid([
      ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '单位'],
      ['产出指标', '数量指标', '疏浚长度', '正向', 3, '公里'],
    ]);
    expect(recognise(sheet)[0]!.indicators[0]!.direction?.value).toBe('正向');
    const [read] = recognise(
      sheet,
      told(
        ['A', 'level1', 'other', '一级指标'],
        ['B', 'level2', 'other', '二级指标'],
        ['C', 'name', 'other', '三级指标'],
        ['D', 'other', 'other', '指标性质'],
        ['E', 'target', 'half', '指标值'],
        ['F', 'unit', 'other', '单位'],
      ),
    );
    expect(read!.indicators[0]).toMatchObject({
      direction: undefined,
      operator: undefined,
      targets: [{ term: 'half' }],
    });
    expect(unreadCells(read!)).toEqual([]);
  });

  it('finds the header again after rows were inserted above it, and at a page break', () => {
    const moved = recognise(grid([['经办：某某'], [''], ...table]), word);
    expect(indicatorLines(moved[0]!).map((line) => /@D\d/.exec(line)![0])).toEqual(['@D5', '@D6', '@D7']);
    const broken = recognise(grid([...table, header, ['丁', '', '', '清淤段数', '≥', '段', 3]]), word);
    expect(broken.map((d) => d.indicators.length)).toEqual([4]);
    expect(unreadCells(broken[0]!)).toEqual([]);
  });

  it('takes the labels of the lower row of a divided header, and the upper row with it', () => {
    const sheet = grid(
      [
        ['大项', '小项', '抓手', '到位线', ''],
        ['', '', '', '年中', '年末'],
        ['产出', '数量', '巡河次数', '≥20次', '≥48次'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    );
    const [read] = recognise(
      sheet,
      told(
        ['A', 'level1', 'other', '大项'],
        ['B', 'level2', 'other', '小项'],
        ['C', 'name', 'other', '抓手'],
        ['D', 'target', 'half', '年中'],
        ['E', 'target', 'annual', '年末'],
      ),
    );
    expect(indicatorLines(read!)).toEqual(['产出指标 数量指标 巡河次数 @C3 half ≥20次 @D3 | annual ≥48次 @E3']);
    expect(unreadCells(read!)).toEqual([]);
  });

  it.each<[string, CellValue[][]]>([
    ['a column was inserted', table.map((row) => ['', ...row])],
    ['a header word was changed', [table[0]!, header.map((text) => (text === '抓手' ? '措施' : text)), ...rows]],
    ['two columns were swapped', table.map(([a, b, c, ...rest]) => [a, c ?? '', b ?? '', ...rest] as CellValue[])],
  ])('is left aside, not misread, when %s', (_what, changed) => {
    expect(userColumnsFit(grid(table), word)).toBe(true);
    expect(userColumnsFit(grid(changed), word)).toBe(false);
    expect(recognise(grid(changed), word)).toEqual(recognise(grid(changed)));
  });

  it('reaches the recogniser through check, for its own sheet only', () => {
    const workbook = [grid(table, { name: '清单' }), grid(table, { name: '副本' })];
    const { tables } = check(workbook, { columns: { 清单: word } });
    expect(tables.map(({ declaration }) => declaration.sheet)).toEqual(['清单']);
    expect(tables[0]!.declaration.indicators).toHaveLength(3);
  });
});

describe('what the user is asked', () => {
  it('offers the likeliest header row, its columns with examples, and what the words and the content tell', () => {
    const sheet = grid([['青石河保洁行动清单'], ['项目名称', '保洁', '主管部门', '水务局'], ...table.slice(1)]);
    expect(likelyHeader(sheet)).toBe(2);
    expect(headerChoices(sheet)[0]).toEqual({ row: 0, texts: ['青石河保洁行动清单'] });
    expect(draftColumns(sheet, 2, undefined).map((c) => [c.column, c.label, c.example, c.role])).toEqual([
      [0, '#', '甲', 'other'],
      [1, '大项', '产出', 'level1'],
      [2, '小项', '数量', 'level2'],
      [3, '抓手', '巡河次数', 'other'],
      [4, '', '≥', 'other'],
      [5, '刻度', '次', 'other'],
      [6, '到位线', '48', 'other'],
    ]);
  });

  it('starts from what was recognised, and what it gives back changes nothing', () => {
    const sheet = grid(
      [
        ['一级指标', '二级指标', '三级指标', '', '指标值', '半年指标值'],
        ['产出指标', '数量指标', '疏浚长度', '', '≥3公里', '≥1公里'],
      ],
      { merges: ['C1:D1', 'C2:D2'] },
    );
    const [read] = recognise(sheet);
    const draft = draftColumns(sheet, 0, read!.indicatorRegion);
    expect(draft.map(({ column, role, term }) => `${column} ${role} ${term}`)).toEqual([
      '0 level1 other',
      '1 level2 other',
      '2 name other',
      '4 target annual',
      '5 target half',
    ]);
    expect(recognise(sheet, draft)).toEqual([read]);
  });

  it('gives the columns of a table without a header, under its title', () => {
    const sheet = grid([['青石河保洁行动清单', '', ''], ...rows.map((row) => [row[1]!, row[3]!, row[6]!])], {
      merges: ['A1:C1'],
    });
    const draft = draftColumns(sheet, 0, undefined);
    expect(draft.map(({ column, example }) => [column, example])).toEqual([
      [0, '产出'],
      [1, '巡河次数'],
      [2, '48'],
    ]);
    const roles = ['level1', 'name', 'target'] as const;
    const [read] = recognise(
      sheet,
      draft.map((one, i) => ({ ...one, role: roles[i]!, term: i === 2 ? 'annual' : 'other' })),
    );
    expect(indicatorLines(read!)).toEqual([
      '产出指标 - 巡河次数 @B2 annual 48 @C2',
      '产出指标 - 水样合格率 @B3 annual 95 @C3',
      '效益指标 - 沿岸群众知晓率 @B4 annual 80 @C4',
    ]);
  });
});

const samples = resolve(__dirname, '../../../samples');

it.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))(
  'reads %s the same when its own columns are told back',
  (name) => {
    for (const sheet of readWorkbook(new Uint8Array(readFileSync(join(samples, name))))) {
      const read = recognise(sheet);
      const region = read[0]?.indicatorRegion;
      if (region) expect(recognise(sheet, draftColumns(sheet, region.header.bottom, region))).toEqual(read);
    }
  },
);

describe('what is kept', () => {
  it('survives JSON, and needs a column of names and a label to be known again by', () => {
    expect(userColumns.parse(JSON.parse(JSON.stringify(word)))).toEqual(word);
    expect(userColumns.safeParse(word.filter(({ role }) => role !== 'name')).success).toBe(false);
    expect(userColumns.safeParse(word.map((one) => ({ ...one, label: ' ' }))).success).toBe(false);
    expect(userColumns.safeParse([{ ...word[3]!, role: 'price' }]).success).toBe(false);
  });
});
