import type { Big } from 'big.js';
import type { Amount, Declaration } from '../../declaration/declaration';
import { inScaleOf, isBlankAmount, type MoneyCell } from '../../money/money-cells';
import { inUnit } from '../../money/money-labels';
import { partSums, type PartSum } from '../../money/part-sums';
import { tableTotals, totalsInText } from '../../money/stated-totals';
import { sameRange, toA1, type Range } from '../../sheet/address';
import { hasFormula, type Sheet } from '../../sheet/sheet';
import { unitFactor, type MoneyUnit, type Scaled } from '../../text/money';
import { anchorCell } from '../common/cells';
import type { Fix } from '../finding';

/** How a sum that does not hold can be fixed: at once where it is plain which side is wrong, else as the user chooses. */
export interface SumFixes {
  readonly fix?: Fix;
  readonly choices?: readonly Fix[];
}

/** More than this many ways to fix it are no help: a form names eight sources at most. */
const MOST_CHOICES = 9;

const printed = (amount: Scaled, unit: MoneyUnit | undefined): number =>
  amount.times(unit ? unitFactor('元', unit) : 1).toNumber();

const within = (a: Big, b: Big): boolean => a.minus(b).abs().lt('0.005');

/** Blank parts are added too: they may be filled in tomorrow. */
function sumFormula(parts: readonly Range[]): string {
  const cells = parts.map(anchorCell);
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const row = cells.every(({ top, left }, i) => top === first.top && left === first.left + i);
  const column = cells.every(({ top, left }, i) => left === first.left && top === first.top + i);
  return `=SUM(${row || column ? `${toA1(first)}:${toA1(last)}` : cells.map(toA1).join(',')})`;
}

const amountsOf = ({ total }: PartSum): readonly (Amount | undefined)[] =>
  total.line.children.map((child) => child.amounts[total.columnIndex]);

/** The total becomes the sum: as a formula where the table works with formulas, as a number elsewhere. */
function fixTotal(sheet: Sheet, found: PartSum): Fix | undefined {
  const { total, parts, sum } = found;
  const at = anchorCell(total.cell);
  if (hasFormula(sheet, at.top, at.left)) return undefined;
  const usesFormulas = total.block.lines.some((line) =>
    line.amounts.some((a) => a && hasFormula(sheet, a.cell.top, a.cell.left)),
  );
  const title = {
    'zh-CN': `把合计 ${toA1(at)} 改为各项之和 ${inUnit(sum, total.unit)}`,
    'en-US': `Set the total ${toA1(at)} to the sum of its parts, ${inUnit(sum, total.unit)}`,
  };
  if (usesFormulas && parts.every((p) => p.unit === total.unit)) {
    const formula = sumFormula(amountsOf(found).flatMap((amount) => amount?.cell ?? []));
    return { title, edits: [{ kind: 'setFormulas', range: at, formulas: [[formula]] }] };
  }
  return { title, edits: [{ kind: 'setValues', range: at, values: [[printed(sum, total.unit)]] }] };
}

function fixCell(cell: Range, label: string, amount: Scaled, unit: MoneyUnit | undefined): Fix {
  const at = anchorCell(cell);
  return {
    title: {
      'zh-CN': `把${label} ${toA1(at)} 改为 ${inUnit(amount, unit)}`,
      'en-US': `Set ${label} ${toA1(at)} to ${inUnit(amount, unit)}`,
    },
    edits: [{ kind: 'setValues', range: at, values: [[printed(amount, unit)]] }],
  };
}

/** Each part alone can be what is wrong, as far as it stays an amount; one that other sums hold with is not. */
function fixParts(declaration: Declaration, sheet: Sheet, { total, parts, difference }: PartSum): Fix[] {
  const isSettled = (cell: Range): boolean =>
    partSums(declaration).some((other) => other.holds && sameRange(other.total.cell, cell));
  return total.line.children.flatMap((child): Fix[] => {
    const amount = child.amounts[total.columnIndex];
    if (!amount || hasFormula(sheet, amount.cell.top, amount.cell.left) || isSettled(amount.cell)) return [];
    const part = parts.find(({ cell }) => sameRange(cell, amount.cell));
    const right = part ? part.scaled.minus(difference) : difference.neg();
    if (right.lt(0) || (!part && !isBlankAmount(amount))) return [];
    return [fixCell(amount.cell, child.label.value.replace(/[\s：:]/g, ''), right, part?.unit ?? total.unit)];
  });
}

/** What else the table says of the money that the total names: the sums it is part of, other blocks, its texts. */
function votes(declaration: Declaration, { total, sum, difference }: PartSum): { sum: boolean; total: boolean } {
  const isTotal = (cell: MoneyCell): boolean => sameRange(cell.cell, total.cell);
  const above = partSums(declaration).filter(({ parts }) => parts.some(isTotal));
  const scope = ['midterm', 'total'].includes(total.column.term) ? 'whole' : 'annual';
  const isWhole = total.block.lines.some((line) => line === total.line);
  const others = isWhole
    ? [
        ...tableTotals(declaration, scope).flatMap((cell) => (isTotal(cell) ? [] : [cell.scaled])),
        ...totalsInText(declaration).flatMap((said) =>
          said.scope === scope && !said.fiscal ? (inScaleOf(total, said.yuan) ?? []) : [],
        ),
      ]
    : [];
  return {
    sum:
      others.some((other) => within(other, sum)) ||
      above.some((parent) => !parent.holds && within(parent.difference, difference.neg())),
    total: others.some((other) => within(other, total.scaled)) || above.some((parent) => parent.holds),
  };
}

/**
 * The fixes of a sum that does not hold. A total is set to its parts by itself only where these are complete and
 * something else in the table says the same; otherwise it may be a part that is wrong, or missing, and the user chooses.
 */
export function fixesOf(declaration: Declaration, sheet: Sheet, found: PartSum): SumFixes {
  const { sum, difference } = found;
  const isComplete = sum.gt(0) && (difference.gt(0) || !amountsOf(found).some(isBlankAmount));
  const total = isComplete ? fixTotal(sheet, found) : undefined;
  const said = votes(declaration, found);
  if (total && said.sum && !said.total) return { fix: total };
  const choices = [...(total && !said.total ? [total] : []), ...fixParts(declaration, sheet, found)];
  return choices.length > 0 && choices.length <= MOST_CHOICES ? { choices } : {};
}
