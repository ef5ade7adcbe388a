import type { NewTarget } from './new-indicator';

/** How a form writes the values of one cell. */
export interface ValueStyle {
  /** ">=" for "≥". */
  readonly ascii: boolean;
  /** "≥90.00(%)": so many decimals, the unit in brackets; undefined where values are written as they are. */
  readonly bracketed: number | undefined;
}

const bracketedValue = /^(?:[<>]=|[≥≤=><＝])?\s*\d+(?:\.(\d+))?\s*[(（][^()（）]+[)）]$/;

/** Read off the values there are. */
export function valueStyle(printed: readonly string[]): ValueStyle {
  const decimals = printed.flatMap((text) => {
    const found = bracketedValue.exec(text);
    return found ? [found[1]?.length ?? 0] : [];
  });
  return {
    ascii: printed.some((text) => /^[<>]=/.test(text)) && !printed.some((text) => /[≥≤]/.test(text)),
    bracketed: decimals.length > 0 ? Math.max(...decimals) : undefined,
  };
}

const ascii: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=' };

/** A value as the form writes its own. */
export function inStyle(
  { operator = '', value, unit }: Omit<NewTarget, 'operator'> & { operator?: string },
  style: ValueStyle,
): string {
  const sign = style.ascii ? (ascii[operator] ?? operator) : operator;
  if (style.bracketed === undefined || unit === '') return sign + value + unit;
  const places = value.split('.')[1]?.length ?? 0;
  const missing = style.bracketed - places;
  const padded = /^\d/.test(value) && missing > 0 ? `${value}${places === 0 ? '.' : ''}${'0'.repeat(missing)}` : value;
  // 台（套） in brackets of the form's own.
  return `${sign}${padded}(${unit.replace(/[（(]([^）)]{1,8})[）)]/, '/$1')})`;
}
