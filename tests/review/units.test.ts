import type { OtherFile } from '../../src/review/facts';
import { byFolder, unitsOf } from '../../src/review/units';
import { facts } from './facts';

const nameless = { organisation: undefined };
const other = (file: string, kind: OtherFile['kind'] = 'failed'): OtherFile => ({
  ...{ file, copy: undefined, reason: '坏了', kind },
});

describe('the unit of a table that does not name it', () => {
  it('is the one that the other tables of its file name', () => {
    const tables = [facts('收到/汇总.xlsx', nameless), facts('收到/汇总.xlsx', { organisation: '青禾县林业站' })];
    expect(byFolder(tables, []).map(({ unit }) => unit)).toEqual(['青禾县林业站', '青禾县林业站']);
  });

  const unitOf = (...files: string[]): string[] =>
    byFolder(
      files.map((file) => facts(file, nameless)),
      [],
    ).map(({ unit }) => unit);

  it.each([
    [
      ['司法局/普法.xlsx', '民政局/养老.xlsx'],
      ['司法局', '民政局'],
    ],
    [
      ['司法局.zip/普法.xlsx', '民政局/一/养老.xlsx'],
      ['司法局', '民政局'],
    ],
    [
      ['2025/收到.zip/司法局/普法.xlsx', '2025/收到.zip/民政局/养老.xlsx'],
      ['司法局', '民政局'],
    ],
    [
      ['司法局/普法.xlsx', '司法局/援助.xlsx'],
      ['司法局', '司法局'],
    ],
    [
      ['司法局.xlsx', '民政局/养老.xlsx'],
      ['司法局', '民政局'],
    ],
  ])('%j: %j', (files, units) => {
    expect(unitOf(...files)).toEqual(units);
  });
});

describe('a blank form beside tables that name their unit', () => {
  it.each([
    [['文旅局/a.xlsx', '青禾县文旅局'], '青禾县文旅局'],
    [['文旅局/a.xlsx', '青禾县文旅局', '文旅局/b.xlsx', '青禾县图书馆'], '青禾县文旅局'],
    [['第一批/a.xlsx', '青禾县文旅局', '第一批/b.xlsx', '青禾县图书馆'], '第一批'],
  ])('%j: %s', (beside, unit) => {
    const [folder] = beside[0]!.split('/');
    const named = [0, 2].flatMap((i) =>
      beside[i] === undefined ? [] : [facts(beside[i], { organisation: beside[i + 1]! })],
    );
    const tables = [...named, facts(`${folder!}/空表.xlsx`, nameless), facts('司法局/c.xlsx')];
    expect(byFolder(tables, []).find(({ file }) => file.endsWith('空表.xlsx'))?.unit).toBe(unit);
  });
});

describe('files that were not reviewed', () => {
  const units = (tables: string[], others: OtherFile[]) =>
    unitsOf(
      tables.map((file) => facts(file)),
      others,
      (unit) => unit,
    ).map(({ name, tables: own, others: rest }) => [name, own.length, rest.map(({ file }) => file)]);

  it('are of the unit whose tables lie beside them', () => {
    expect(units(['司法局/a.xlsx', '民政局/b.xlsx'], [other('司法局/坏.xlsx')])).toContainEqual([
      '青禾县司法局',
      2,
      ['司法局/坏.xlsx'],
    ]);
  });

  it('are of their folder where it holds nothing else, unless all are attachments', () => {
    const others = [
      other('水务局/坏.xlsx'),
      other('水务局/图.jpg', 'attachment'),
      other('文件/通知.pdf', 'attachment'),
    ];
    expect(units(['司法局/a.xlsx'], others)).toEqual([
      ['青禾县司法局', 1, []],
      ['水务局', 0, ['水务局/坏.xlsx', '水务局/图.jpg']],
    ]);
  });

  it('are nobody’s beside the folders', () => {
    expect(units(['司法局/a.xlsx'], [other('坏.xlsx')])).toEqual([['青禾县司法局', 1, []]]);
  });
});
