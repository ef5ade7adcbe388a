import { freeName } from '../../../src/hosts/excel/free-name';

describe('the name of the report sheet', () => {
  it('never is that of a sheet there is', () => {
    expect(freeName('校验报告', ['目标表'])).toBe('校验报告');
    expect(freeName('校验报告', ['校验报告', '校验报告 (2)'])).toBe('校验报告 (3)');
    expect(freeName('Check report', ['CHECK REPORT'])).toBe('Check report (2)');
  });

  it('stays within what Excel allows', () => {
    const long = '年'.repeat(40);
    const first = freeName(long, []);
    expect(first).toHaveLength(31);
    expect(freeName(long, [first])).toHaveLength(31);
    expect(freeName(long, [first])).not.toBe(first);
  });
});
