import { check } from '../../src/core/check';
import { forms } from '../../src/core/forms';
import { newSheet } from '../../src/core/forms/new-sheet';
import type { CellValue } from '../../src/core/sheet/sheet';
import { sheetOf } from '../support/form-sheet';

const form = newSheet(forms.find(({ id }) => id === 'national-2021')!);
const reportOf = (put: Readonly<Record<string, CellValue>>) => check([sheetOf(form, put)], { guide: true }).tables[0]!;
const asked = (put: Readonly<Record<string, CellValue>>) =>
  reportOf(put).toFill?.map(({ message }) => message['zh-CN']);

const begun = { C3: '古树保护经费', E6: 20, E7: 20 };

describe('a form that was just begun', () => {
  it.each(forms.map(({ id }) => id))('%s: is asked for everything, down the form, and nothing of it is wrong', (id) => {
    const sheet = sheetOf(newSheet(forms.find((one) => one.id === id)!));
    const { toFill = [], findings } = check([sheet], { guide: true }).tables[0]!;
    expect(findings).toEqual([]);
    const tops = toFill.map(({ cells }) => cells[0]!.top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(toFill.some(({ message }) => message['zh-CN'].includes('名称”'))).toBe(true);
    expect(toFill.some(({ message }) => message['zh-CN'].includes('绩效指标'))).toBe(true);
    expect(toFill.some(({ message }) => /目标”/.test(message['zh-CN']))).toBe(true);
  });

  it('is asked for less and less', () => {
    const blank = asked({})!;
    const now = asked(begun)!;
    expect(blank).toContain('“项目资金（万元）”没有填写');
    expect(now).not.toContain('“项目名称”没有填写');
    expect(now).not.toContain('“项目资金（万元）”没有填写');
    expect(now).toContain('“年度总体目标”没有填写');
    const withIndicator = asked({ ...begun, D15: '养护古树株数', E15: '≥', F15: 120, G15: '株' })!;
    expect(withIndicator).not.toContain('“绩效指标”没有填写');
    expect(withIndicator.join()).toMatch(/“满意度指标”/);
  });

  it('is told what is wrong already', () => {
    const { findings } = reportOf({ C3: '古树保护经费', C10: '全年建立养护台帐120册，存活率不低于98%。' });
    expect(findings.map(({ rule }) => rule)).toEqual(['text/typo']);
  });

  it('is judged as any other when goal, money and half of the categories are there', () => {
    const rows = {
      D15: '养护古树株数',
      D18: '存活率',
      D20: '养护完成时间',
      D21: '带动收入',
      D22: '受益户数',
      D24: '村民满意度',
    };
    const values = { F15: 120, F18: '98%', F20: '12月31日前', F21: 20, F22: 300, F24: '90%' };
    const goal = { C10: '全年养护古树120株，存活率不低于98%。' };
    const { toFill, findings } = reportOf({ ...begun, ...goal, ...rows, ...values });
    expect(toFill).toBeUndefined();
    expect(findings.some(({ rule }) => rule === 'complete/header-field')).toBe(true);
  });

  it('is judged as it stands where nobody asks for guidance', () => {
    const [table] = check([sheetOf(form)]).tables;
    expect(table!.toFill).toBeUndefined();
    expect(table!.findings.length).toBeGreaterThan(0);
  });
});
