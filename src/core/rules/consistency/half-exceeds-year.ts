import type { Declaration, FundBlock, FundLine, Indicator, Target } from '../../declaration/declaration';
import { measure } from '../../matching/units';
import { measuredRow } from '../../matching/rows';
import type { Range } from '../../sheet/address';
import { kindOf } from '../common/indicators';
import { isSizeUnit } from '../../knowledge/measures';
import { defineRule } from '../rule';

interface Pair {
  readonly what: string;
  readonly half: { readonly text: string; readonly cell: Range };
  readonly year: { readonly text: string; readonly cell: Range };
}

/** A rate counts only where both are stated as ≥ or =: one without a sign may be meant to fall. */
function exceeds(half: Target, year: Target, unit: string): boolean {
  if (half.value.kind !== 'quantity' || year.value.kind !== 'quantity') return false;
  const a = measure(half.value.number, half.value.unit || unit);
  const b = measure(year.value.number, year.value.unit || unit);
  if (a?.dimension !== b?.dimension) return false;
  const lowerBounds = [half.value.operator, year.value.operator].every((sign) => /[≥>=]/.test(sign ?? ''));
  if (a?.dimension === 'percent' && !lowerBounds) return false;
  const [halfAmount, yearAmount] = a && b ? [a.amount, b.amount] : [half.value.number, year.value.number];
  return halfAmount.gt(yearAmount);
}

const termOf = (indicator: Indicator, term: Target['term']): Target | undefined =>
  indicator.targets.find((target) => target.term === term);

function* targetPairs({ indicators }: Declaration): Iterable<Pair> {
  for (const indicator of indicators) {
    const [half, year] = [termOf(indicator, 'half'), termOf(indicator, 'annual')];
    if (!half || !year || !exceeds(half, year, indicator.unit?.value ?? '')) continue;
    yield {
      what: indicator.name.value.trim(),
      half: { text: half.raw.trim(), cell: half.cell },
      year: { text: year.raw.trim(), cell: year.cell },
    };
  }
}

/** What is done within the year is part of what is done over all the years; rates and what comes every year are not added up. */
function* longerPairs({ indicators }: Declaration): Iterable<Pair> {
  for (const indicator of indicators) {
    const [year, long] = [termOf(indicator, 'annual'), termOf(indicator, 'midterm') ?? termOf(indicator, 'total')];
    if (!year || !long) continue;
    const rows = [measuredRow(indicator, year), measuredRow(indicator, long)];
    const [a, b] = rows.map((row) => row?.measure);
    const everyYear = rows.some((row) => row?.rhythm.perYear !== undefined || row?.rhythm.each);
    if (!a || !b || a.dimension !== b.dimension || a.dimension === 'percent' || everyYear) continue;
    const counted =
      (kindOf(indicator) === 'count' || isExtent(indicator, year)) && [year, long].every((t) => isFloorOrExact(t));
    if (!counted || /每|均/.test(indicator.name.value + year.raw + long.raw) || !a.amount.gt(b.amount)) continue;
    yield {
      what: indicator.name.value.trim(),
      half: { text: year.raw.trim(), cell: year.cell },
      year: { text: long.raw.trim(), cell: long.cell },
    };
  }
}

/** 建设冷库容积: how much is made; not how wide or how deep a thing is. */
const isExtent = ({ level2, name }: Indicator, { value }: Target): boolean =>
  level2?.value === '数量指标' &&
  value.kind === 'quantity' &&
  isSizeUnit(value.unit) &&
  !/[宽高厚深]|直径|间距|压力|强度|能力/.test(name.value);

const isFloorOrExact = ({ value }: Target): boolean =>
  value.kind === 'quantity' && value.operator !== '≤' && value.operator !== '<';

const allLines = (lines: readonly FundLine[]): FundLine[] =>
  lines.flatMap((line) => [line, ...allLines(line.children)]);

function* fundPairs(block: FundBlock): Iterable<Pair> {
  const at = (term: Target['term']): number => block.columns.findIndex((column) => column.term === term);
  const [h, y] = [at('half'), at('annual')];
  if (h < 0 || y < 0) return;
  for (const line of allLines(block.lines)) {
    const [half, year] = [line.amounts[h], line.amounts[y]];
    if (!half?.value || !year?.value) continue;
    const unit = (amount: typeof half, column: number): string =>
      amount.unit ?? block.columns[column]?.unit ?? block.unit?.value ?? '元';
    const [a, b] = [measure(half.value, unit(half, h)), measure(year.value, unit(year, y))];
    if (!a || !b || !a.amount.gt(b.amount)) continue;
    yield { what: line.label.value.trim(), half, year };
  }
}

export const halfExceedsYear = defineRule({
  id: 'consistency/half-exceeds-year',
  severity: 'error',
  title: { 'zh-CN': '半年值超过全年值', 'en-US': 'The half-year value exceeds the year’s' },
  why: {
    'zh-CN': '半年的数量、支出是全年的一部分，比率不应比全年更严；半年值更大说明两列填反或填错，年中监控无从比较。',
    'en-US':
      'The half-year’s counts and spending are part of the year’s, and its rates should not be stricter. A larger half-year value means that the columns were swapped or filled in wrongly.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）第十条：绩效目标应指向明确、细化量化、合理可行',
    '《中央部门预算绩效运行监控管理暂行办法》（财预〔2019〕136号）',
  ],
  example: { bad: '半年(程)指标值 ≥30次，全年(程)指标值 ≥20次', good: '半年(程)指标值 ≥10次，全年(程)指标值 ≥20次' },
  messages: {
    target: {
      'zh-CN': '“{{what}}”半年值 {{half}}，超过全年值 {{year}}',
      'en-US': '“{{what}}”: the half-year value {{half}} exceeds the year’s {{year}}',
    },
    longer: {
      'zh-CN': '“{{what}}”年度值 {{half}}，超过包含本年的中期值 {{year}}',
      'en-US': '“{{what}}”: the year’s value {{half}} exceeds the mid-term value {{year}} that includes it',
    },
    spending: {
      'zh-CN': '“{{what}}”半年计划执行数 {{half}}，超过全年预算数 {{year}}',
      'en-US': '“{{what}}”: the half-year spending {{half}} exceeds the year’s budget {{year}}',
    },
  },
  *check({ declaration }) {
    const draft = ({ what, half, year }: Pair, message: 'target' | 'spending' | 'longer') => ({
      cells: [half.cell, year.cell],
      message,
      data: { what, half: half.text, year: year.text },
    });
    for (const pair of targetPairs(declaration)) yield draft(pair, 'target');
    for (const pair of longerPairs(declaration)) yield draft(pair, 'longer');
    for (const block of declaration.funds) for (const pair of fundPairs(block)) yield draft(pair, 'spending');
  },
});
