import { check } from '../../src/core/check';
import { applyToSheet } from '../../src/core/edits/simulate';
import { findingKey } from '../../src/core/finding-key';
import type { Sheet } from '../../src/core/sheet/sheet';
import { form, type Row } from '../support/forms';
import { card } from './rules/funds/forms';

const keys = (sheet: Sheet): readonly string[] =>
  check([sheet]).tables.flatMap(({ findings }) => findings.map((finding) => findingKey(sheet, finding)));

const time = (value: string): Row => ['产出指标', '时效指标', '项目推进情况', value];
const sheets: readonly (readonly [string, Sheet])[] = [
  ['a sum that does not hold', card({ annual: [50, 38, 10], midterm: [150, 140, 0] })],
  ['values that say nothing', form({ rows: [time('提高推进水平'), time(''), time('顺利推进')] })],
];

describe.each(sheets)('the key of a finding about %s', (_, sheet) => {
  it('is the same after rows were inserted above it', () => {
    const moved = applyToSheet({ edits: [{ kind: 'insertRows', row: 0, count: 2 }] }, sheet);
    expect(keys(sheet)).not.toEqual([]);
    expect(keys(moved)).toEqual(keys(sheet));
  });

  it('holds no address and no message', () => {
    for (const table of check([sheet]).tables) {
      for (const finding of table.findings) {
        const key = findingKey(sheet, finding);
        expect(key).not.toMatch(/[A-Z]{1,2}\d+/);
        expect(findingKey(sheet, { ...finding, message: { 'zh-CN': '', 'en-US': '' } })).toBe(key);
      }
    }
  });
});

it('the key of a finding is another one once its numbers change', () => {
  const [before, after] = [38, 39].map((fiscal) => keys(card({ annual: [50, fiscal, 10], midterm: ['', '', ''] })));
  expect(after).toHaveLength(before!.length);
  expect(after).not.toEqual(before);
});
