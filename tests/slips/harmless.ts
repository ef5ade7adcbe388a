/** Changes that a right table may have as well: nothing new may be told of them at error or warning. */
import { put, shownAt, stored, type Slip, type Table } from './table';

const texts = ({ declaration, sheet }: Table) =>
  declaration.indicators.flatMap(({ name, targets }) => [
    // A name or value that shares its cell with the other, with its level or with further lines is not all that the cell says.
    ...(name.value.length > 3 && shownAt({ declaration, sheet }, name.cell) === name.value.trim()
      ? [{ cell: name.cell, text: name.value, isName: true }]
      : []),
    ...targets
      .filter((t) => shownAt({ declaration, sheet }, t.cell) === t.raw.trim())
      .map((t) => ({ cell: t.cell, text: t.raw, isName: false })),
  ]);

const swap =
  (from: RegExp, to: string, names = false) =>
  (table: Table): readonly Slip[] =>
    texts(table).flatMap(({ cell, text, isName }) => {
      const stands = stored(table, cell);
      const made = text.replace(from, to);
      return isName === names && made !== text && typeof stands === 'string' ? [put(cell, made)] : [];
    });

/** By name: what is changed. */
export const harmless: Readonly<Record<string, (table: Table) => readonly Slip[]>> = {
  'blanks at the end of a name': swap(/$/, ' ', true),
  'a full-width percent sign': swap(/%/, '％'),
  'words for ≥': swap(/^≥(\d[\d.]*%?)$/, '不低于$1'),
  'words behind the number for ≥': swap(/^≥(\d[\d.]*%)$/, '$1以上'),
  'the two characters >=': swap(/^≥/, '>='),
  'a blank behind the operator': swap(/^([≥≤])(?=\d)/, '$1 '),
  '人数 said as 人次数': swap(/培训人数$/, '培训人员数量', true),
  'a number before the name': swap(/^(?!指标|[★*其\d])/u, '指标1：', true),
  'blanks set out in a label': (table) =>
    table.declaration.goals.flatMap(({ label }) => {
      const text = shownAt(table, label.cell);
      return /^年度目标[:：]?$/.test(text) ? [put(label.cell, '年 度 目 标')] : [];
    }),
  'a full stop behind the goal': (table) =>
    table.declaration.goals.flatMap(({ text }) =>
      /[\p{Script=Han}]$/u.test(text.value) && text.value.length > 12 ? [put(text.cell, `${text.value}。`)] : [],
    ),
  'amounts with two decimals': (table) =>
    table.declaration.funds.flatMap(({ lines }) =>
      lines.flatMap(({ amounts }) =>
        amounts.flatMap((amount) => {
          const value = amount && stored(table, amount.cell);
          return amount && typeof value === 'number' && Number.isInteger(value)
            ? [{ changes: [{ cell: amount.cell, value, format: '#,##0.00' }], at: [amount.cell] }]
            : [];
        }),
      ),
    ),
};
