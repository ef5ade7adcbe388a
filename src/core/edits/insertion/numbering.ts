import { cellRange } from '../../sheet/address';
import type { Edit } from '../edit';

const spelled = [...'一二三四五六七八九十', ...[...'一二三四五六七八九'].map((unit) => `十${unit}`), '二十'];
const circled = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

/** A text with the number that a form puts before it: 指标2：培训人次, （二）效益指标, ②培训人次. */
export interface Numbered {
  readonly before: string;
  readonly number: number;
  /** Numerals of its kind, from one on; undefined for digits. */
  readonly numerals: readonly string[] | undefined;
  readonly after: string;
  readonly name: string;
}

/** Of 3.5万人, 110接处警 and 一级指标 the number belongs to the words: a form's own has 指标 before it or a mark about it. */
const pattern =
  /^(\s{0,8}(?:指标\s{0,2}|[(（])?)(\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])(\s?[)）]?[:：、.．]?\s?)(?!\d)/;

export function numberedText(text: string): Numbered | undefined {
  // Lines that are numbered within a cell are counted there.
  if (
    text
      .split('\n')
      .slice(1)
      .some((line) => pattern.test(line))
  )
    return undefined;
  const [all = '', before = '', numeral = '', after = ''] = pattern.exec(text) ?? [];
  const numerals = [circled, spelled].find((list) => list.includes(numeral));
  const isOfForm = before.includes('指标') || after.trim() !== '' || numerals === circled;
  if (!isOfForm || (!numerals && !/^\d/.test(numeral))) return undefined;
  const number = numerals ? numerals.indexOf(numeral) + 1 : Number(numeral);
  return { before, number, numerals, after, name: text.slice(all.length) };
}

/** The number as the form writes it; digits where its numerals end. */
const written = ({ numerals }: Numbered, number: number): string => numerals?.[number - 1] ?? String(number);

export interface NumberedRow {
  /** Rows that print the text; more than one where labels are printed on every row. */
  readonly rows: readonly number[];
  readonly text: string;
  readonly numbered: Numbered | undefined;
  readonly isNew: boolean;
  /** Rows of one category are numbered from one on, or all rows through. */
  readonly category: string;
}

const isOld = ({ isNew }: NumberedRow): boolean => !isNew;

/** Has every row the number after that of the row above? */
const runsOn = (rows: readonly NumberedRow[]): boolean =>
  rows.every(({ numbered }, i) => numbered !== undefined && numbered.number === rows[0]!.numbered!.number + i);

/** Rows that are numbered together: those of a category, or all of them where the numbers do not begin anew. */
function seriesOf(rows: readonly NumberedRow[]): (readonly NumberedRow[])[] {
  const groups = [...new Set(rows.map(({ category }) => category))].map((category) =>
    rows.filter((row) => row.category === category),
  );
  const isThrough = groups.filter((group) => group.some(isOld)).length > 1 && runsOn(rows.filter(isOld));
  return isThrough ? [rows] : groups;
}

function numbers(
  rows: readonly NumberedRow[],
  model: Numbered,
): { readonly row: NumberedRow; readonly number: number }[] {
  const old = rows.filter(isOld);
  if (runsOn(old)) return rows.map((row, i) => ({ row, number: (old[0]?.numbered?.number ?? 1) + i }));
  const last = Math.max(model.number, ...rows.map(({ numbered }) => numbered?.number ?? 0));
  return rows.filter(({ numbered }) => !numbered).map((row, i) => ({ row, number: last + 1 + i }));
}

/** New rows are numbered as the others are, and those below them go on. A text without a number is a person's: then nothing is. */
export function numberEdits(rows: readonly NumberedRow[], column: number): Edit[] {
  const isNumbered = (some: readonly NumberedRow[]): boolean =>
    some.every((row) => row.isNew || row.numbered !== undefined);
  const usual = isNumbered(rows) ? rows.find(({ numbered }) => numbered)?.numbered : undefined;
  return seriesOf(rows).flatMap((series) => {
    const model = series.find(({ numbered }) => numbered)?.numbered ?? usual;
    if (!model || !isNumbered(series)) return [];
    return numbers(series, model).flatMap(({ row, number }): Edit[] => {
      const text = `${model.before}${written(model, number)}${model.after}${row.numbered?.name ?? row.text}`;
      if (text === row.text) return [];
      return row.rows.map((at) => ({ kind: 'setValues', range: cellRange(at, column), values: [[text]] }));
    });
  });
}
