import { ignore, ignoredAmong, type IgnoredFinding } from '../../src/core/ignoring';
import type { Finding } from '../../src/core/rules/finding';
import type { Sheet } from '../../src/core/sheet/sheet';
import { fromA1 } from '../../src/core/sheet/address';
import { grid } from '../support/grid';

const finding = (cell: string, message: string): Finding => ({
  rule: 'indicator/nonstandard-category',
  kind: 'unknown',
  data: /“/.test(message) ? { name: message.split('”')[0]! } : {},
  severity: 'warning',
  cells: [fromA1(cell)],
  message: { 'zh-CN': message, 'en-US': message },
});

const ignoredBy = (sheet: Sheet, one: Finding, records: readonly IgnoredFinding[]) =>
  ignoredAmong(sheet, [one], records).get(one);

describe('an ignored finding', () => {
  const sheet = grid(
    [
      ['满意度指标', '群众满意率'],
      ['', ''],
    ],
    { name: '申报表' },
  );
  const stands = finding('B1', '“群众满意率”不是二级指标');
  const record = ignore(sheet, stands, '市财政局要求的写法', [stands]);

  it('stays ignored, with its reason', () => {
    expect(ignoredBy(sheet, stands, [record])?.reason).toBe('市财政局要求的写法');
  });

  it('stays ignored when rows are inserted above it', () => {
    const moved = grid(
      [
        ['', ''],
        ['满意度指标', '群众满意率'],
      ],
      { name: '申报表' },
    );
    expect(ignoredBy(moved, finding('B2', '“群众满意率”不是二级指标'), [record])).toBe(record);
  });

  it('stays ignored when its message is reworded', () => {
    const { 'zh-CN': _, ...rest } = stands.message;
    expect(ignoredBy(sheet, { ...stands, message: { ...rest, 'zh-CN': '换了说法' } }, [record])).toBe(record);
  });

  it('is one of two that read alike, and stays that one when rows move and when the other is fixed', () => {
    const twice = (above: number) =>
      grid([...Array.from({ length: above }, () => ['']), ['群众满意率'], ['其他'], ['群众满意率']], {
        name: '申报表',
      });
    const at = (row: number) => finding(`A${String(row)}`, '“群众满意率”不是二级指标');
    const [first, second] = [at(1), at(3)];
    const kept = ignore(twice(0), second, '另有文件', [first, second]);
    const covered = (cells: readonly Finding[], above: number) => [...ignoredAmong(twice(above), cells, [kept]).keys()];
    expect(covered([first, second], 0)).toEqual([second]);
    const moved = [at(3), at(5)];
    expect(covered(moved, 2)).toEqual([moved[1]]);
    expect(covered([second], 0)).toEqual([second]);
    expect(covered([first], 0)).toEqual([]);
  });

  it('of an earlier version is known by its message', () => {
    const { key: _, ...earlier } = record;
    expect(ignoredBy(sheet, stands, [earlier])).toBe(earlier);
    expect(ignoredBy(sheet, finding('B1', '别的'), [earlier])).toBeUndefined();
  });

  it('comes back when what it says has changed', () => {
    expect(ignoredBy(sheet, finding('B1', '“职工满意率”不是二级指标'), [record])).toBeUndefined();
  });

  it('comes back on another sheet', () => {
    expect(ignoredBy({ ...sheet, name: '申报表 (2)' }, stands, [record])).toBeUndefined();
  });

  it('does not spread from one blank cell to another', () => {
    const empty = finding('B2', '指标值为空');
    const blank = ignore(sheet, empty, '本年不考核', [empty]);
    const other = grid(
      [
        ['满意度指标', '群众满意率'],
        ['', ''],
        ['', ''],
      ],
      { name: '申报表' },
    );
    expect(ignoredBy(other, finding('B3', '指标值为空'), [blank])).toBeUndefined();
  });
});
