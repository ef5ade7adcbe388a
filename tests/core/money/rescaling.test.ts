import type { Report } from '../../../src/core/report';
import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/rules/finding';
import { card } from '../rules/funds/forms';

const findingsOf = (report: Report): readonly Finding[] => report.tables.flatMap(({ findings }) => findings);

describe('a part in another unit', () => {
  const fixOf = (unit: string, annual: readonly number[]) =>
    findingsOf(check([card({ unit, annual, midterm: ['', '', ''] })]))
      .filter(({ rule, kind }) => rule === 'funds/unit-mismatch' && kind !== 'tiny')
      .map(({ kind, fix }) => [
        kind,
        fix?.edits.map((edit) => (edit.kind === 'setValues' ? edit.values[0]![0] : edit)),
      ]);

  it.each([
    ['元', [150000, 120000, 3], 'cell', 30000],
    ['元', [150000, 120000, 300000000], 'cellTwice', 30000],
    ['千元', [150, 120, 30000], 'cell', 30],
    ['万元', [15, 12, 30000], 'cell', 3],
    ['万元', [30012, 12, 3], 'cell', 30000],
    ['百万元', [15, 12, 300], 'cell', 3],
    ['亿元', [15, 12, 30000], 'cell', 3],
    ['亿元', [15, 12, 300000000], 'cell', 3],
  ] as const)('of a table in %s (%j) is brought to its unit', (unit, amounts, kind, right) => {
    expect(fixOf(unit, amounts)).toEqual([[kind, [right]]]);
  });

  it('may be the total', () => {
    expect(fixOf('万元', [150000, 12, 3])).toEqual([['total', [15]]]);
    expect(fixOf('元', [15, 120000, 30000])).toEqual([['total', [150000]]]);
  });

  it('is not a digit that slipped', () => {
    expect(fixOf('千元', [150, 120, 3])).toEqual([]);
    expect(fixOf('万元', [15, 12, 30])).toEqual([]);
  });
});
