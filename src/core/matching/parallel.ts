import type { Big } from 'big.js';
import type { Contradiction } from './contradictions';
import type { GoalQuantity } from './goal-quantities';
import type { MeasuredRow } from './rows';

/** One text with the rows that measure it. */
export interface Told {
  readonly quantities: readonly GoalQuantity[];
  readonly rows: readonly MeasuredRow[];
}

/** Smaller numbers are equal by chance. */
const telling = 10;
/** Whatever is measured so may be equal by chance. */
const vague = new Set(['percent', 'money', 'time']);
const shortestTopic = 4;

type Measured = { readonly measure: { readonly dimension: string; readonly amount: Big } | undefined };
const isEqual = (a: Measured, b: Measured): boolean =>
  a.measure !== undefined && a.measure.dimension === b.measure?.dimension && a.measure.amount.eq(b.measure.amount);

const saysSame = (a: GoalQuantity, b: GoalQuantity): boolean =>
  a.topic === b.topic && a.measure.dimension === b.measure.dimension;

/**
 * 改造…家庭130户 was planned and its row says 130户: then 改造…家庭142户 of what was done speaks of that row, and it says 124户.
 * The words of a text need not be those of the row; that they are those of the other text, and that the number there is the
 * row's and nobody else's, is enough.
 */
export const parallels = (text: Told, other: Told): Contradiction[] =>
  text.quantities.flatMap((goal): Contradiction[] => {
    if (goal.fact || goal.part || goal.approximate || vague.has(goal.measure.dimension)) return [];
    if (goal.topic.replaceAll('|', '').length < shortestTopic) return [];
    if (text.quantities.filter((one) => saysSame(one, goal)).length > 1) return [];
    const [like, ...more] = other.quantities.filter((one) => saysSame(one, goal));
    if (!like || more.length > 0 || like.number.lt(telling)) return [];
    if (other.quantities.some((one) => one !== like && isEqual(one, like))) return [];
    const [row, ...others] = other.rows.filter((one) => isEqual(one, like));
    if (!row || others.length > 0) return [];
    const own = text.rows.filter(({ indicator }) => indicator.row === row.indicator.row);
    const [mine] = own;
    const isOther =
      own.length === 1 &&
      mine?.measure?.dimension === goal.measure.dimension &&
      !isEqual(mine, goal) &&
      !isEqual(row, goal);
    // Another row has the number: it is that one's.
    return mine && isOther && !text.rows.some((one) => isEqual(one, goal)) ? [{ goal, row: mine }] : [];
  });
