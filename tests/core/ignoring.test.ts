import { ignore, ignoredBy } from '../../src/core/ignoring';
import type { Finding } from '../../src/core/rules/finding';
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

describe('an ignored finding', () => {
  const sheet = grid(
    [
      ['满意度指标', '群众满意率'],
      ['', ''],
    ],
    { name: '申报表' },
  );
  const stands = finding('B1', '“群众满意率”不是二级指标');
  const record = ignore(sheet, stands, '市财政局要求的写法');

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
    const blank = ignore(sheet, finding('B2', '指标值为空'), '本年不考核');
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
