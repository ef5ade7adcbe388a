import { safeName } from '../../src/cli/review/safe-name';

describe('the name of a copy', () => {
  it('is the file’s own, where every system takes it', () => {
    expect(safeName('司法局/第一批/普法（定稿）.xlsx')).toBe('司法局/第一批/普法（定稿）.xlsx');
  });

  it.each([
    ['司法局/a:b.xlsx', /^司法局\/[\da-f]{8}-a_b\.xlsx$/],
    ['../x.xlsx', /^_\/[\da-f]{8}-x\.xlsx$/],
    [`司法局/${'申报材料汇总修改稿/'.repeat(20)}表.xlsx`, /^司法局\/[\da-f]{8}-表\.xlsx$/],
    [`${'项目'.repeat(70)}.xlsx`, /^[\da-f]{8}-(?:项目)+项?\.xlsx$/],
  ])('%s: %s', (name, safe) => {
    expect(safeName(name)).toMatch(safe);
    expect(safeName(name).length).toBeLessThanOrEqual(120);
  });

  it('keeps long ones apart that differ only where they are cut', () => {
    const deep = (last: string): string => `司法局/${'申报材料/'.repeat(40)}${last}/表.xlsx`;
    expect(safeName(deep('一'))).not.toBe(safeName(deep('二')));
  });
});
