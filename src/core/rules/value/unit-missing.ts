import type { Declaration, Indicator } from '../../declaration/declaration';
import {
  isCountName,
  isPercentUnit,
  isDimensionlessName,
  isMoneyName,
  isRateName,
  isTimelinessName,
  plainName,
} from '../../knowledge/measures';
import { lessIsBetter } from '../../knowledge/directions';
import { kindsOfUnit } from '../../knowledge/heads';
import { memoize } from '../../memoize';
import { dateOfSerial } from '../../text/dates';
import { unitAt } from '../../text/units';
import { usesUnitColumn } from '../common/columns';
import { columnUnit, kindOf, quantities, unitOf, type Quantity } from '../common/indicators';
import { defineRule } from '../rule';

/** "培训人数（人）", "成本(万元)" : the name says the unit; 新建高校（校区） does not. */
function saysUnit(name: string): boolean {
  const [, bracketed = ''] = /[(（]([^()（）]{1,6})[)）]\s{0,3}$/.exec(name) ?? [];
  const plain = bracketed.normalize('NFKC').replace(/^单位[:：]?/, '');
  return plain !== '' && (unitAt(plain, 0)?.end === plain.length || kindsOfUnit(plain).length > 0);
}

/** A count, money or time, told by the name or, where the name says nothing, by the category. */
function needsUnit(indicator: Indicator): boolean {
  const name = plainName(indicator.name.value);
  if (name === '' || isRateName(name) || isDimensionlessName(name) || saysUnit(indicator.name.value)) return false;
  // 险情处置时限 ≤3: hours or days?
  if (isCountName(name) || isMoneyName(name) || (lessIsBetter(name) && /时[限长间]$/.test(name))) return true;
  // 每亩300 under 成本: of what?
  const perPiece =
    /成本/.test(indicator.level2?.value ?? '') && quantities(indicator).some((t) => /^每/.test(t.value.prefix));
  return indicator.level2?.value === '数量指标' || perPiece;
}

const isBare = (indicator: Indicator, value: Quantity): boolean => {
  // 2025 under 时效 is a year; ≥2000 under 数量 counts something.
  const timely = indicator.level2?.value === '时效指标' || /年/.test(indicator.name.value);
  const year = timely && /^(?:19|20)\d\d$/.test(value.number.toFixed());
  // 150万 of money reads as 万元; beside anything else it may be people or trees.
  const money = /[万亿]\s*$/.test(value.text) && kindOf(indicator) === 'money';
  const serial = isTimelinessName(indicator.name.value) && dateOfSerial(value.number.toNumber()) !== undefined;
  return unitOf(indicator, value) === '' && value.suffix === '' && !value.number.eq(0) && !year && !serial && !money;
};

/** Fewer rates with their % show no habit. */
const leastRates = 2;

const unitInLabel = /[（(](?:万元|元|%|人|次|个|项)[)）]/;

/** How many rates of a form have a number, and how many of those their %. */
const ratesOf = memoize(({ indicators }: Declaration) => {
  const rates = indicators.filter((row) => isRateName(row.name.value) && quantities(row).length > 0);
  const withPercent = rates.filter((row) => quantities(row).every((t) => isPercentUnit(unitOf(row, t.value))));
  return { all: rates.length, withPercent: withPercent.length };
});

/** 完好率 ≥95 where every other rate of the form has its %. */
function isBareAmongRates(declaration: Declaration, indicator: Indicator): boolean {
  const { all, withPercent } = ratesOf(declaration);
  return (
    isRateName(indicator.name.value) &&
    !isDimensionlessName(indicator.name.value) &&
    !saysUnit(indicator.name.value) &&
    withPercent >= leastRates &&
    withPercent === all - 1 &&
    quantities(indicator).every(({ value }) => value.number.gt(1) && value.number.lte(100))
  );
}

/** The rows with a number that leave the column of units blank, and how many rows have a number. */
const blankUnits = memoize(({ indicators }: Declaration) => {
  const rows = indicators.filter((row) => quantities(row).length > 0);
  return { blank: new Set(rows.filter((row) => columnUnit(row) === '')), all: rows.length };
});

/** Of two or three rows one left blank is most of them. */
const othersUseIt = (declaration: Declaration, own: Indicator): boolean => {
  const { blank, all } = blankUnits(declaration);
  const itself = quantities(own).length > 0 ? 1 : 0;
  return all > itself && blank.size === (blank.has(own) ? 1 : 0);
};

/** A number whose unit column is blank beside filled ones: the form asks every number for its unit, rates as well. */
const leavesColumn = (declaration: Declaration, indicator: Indicator): boolean =>
  indicator.unit !== undefined &&
  columnUnit(indicator) === '' &&
  (usesUnitColumn(declaration) || othersUseIt(declaration, indicator)) &&
  plainName(indicator.name.value) !== '' &&
  !isDimensionlessName(plainName(indicator.name.value)) &&
  !saysUnit(indicator.name.value);

/** The heading of the values states the unit for all. */
const labelsUnit = (declaration: Declaration): boolean =>
  declaration.indicatorRegion?.columns.some((column) => column.role === 'target' && unitInLabel.test(column.label)) ??
  false;

export const unitMissing = defineRule({
  id: 'value/unit-missing',
  severity: 'warning',
  title: { 'zh-CN': '指标值没有单位', 'en-US': 'Target value without a unit' },
  why: {
    'zh-CN': '“8”可以是8人、8次或8万元，没有单位就无法考核。',
    'en-US': '“8” may be 8 people, 8 times or 80,000 yuan; without a unit it cannot be assessed.',
  },
  basis: ['财预〔2021〕101号（绩效指标取值要求）'],
  example: { bad: '出差人数｜=｜8｜（空）', good: '出差人数｜=｜8｜人' },
  messages: {
    column: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”没有填计量单位，其他行都填了',
      'en-US': '“{{name}}” ({{value}}) has no unit in the unit column; all other rows have one',
    },
    missing: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”没有单位',
      'en-US': 'The target value “{{value}}” of “{{name}}” has no unit',
    },
  },
  *check({ declaration }) {
    if (labelsUnit(declaration)) return;
    for (const indicator of declaration.indicators) {
      const column = leavesColumn(declaration, indicator);
      const bare =
        column || needsUnit(indicator) || isBareAmongRates(declaration, indicator)
          ? quantities(indicator).filter((t) => isBare(indicator, t.value))
          : [];
      if (bare.length === 0) continue;
      const cells = [...bare.map((t) => t.cell), ...(indicator.unit ? [indicator.unit.cell] : [])];
      yield {
        cells,
        message: column ? 'column' : 'missing',
        ...(column && { severity: 'error' }),
        data: { name: indicator.name.value.trim(), value: bare[0]!.value.text.trim() },
      };
    }
  },
});
