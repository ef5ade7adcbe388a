import { categoryAt } from '../own-block';
import type { LibraryIndicator, Placeholder } from '../block';
import type { LocalizedText } from '../../localized';
import { joinIndicatorValue } from '../../text/indicator-value';
import { isCeiling, parseOperator } from '../../text/operators';
import type { LibraryRole } from './columns';

/** The cells of a line by what they are; levels and field are those of the lines above where their own are empty. */
export type Cells = Readonly<Partial<Record<LibraryRole, string>>>;

export interface ReadRow {
  readonly indicator: LibraryIndicator;
  /** Asked when it is inserted; undefined where the value is fixed by its nature (=100%, 0 起). */
  readonly asked: Placeholder | undefined;
}

const why = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, 'en-US': en });

/** What the last word of a name is counted in, where the table has no unit. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/(?:率|比例|占比|比重|满意度|覆盖面|知晓度)$/, '%'],
  [/人次(?:数)?$/, '人次'],
  [/(?:人数|人员数)$/, '人'],
  [/户次(?:数)?$/, '户次'],
  [/户数$/, '户'],
  [/(?:场次|次数|频次)(?:数)?$/, '次'],
  [/天数$/, '天'],
  [/件数$/, '件'],
  [/(?:期数|班次)$/, '期'],
];

const unitOf = (printed: string, name: string): string | undefined => {
  const bare = printed.replace(/^[(（]([^()（）]*)[)）]$/, '$1').trim();
  if (bare !== '' && bare !== '/' && bare !== '—' && bare !== '-') return bare;
  return byName.find(([end]) => end.test(name.replace(/[（(][^（()）]*[)）]$/, '')))?.[1];
};

/** A cost has a ceiling, what goes against the aim too; all else a floor. */
function operatorOf({ operator = '', direction = '', level2 = '' }: Cells): LibraryIndicator['operator'] {
  const printed = parseOperator(operator.normalize('NFKC').replace(/\s+/g, ''));
  if (printed && printed !== '≠') return printed;
  return /反向|负向|逆向/.test(`${direction}${operator}`) || level2.includes('成本') ? '≤' : '≥';
}

/** 12月31日前: a deadline, whose year is the table's. */
function deadline(cells: Cells, common: Pick<LibraryIndicator, 'category' | 'name' | 'source'>): ReadRow {
  const { name = '', explanation = '', formula = '', proof = '', value = '' } = cells;
  const day = /\d{1,2}月\d{1,2}日/.exec(value.normalize('NFKC'))?.[0];
  return {
    indicator: {
      ...common,
      ...{ explanation, formula, proof, operator: '≤', value: '', unit: '日期', half: 'schedule' },
      ...{ direction: 'negative', weight: 5, tags: [] },
    },
    asked: { label: name, unit: '日期', ...(day && { example: day }) },
  };
}

/** What can be kept of a line, or why nothing can. */
export function readRow(cells: Cells): ReadRow | { readonly refused: LocalizedText } {
  const { name = '', level1, level2 = '', explanation = '', formula = '', proof = '', code, unit = '' } = cells;
  const category = categoryAt(level1, level2);
  if (!category)
    return {
      refused: why(
        `二级指标“${level2}”不是通用类别${level1 ? `，或者不在“${level1}”之下` : ''}`,
        `the second level “${level2}” is not a usual one${level1 ? `, or not under “${level1}”` : ''}`,
      ),
    };
  const operator = operatorOf(cells);
  const hint = (cells.value ?? '').replace(/[〔〕[\]【】]/g, '').trim();
  const value = joinIndicatorValue('', hint, unit);
  const source = { kind: 'own' as const, ...(code && { code }) };
  if (value.kind === 'date' || unit === '日期') return deadline(cells, { category, name, source });
  const counted = value.kind === 'quantity' && value.number.gte(0) ? value : undefined;
  const open = hint === '' || /^(?:[xX×*_—-]+|待定|自定|根据实际.*|按实际.*)$/.test(hint);
  if (!counted && !open) return { refused: why(`参考值“${hint}”不是数值`, `the value “${hint}” is no figure`) };
  const measured = unitOf(unit.trim() === '' ? (counted?.unit ?? '') : unit, name);
  if (measured === undefined) return { refused: why('没有计量单位', 'there is no unit') };
  const number = counted?.number.toFixed();
  const fixed = number === '0' || (number === '100' && measured === '%') ? number : undefined;
  const isFlow = operator !== '=' && !/[%‰/年]/.test(measured);
  return {
    indicator: {
      category,
      name,
      explanation,
      formula,
      operator: counted?.operator && counted.operator !== '≠' ? counted.operator : operator,
      value: fixed ?? '',
      unit: measured,
      half: isFlow && operator === '≥' ? 'half' : 'same',
      direction: isCeiling(operator) || fixed === '0' ? 'negative' : 'positive',
      weight: 5,
      proof,
      tags: [],
      source,
    },
    asked: fixed === undefined ? { label: name, unit: measured, ...(number && { example: number }) } : undefined,
  };
}
