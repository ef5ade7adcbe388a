import { numfmt, type ICellData } from '@univerjs/presets';
import type { Value } from './cells';
import { invalidArgument } from '../errors';

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

/** What entering a value does to a cell: its content, and a number format where the entry implies one. */
export interface Entry {
  readonly cell: Pick<ICellData, 'v' | 't' | 'f' | 'si' | 'p'>;
  readonly format?: string;
}

const content = (v: Value | null, t: number | null): Entry['cell'] => ({ v, t, f: null, si: null, p: null });
const formula = (f: string): Entry => ({ cell: { f, v: null, t: null, si: null, p: null } });
const text = (value: string): Entry => ({ cell: content(value, STRING) });

/**
 * A value as `Range.values` and `Range.formulas` take it: as if typed into the cell. So "12%" becomes a number with a
 * format, "=A1" a formula, "'=A1" a text; null leaves the cell as it is, "" clears it, and a cell formatted as text ("@")
 * takes everything as text. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function enter(value: unknown, format: string): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { cell: content(value, NUMBER) };
  }
  if (typeof value === 'boolean') return { cell: content(value ? 1 : 0, BOOLEAN) };
  if (typeof value !== 'string') throw invalidArgument();
  if (value === '') return { cell: content(null, null) };
  if (value.startsWith("'")) return { cell: content(value.slice(1), FORCED_TEXT) };
  if (format === '@') return { cell: content(value, FORCED_TEXT) };
  return typed(value, format);
}

function typed(value: string, format: string): Entry {
  if (value.startsWith('=') && value.length > 1) return formula(value);
  const parsed = parse(value);
  if (parsed) {
    if (typeof parsed.v === 'boolean') return { cell: content(parsed.v ? 1 : 0, BOOLEAN) };
    const entry = { cell: content(parsed.v, NUMBER) };
    return format === 'General' && parsed.z && parsed.z !== 'General' ? { ...entry, format: parsed.z } : entry;
  }
  if (/^[+-][^\s]/.test(value)) return formula(`=${value}`);
  if (/^@[A-Za-z]/.test(value)) return formula(`=${value.slice(1)}`);
  return text(value);
}

/** Numbers, percentages, dates, times and TRUE/FALSE, as Excel reads them from an entry. */
function parse(value: string): { readonly v: number | boolean; readonly z?: string } | undefined {
  const parsed = numfmt.parseValue(value.trim());
  if (!parsed || (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean')) return undefined;
  return parsed;
}
