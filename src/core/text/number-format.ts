import Big from 'big.js';
import type { CellValue } from '../sheet/sheet';
import { dateOfSerial } from './dates';

/** Colours, conditions, locales; a blank as wide as a letter; a letter that fills the cell. */
const unseen = /\[[^\]]{0,99}\]|[_*]./g;
const pieces = /"([^"]*)"|\\(.)|y{1,4}|m{1,2}|d{1,2}|[#0?,]*\.?[#0?]+%?|./gi;
const number = /^([#0?,]*)(\.([#0?]+))?(%?)$/;

/** Excel shows no more digits of a number in a cell without a format. */
const GENERAL_DIGITS = 11;

function general(value: number): string {
  const text = String(value);
  return text.replace(/[-.]/g, '').length > GENERAL_DIGITS ? String(Number(value.toPrecision(GENERAL_DIGITS))) : text;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');

/** A number by the places of a format: "#,##0.00", "0%". */
function decimal(value: number, places: string): string | undefined {
  const [, whole = '', , fraction = '', percent = ''] = number.exec(places) ?? [];
  const most = fraction.length;
  const least = fraction.replace(/[^0]/g, '').length;
  const scaled = new Big(value).abs().times(percent ? 100 : 1);
  const [digits = '', rest = ''] = scaled.toFixed(most, Big.roundHalfUp).split('.');
  const kept = rest.slice(0, least) + rest.slice(least).replace(/0{1,30}$/, '');
  const padded = digits.padStart(whole.replace(/[^0]/g, '').length, '0');
  return (whole.includes(',') ? grouped(padded) : padded) + (kept ? `.${kept}` : '') + percent;
}

function datePiece(piece: string, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const parts: Readonly<Record<string, string>> = { y: year, m: month, d: day };
  const part = parts[piece[0]!.toLowerCase()]!;
  if (/y/i.test(piece)) return piece.length > 2 ? part : part.slice(2);
  return piece.length > 1 ? part : String(Number(part));
}

/** The section of a format that a number goes by, and whether the sign is to be printed before it. */
function sectionOf(format: string, value: number): { readonly section: string; readonly signed: boolean } {
  const sections = format.split(';');
  const [first = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, signed: false };
  return { section: value === 0 && zero !== undefined ? zero : first, signed: value < 0 };
}

/**
 * What a cell of this number format shows, for what tables are written in: digits, groups, percent, dates, words in
 * quotation marks. Undefined where the format holds anything else (times, fractions, scientific).
 */
export function shownAs(value: CellValue, format: string): string | undefined {
  if (typeof value !== 'number') return typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (/^(?:general|@)?$/i.test(format)) return general(value);
  const { section, signed } = sectionOf(format.replace(unseen, ''), value);
  const date = dateOfSerial(value);
  let shown = '';
  for (const [piece, quoted, escaped] of section.matchAll(pieces)) {
    if (quoted !== undefined || escaped !== undefined) shown += quoted ?? escaped;
    else if (/^[ymd]+$/i.test(piece)) {
      if (date === undefined) return undefined;
      shown += datePiece(piece, date);
    } else if (number.test(piece)) shown += decimal(value, piece);
    else if (/[a-z@/]/i.test(piece) && !(date && piece === '/')) return undefined;
    else shown += piece;
  }
  return signed && shown !== '' ? `-${shown}` : shown;
}
