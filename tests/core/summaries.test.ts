import { check } from '../../src/core/check';
import { nameOf, partsNotRead } from '../../src/core/declaration/parts';
import { toA1 } from '../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { sixthWorkbooks } from '../complaints/tables/sixth-workbooks';
import { withValues } from '../complaints/changes';

const told = (workbook: readonly Sheet[], changes: Readonly<Record<string, CellValue>> = {}): string[] => {
  const [first, ...cards] = workbook as [Sheet, ...Sheet[]];
  return check([withValues(first, changes), ...cards])
    .tables.filter(({ declaration }) => declaration.sheet === first.name)
    .flatMap(({ findings }) => findings.map(({ kind, cells }) => `${kind} ${toA1(cells[0]!)}`));
};

describe('a plain list that sums up the projects of its workbook', () => {
  const { plainList, unitsOfDepartment, grouped } = sixthWorkbooks;

  it('is silent where it says what the cards say, in another unit', () => {
    expect([plainList, unitsOfDepartment, grouped].flatMap((workbook) => told(workbook))).toEqual([]);
  });

  it('is called by its title and lacks no part of a form', () => {
    const [list] = check(plainList).tables;
    expect(list!.declaration.list).toBe(true);
    expect(nameOf(list!.declaration)).toBe(list!.declaration.title!.value);
    expect(partsNotRead(list!.declaration)).toEqual([]);
  });

  it('is held against its projects’ cards, row by row, and against its own total', () => {
    expect(told(plainList, { B5: 45, B8: 266 })).toEqual(['named B5']);
    expect(told(plainList, { B8: 285 })).toEqual(['differs B8']);
  });

  it('names units whose own list has another total', () => {
    expect(told(unitsOfDepartment, { D5: 105, D6: 285 })).toEqual(['listed D5']);
  });

  it('adds up 小计 by 小计, and each row of sources', () => {
    expect(told(grouped, { C9: 960000 })).toContain('differs C9');
    expect(told(grouped, { D5: 450000 })).toContain('differs C5');
  });

  it('is no such list where it names other projects or another year', () => {
    expect(told(plainList, { A4: '校舍鉴定', A5: '操场维修', A6: '围墙维修', A7: '门卫室维修', B4: 1 })).toEqual([]);
    expect(told(plainList, { A1: '2025年项目预算汇总', B4: 110, B8: 259 })).toEqual([]);
  });

  it('does not add up rows of which one contains others', () => {
    expect(
      told(plainList, { A4: '一、教学设施', B4: 275, A5: '教学楼外墙维修', B5: 126, A6: '校园监控系统升级' }),
    ).toEqual([]);
  });
});
