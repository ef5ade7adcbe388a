import { toA1 } from '../../sheet/address';
import { hasFormula, numberFormatAt, valueAt } from '../../sheet/sheet';
import { formatMoney } from '../../text/money';
import { parseNumber } from '../../text/numerals';
import { anchorCell } from '../common/cells';
import { labelOfLine } from '../../money/money-labels';
import { defineRule, type Draft } from '../rule';
import { amountCells } from '../../money/amount-cells';

export const textNumber = defineRule({
  id: 'excel/text-number',
  severity: 'warning',
  title: { 'zh-CN': '金额以文本形式存储', 'en-US': 'An amount stored as text' },
  why: {
    'zh-CN': '文本形式的数字看起来一样，但求和公式会跳过它，汇总时金额就少了。',
    'en-US': 'A number stored as text looks the same, but sums skip it and the total is too small.',
  },
  basis: ['《预算法》第三十二条（部门、单位预算草案的编制）'],
  example: { bad: "财政拨款：'50.00（文本）", good: '财政拨款：50.00（数值）' },
  fix: {
    'zh-CN': '把文本转换成同一个数的数值。',
    'en-US': 'Converts the text to the same number.',
  },
  messages: {
    text: {
      'zh-CN': '{{label}}的“{{text}}”是文本，求和时会被跳过，应为数值 {{number}}',
      'en-US': '“{{text}}” for {{label}} is stored as text, which sums skip; it should be the number {{number}}',
    },
  },
  *check({ declaration, sheet }): Generator<Draft<'text'>> {
    for (const { line, amount } of amountCells(declaration)) {
      const { top, left } = amount.cell;
      const value = valueAt(sheet, top, left);
      const number = typeof value === 'string' ? parseNumber(value) : undefined;
      // A sum that skips a zero is none the worse.
      if (!number || number.eq(0) || hasFormula(sheet, top, left)) continue;
      const at = anchorCell(amount.cell);
      const asText = numberFormatAt(sheet, top, left) === '@';
      yield {
        cells: [amount.cell],
        message: 'text',
        data: { label: labelOfLine(line), text: String(value).trim(), number: formatMoney(number) },
        fix: {
          title: {
            'zh-CN': `把${toA1(at)}转换为数值 ${formatMoney(number)}`,
            'en-US': `Turn ${toA1(at)} into the number ${formatMoney(number)}`,
          },
          edits: [
            ...(asText ? [{ kind: 'setNumberFormats' as const, range: at, formats: [['General']] }] : []),
            { kind: 'setValues' as const, range: at, values: [[number.toNumber()]] },
          ],
        },
      };
    }
  },
});
