import Big from 'big.js';
import type { Declaration, Indicator } from '../../declaration/declaration';
import { parseNumber } from '../../text/numerals';
import { withoutBlanks } from '../../text/normalise';
import { isNoUnit } from '../../text/units';
import { filled, realIndicators } from '../common/indicators';
import type { Draft } from '../rule';

/** Rows below another that break it down have no weight of their own. */
const partOfAnother = /^其中/;
/** 评分表 hold points and no targets. */
const isScored = ({ score, targets }: Indicator): boolean =>
  targets.length === 0 && score !== undefined && score.value.trim() !== '';
/** The form has a column of points beside its money: ten of them are the execution rate's. */
const keepsTen = ({ funds }: Declaration): boolean =>
  funds.some(({ columns }) => columns.some(({ label }) => /^(?:分值|权重)/.test(withoutBlanks(label?.value ?? ''))));

/** Weights left blank beside rows that have one, as long as those do not make up the whole by themselves. */
export function* blankWeights(declaration: Declaration): Generator<Draft<'weight'>> {
  const rows = realIndicators(declaration).filter(
    (row) => (filled(row).length > 0 || isScored(row)) && row.weight && !partOfAnother.test(row.name.value.trim()),
  );
  const open = rows.filter(({ weight }) => isNoUnit(weight!.value));
  const weights = rows.flatMap(({ weight }) => parseNumber(withoutBlanks(weight!.value).replace(/[分%]$/, '')) ?? []);
  if (open.length === 0 || weights.length * 2 < rows.length) return;
  const sum = weights.reduce((a, b) => a.plus(b), new Big(0));
  if (sum.eq(100) || (sum.eq(90) && keepsTen(declaration))) return;
  for (const row of open) yield { cells: cellsOf(row), message: 'weight', data: { name: row.name.value.trim() } };
}

const cellsOf = ({ name, weight }: Indicator) => [weight!.cell, name.cell];
