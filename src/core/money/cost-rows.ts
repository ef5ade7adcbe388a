import Big from 'big.js';
import type { Declaration, Indicator, Target } from '../declaration/declaration';
import { toYuan, type MoneyUnit, type Yuan } from '../text/money';
import type { Operator } from '../text/operators';
import { moneyPart } from '../text/units';

/** A target value in money. */
export interface CostTarget {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly operator: Operator | undefined;
  readonly yuan: Yuan;
  readonly unit: MoneyUnit;
  /** Half of the last printed place, in yuan. */
  readonly tolerance: Yuan;
  /** total: the whole project's cost · part: one kind of cost · each: a price per head or piece. */
  readonly scope: 'total' | 'part' | 'each';
}

const totalName =
  /(?:项目|预算|资金|投资)的?总(?:成本|支出|投入|投资|金额|额)|^(?:年度|全年|本年)?(?:总成本|总支出|总投入|总投资|总经费|成本总额|支出总额|资金总额|预算总额)|总预算|预算总|项目(?:成本|支出|投入|预算)(?:控制)?(?:数|额)?$/;
const eachName = /人均|户均|均|单位成本|单价|单项|每|标准|单次|单场/;
const spendingName = /成本|支出|费用?$|经费|发放|支付|补助|投入|金额|预算/;

const isCostCategory = ({ level1, level2 }: Indicator): boolean =>
  /成本/.test(level2?.value ?? '') || /成本/.test(level1?.value ?? '');
const hasLevels = ({ level1, level2 }: Indicator): boolean => Boolean(level1?.value || level2?.value);

/** 250万 under 成本 is money even without its 元; its number is read with the 万, so it is in yuan already. */
const scaleOf = (indicator: Indicator, text: string, unit: string): MoneyUnit | undefined => {
  const scale = unit === '' && isCostCategory(indicator) ? /\d\s*([万亿])\s*$/.exec(text)?.[1] : undefined;
  return scale === undefined ? undefined : `${scale as '万' | '亿'}元`;
};

/** What a value cell says in money, with its own unit or the unit column's. */
function costOf(indicator: Indicator, target: Target): CostTarget | undefined {
  const { value } = target;
  if (value.kind !== 'quantity') return undefined;
  const printedUnit = value.unit || (indicator.unit?.value.trim() ?? '');
  const scale = scaleOf(indicator, value.text, printedUnit);
  const unit = scale ?? moneyPart(printedUnit);
  if (!unit) return undefined;
  const decimals = /\.(\d+)/.exec(value.text)?.[1]?.length ?? 0;
  const name = indicator.name.value.replace(/\s/g, '');
  const each =
    /[/·]/.test(printedUnit) || eachName.test(name) || /均|每/.test(value.prefix) || /[/每]/.test(value.suffix);
  return {
    ...{ indicator, target, unit, operator: value.operator },
    yuan: toYuan(value.number, scale ? '元' : unit),
    tolerance: toYuan(new Big(`1e-${decimals}`).div(2), unit),
    scope: each ? 'each' : totalName.test(name) ? 'total' : 'part',
  };
}

const earns = ({ level1, level2 }: Indicator): boolean => /效益/.test(`${level1?.value ?? ''}${level2?.value ?? ''}`);

const targetsOf = (indicators: readonly Indicator[]): CostTarget[] =>
  indicators
    .filter((indicator) => !earns(indicator))
    .flatMap((indicator) => indicator.targets.flatMap((target) => costOf(indicator, target) ?? []));

/** Every target in money that is spent: what is earned (效益) is not among them. */
export const spendingTargets = ({ indicators }: Declaration): CostTarget[] => targetsOf(indicators);

/** The rows that speak of cost: those under 成本, and spending by name where the form has no levels. */
export const costTargets = ({ indicators }: Declaration): CostTarget[] =>
  targetsOf(
    indicators.filter(
      (i) => isCostCategory(i) || (!hasLevels(i) && spendingName.test(i.name.value)) || totalName.test(i.name.value),
    ),
  );
