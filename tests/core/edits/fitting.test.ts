import type { Edit } from '../../../src/core/edits/edit';
import { fitted, reformatted, type Room } from '../../../src/core/edits/fitting';
import { fromA1 } from '../../../src/core/sheet/address';
import { grid } from '../../support/grid';

const LONG = 'yyyy"年"m"月"d"日"';
const sheet = grid(
  [
    ['完成时间', 45657],
    ['办公费', 0.0425],
    ['份数', '60000'],
  ],
  { merges: ['B1:C1'] },
);
const format = (cell: string, code: string): Edit => ({
  kind: 'setNumberFormats',
  range: fromA1(cell),
  formats: [[code]],
});
const room =
  (width: number): (() => Room) =>
  () => ({ width, fontSize: 11 });

describe('a number with another format', () => {
  it('is looked at with the cells merged into its own', () => {
    expect(reformatted(sheet, [format('B1', LONG)]).map(({ area }) => area)).toEqual([fromA1('B1:C1')]);
  });

  it('is none where a value alone is written, or a text', () => {
    const write: Edit = { kind: 'setValues', range: fromA1('B2'), values: [[12]] };
    expect(reformatted(sheet, [write])).toEqual([]);
    expect(reformatted(sheet, [format('B3', 'General')])).toEqual([]);
  });

  it('stays as the fix has it where there is room', () => {
    const edits = [format('B1', LONG)];
    expect(fitted(sheet, edits, room(90))).toEqual({ edits, narrow: [] });
  });

  it('is written as a shorter date where that has room', () => {
    expect(fitted(sheet, [format('B1', LONG)], room(66))).toEqual({ edits: [format('B1', 'yyyy-m-d')], narrow: [] });
  });

  it('is named where nothing has room', () => {
    expect(fitted(sheet, [format('B1', LONG)], room(40)).narrow).toEqual([fromA1('B1')]);
    expect(fitted(sheet, [format('B2', '#,##0.0000')], room(30)).narrow).toEqual([fromA1('B2')]);
  });

  it('is let be where Excel did not say how wide its column is', () => {
    expect(fitted(sheet, [format('B1', LONG)], () => undefined).narrow).toEqual([]);
  });
});
