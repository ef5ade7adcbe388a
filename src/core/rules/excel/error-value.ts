import { cellRange } from '../../sheet/address';
import { formulaAt, hasFormula, valueAt } from '../../sheet/sheet';
import { defineRule, type Draft } from '../rule';

const errors =
  /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

export const errorValue = defineRule({
  id: 'excel/error-value',
  severity: 'error',
  title: { 'zh-CN': '单元格显示错误值', 'en-US': 'A cell shows an error' },
  why: {
    'zh-CN': '#REF!、#DIV/0! 等说明公式引用的单元格已不存在或不能计算，提交后对方看到的也是错误值。',
    'en-US':
      '#REF!, #DIV/0! and the like mean that a formula refers to cells that are gone or cannot be calculated. Whoever receives the table sees the error too.',
  },
  basis: ['《预算法》第三十二条（部门、单位预算草案的编制）'],
  example: { bad: '合计：#REF!', good: '合计：300,000.00' },
  messages: {
    error: { 'zh-CN': '显示 {{value}}{{formula}}', 'en-US': 'Shows {{value}}{{formula}}' },
  },
  *check({ declaration, sheet }): Generator<Draft<'error'>> {
    const { top, left, bottom, right } = declaration.range;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = valueAt(sheet, row, column);
        if (typeof value !== 'string' || !value.startsWith('#') || !errors.test(value)) continue;
        const formula = hasFormula(sheet, row, column) ? ` (${String(formulaAt(sheet, row, column))})` : '';
        yield { cells: [cellRange(row, column)], message: 'error', data: { value, formula } };
      }
    }
  },
});
