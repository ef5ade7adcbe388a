import type { Big } from 'big.js';
import { unitFactor, type MoneyUnit, type Yuan } from '../text/money';

/** How a figure in a wrong unit is put right: as it stands, times `factor`, it is in the unit that counts. */
export interface Rescaling {
  /** The unit the figure was entered in; of `twice`, the one it was taken to be in. */
  readonly from: MoneyUnit;
  /** The unit that counts where it stands. */
  readonly to: MoneyUnit;
  readonly factor: Big;
  /** unconverted: the figure is still in `from` · twice: it was in `to` and was converted from `from` all the same. */
  readonly slip: 'unconverted' | 'twice';
}

/** The units people count in, the likeliest slip first; 千元 and 百万元 are known from printed forms only. */
const counted: readonly MoneyUnit[] = ['元', '万元', '亿元'];

/** A figure ten times off is a slipped digit, not another unit. */
const leastFactor = 100;

const isApart = (factor: Big): boolean => factor.gte(leastFactor) || factor.times(leastFactor).lte(1);

/** The slips by which a figure comes to stand in a cell whose unit is `to`, the likeliest first. */
export function rescalings(to: MoneyUnit): readonly Rescaling[] {
  const unconverted = counted.map((from): Rescaling => ({
    from,
    to,
    factor: unitFactor(from, to),
    slip: 'unconverted',
  }));
  // Nobody counts in less than 元: a figure too large for it was multiplied once too often.
  const twice: Rescaling[] = to === '元' ? [{ from: '万元', to, factor: unitFactor(to, '万元'), slip: 'twice' }] : [];
  return [...unconverted, ...twice].filter(({ factor }) => isApart(factor));
}

/** Figures that may be off together. */
export interface Suspect {
  /** Without a unit there is no wrong one. */
  readonly unit: MoneyUnit | undefined;
  /** Whether all agree once these figures are `factor` times what they are. */
  readonly agreesAt: (factor: Big) => boolean;
}

const likelihood = ({ from, slip }: Rescaling): number => (slip === 'twice' ? counted.length : counted.indexOf(from));

/** The likeliest slip that explains why figures do not agree; of equally likely ones that of the suspect named first. */
export function findRescaling<S extends Suspect>(
  suspects: readonly S[],
): { readonly suspect: S; readonly rescaling: Rescaling } | undefined {
  return suspects
    .flatMap((suspect) => (suspect.unit ? rescalings(suspect.unit) : []).map((rescaling) => ({ suspect, rescaling })))
    .sort((a, b) => likelihood(a.rescaling) - likelihood(b.rescaling))
    .find(({ suspect, rescaling }) => suspect.agreesAt(rescaling.factor));
}

/** The slip by which an amount differs from another one, both in yuan; undefined when none explains it. */
export const rescalingTo = (unit: MoneyUnit, yuan: Yuan, right: Yuan): Rescaling | undefined =>
  yuan.eq(0) ? undefined : rescalings(unit).find(({ factor }) => yuan.times(factor).eq(right));
