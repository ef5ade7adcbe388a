import { check } from '../../src/core/check';
import { toA1 } from '../../src/core/sheet/address';
import { cleanTables } from '../fixtures/clean';

describe.each(Object.entries(cleanTables))('%s', (_name, { sheet, tables, indicators }) => {
  const report = check([sheet]);

  it('is read completely', () => {
    expect(report.tables).toHaveLength(tables);
    expect(report.tables.flatMap(({ declaration }) => declaration.indicators)).toHaveLength(indicators);
  });

  it('gives no error and no warning', () => {
    const alarms = report.tables.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'advice');
    expect(alarms.map((f) => `${f.rule} ${f.cells.map(toA1).join(' ')} ${f.message['zh-CN']}`)).toEqual([]);
  });
});
