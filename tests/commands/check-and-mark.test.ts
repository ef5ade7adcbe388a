import { checkAndMark } from '../../src/commands/check-and-mark';
import { openExcel, type OpenExcel } from '../support/excel';

jest.setTimeout(30_000);

const form = {
  rows: [
    ['项目支出绩效目标申报表', '', '', ''],
    ['项目名称', '社区矫正工作经费', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '矫正对象人数', '≥120人'],
    ['', '质量指标', '报到率', '≥120%'],
  ],
};
const ledger = { rows: Array.from({ length: 3_000 }, (_, i) => [i, `第${String(i)}笔支出`, i * 3.5]) };

describe('the ribbon’s check', () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ sheets: { 申报表: form, 明细: ledger } });
  });
  afterEach(() => excel.close());

  it('of the workbook says how many sheets were too large to be read', async () => {
    expect(await checkAndMark('workbook')).toMatchObject({ kind: 'checked', errors: 1, tooLarge: 0 });
    excel.host.faults.payloadLimit = 40_000;
    expect(await checkAndMark('workbook')).toMatchObject({ kind: 'checked', errors: 1, tooLarge: 1 });
  });

  it('of one sheet says nothing of the others', async () => {
    excel.host.faults.payloadLimit = 40_000;
    expect(await checkAndMark('sheet')).toMatchObject({ kind: 'checked', errors: 1, tooLarge: 0 });
  });
});
