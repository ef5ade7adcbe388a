import { check } from '../../src/core/check';
import { createCheckMemory } from '../../src/core/check-memory';
import type { Sheet } from '../../src/core/sheet/sheet';
import { card, prose } from './rules/funds/forms';

const named = (name: string, sheet: Sheet): Sheet => ({ ...sheet, name });
const text = named('说明', prose('2023年度预算安排52.00万元。'));
const table = named('目标表', card({}));
const RULE = 'funds/text-differs-from-table';
const rulesOf = (workbook: readonly Sheet[], memory = createCheckMemory()) =>
  check(workbook, { memory }).tables.map(({ findings }) => findings.map(({ rule }) => rule).includes(RULE));

describe('what earlier checks found out', () => {
  it('is used again for sheets that are the same, and not for one that is not', () => {
    const memory = createCheckMemory();
    const other = named('另一表', card({}));
    const before = check([table, other], { memory }).tables;
    const after = check([table, { ...other }], { memory }).tables;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]).toEqual(before[1]);
  });

  it('is not used for a table that was compared with one that changed', () => {
    const memory = createCheckMemory();
    expect(rulesOf([table, text], memory)).toEqual([false, true]);
    const mended = named('目标表', card({ annual: [52, 52, 0] }));
    expect(rulesOf([mended, text], memory)).toEqual([false, false]);
    expect(rulesOf([table, text], memory)).toEqual([false, true]);
    expect(rulesOf([text], memory)).toEqual([false]);
  });

  it('is not used with other settings', () => {
    const memory = createCheckMemory();
    const find = (options: Parameters<typeof check>[1]) => check([table, text], { ...options, memory }).tables;
    const error = find({})[1]!.findings.find(({ rule }) => rule === RULE)!;
    expect(error.severity).toBe('error');
    expect(find({ rules: { [RULE]: 'advice' } })[1]!.findings).toContainEqual({ ...error, severity: 'advice' });
    expect(find({ rules: { [RULE]: 'off' } })[1]!.findings).not.toContainEqual(error);
    expect(find({ profile: 'jiangsu' })[0]!.profile.profile.id).toBe('jiangsu');
    expect(find({})[0]!.profile.profile.id).not.toBe('jiangsu');
  });

  it('changes nothing in what is found', () => {
    const memory = createCheckMemory();
    const fresh = check([table, text]);
    check([table, text], { memory });
    expect(check([table, text], { memory })).toEqual(fresh);
  });
});

it('names the sheets with tables of which no report was asked for', () => {
  const empty = named('空表', { ...text, values: [], texts: [], formulas: [], numberFormats: [] });
  const { tables, elsewhere } = check([table, empty, text], { sheet: '说明' });
  expect([tables.map(({ declaration }) => declaration.sheet), elsewhere]).toEqual([['说明'], ['目标表']]);
});
