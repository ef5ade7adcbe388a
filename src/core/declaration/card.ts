import { union, type Range } from '../sheet/address';
import { achievementBeside } from './achievement';
import { Claims } from './claims';
import type {
  Category,
  Declaration,
  FundBlock,
  HeaderField,
  Indicator,
  IndicatorRegion,
  Narrative,
  Sourced,
  Term,
} from './declaration';
import { familyOf } from './families';
import { readFields } from './fields/fields';
import { valueOf } from './fields/head';
import { withTableYear } from './funds/columns';
import { readFunds } from './funds/funds';
import { annualSentence } from './funds/sentence';
import { headingCells, titleOf, unitLine, yearOf } from './heading';
import { columnsAbreast } from './indicators/abreast';
import { categoriesOf } from './indicators/categories';
import type { HeaderColumn } from './indicators/indicator-header';
import { levelBands, readBands } from './indicators/level-bands';
import type { Region } from './indicators/region';
import { settleRoles } from './indicators/roles';
import { readRows } from './indicators/rows';
import { unreadColumns } from './indicators/unread';
import { goalTermOf, saysAim, saysCode } from './labels/dictionary';
import { compactLabel } from './labels/normalise';
import { sourced, type View } from './view';

/** Reads a form that speaks of one project: head, money, goals, one or more indicator regions, running text. */
export function readCard(view: View, range: Range, regions: readonly Region[]): Declaration {
  const claims = new Claims();
  const parts = besideRegions(range, regions);
  const headBottom = (regions[0]?.header.top ?? range.bottom + 1) - 1;
  const headings = headingCells(view, range, headBottom);
  const unit = unitLine(view, range, headBottom, claims);
  const blocks = readFunds(view, parts, unit, claims);
  // 单位代码 over two rows beside 绩效指标 over its own heads is the head of a column, no field.
  for (const { header: head } of regions)
    claims.claim(...view.row(head.top).filter(({ range: own }) => own.top < head.top && own.bottom >= head.bottom));
  const { header, goals: readGoals, narratives } = readFields(view, parts, claims);
  const stated = blocks.length > 0 || regions.length > 0 ? blocks : statedFunds(narratives);
  claims.claim(...headings.filter((cell) => cell.range.top <= range.top + 8));
  const read = regions.map((region, i) => readRegion(view, range, region, regions, i, claims));
  const indicators = read.flatMap((r) => r.indicators);
  const goals = [...readGoals, ...achievementBeside(view, readGoals, indicators, claims)];
  const main = read.find((r) => r.region.columns.some((c) => c.role === 'target' && c.term === 'annual')) ?? read[0];
  const title = titleOf(headings);
  const project = projectOf(header) ?? wholeDepartment(title, header);
  const year = yearOf(
    headings,
    header,
    view,
    [...goals.map(({ label }) => label), ...labelsOf(view, regions), ...moneyLabels(stated)],
    goals.filter(({ term }) => term === 'annual').map(({ text }) => text),
  );
  const funds = year ? stated.map((block) => withTableYear(block, year.value)) : stated;
  const base = {
    sheet: view.sheet.name,
    range: contentRange(view, range),
    title,
    project,
    year,
    unit: unit ?? funds.find((block) => block.unit)?.unit ?? unitInAmounts(funds),
    header,
    funds,
    goals,
    indicators,
    categories: read.flatMap((r) => r.categories),
    indicatorRegion: main?.region,
    otherRegions: read.filter((r) => r !== main).map((r) => r.region),
    narratives,
  };
  const unread = [...claims.unread(view, base.range), ...read.flatMap((r) => r.unread)];
  const unnamed = [...sentencesIn(view, unread), ...sentencesOfFunds(view, funds)];
  const declaration: Declaration = { ...base, family: 'unknown', unread, ...(unnamed.length > 0 && { unnamed }) };
  return { ...declaration, family: familyOf(declaration) };
}

/** As long as a label may be; a sentence has marks as well, and what ends with a full stop is one. */
const longestLabel = 20;
const sentenceMark = /[，。；,;]/;

/** Sentences of which only the money was taken: what else they say of it is read with the other texts. */
function sentencesOfFunds(view: View, funds: readonly FundBlock[]): Sourced<string>[] {
  const stated = funds.flatMap(({ lines }) => lines.flatMap(({ amounts }) => amounts)).filter((a) => a?.inSentence);
  const cells = new Set(stated.map((amount) => view.at(amount!.cell.top, amount!.cell.left)));
  return [...cells].filter(({ text }) => sentenceMark.test(text)).map(sourced);
}

const sentencesIn = (view: View, unread: readonly Range[]): Sourced<string>[] =>
  unread
    .map(({ top, left }) => view.at(top, left))
    .filter(({ text }) => (text.length > longestLabel || text.endsWith('。')) && sentenceMark.test(text))
    .map(sourced);

/** What is left of a table's rows above, between and below its indicators. */
function besideRegions(range: Range, regions: readonly Region[]): Range[] {
  const starts = [range.top, ...regions.map(({ bottom }) => bottom + 1)];
  const ends = [...regions.map(({ header }) => header.top - 1), range.bottom];
  return starts.flatMap((top, i) => (top <= ends[i]! ? [{ ...range, top, bottom: ends[i]! }] : []));
}

const code = /^[A-Za-z\d]{4,30}\s{0,2}[-—–_/]?\s{0,2}(?=\p{Script=Han})/u;

/** 项目编码及名称 | 440100260001-生活垃圾转运: the name without its code. */
const withoutCode = (field: HeaderField): HeaderField =>
  field.value && saysCode(field.label.value)
    ? { ...field, value: { ...field.value, value: field.value.value.replace(code, '') } }
    : field;

/** Where a form names a project of the first and of the second level, or a fund and a project of it, the second is the one it speaks of. */
function projectOf(header: readonly HeaderField[]): Sourced<string> | undefined {
  const named = header.map(withoutCode);
  const lower = named.filter((field) => !/^一级/.test(field.label.value.trim()));
  const own = lower.filter((field) => compactLabel(field.label.value).includes('项目'));
  return valueOf(own, 'project') ?? valueOf(lower, 'project') ?? valueOf(named, 'project');
}

/** Labels of a block that speak of one year; of columns for several years none does. */
const moneyLabels = (funds: readonly FundBlock[]): Sourced<string>[] =>
  funds.flatMap(({ columns, lines }) => [
    ...columns.flatMap(({ label }) => label ?? []),
    ...lines.map(({ label }) => label),
  ]);

/** The heads of the columns, and what stands before them: 2025年度绩效指标. */
const labelsOf = (view: View, regions: readonly Region[]): Sourced<string>[] =>
  regions.flatMap(({ header }) => {
    const first = header.columns[0]!.column;
    const before = view.row(header.top).filter(({ range }) => range.right < first);
    return [...before, ...header.cells].map(sourced);
  });

/** What the running text says, where a form has no block of money. */
function statedFunds(narratives: readonly Narrative[]): readonly FundBlock[] {
  const money = annualSentence(
    narratives.map((n) => ({ text: n.text, funds: n.key === 'funds' })).filter((n) => n.funds),
    undefined,
  );
  return money ? [money.block] : [];
}

/** "814万元" in a cell, where no label states a unit. */
function unitInAmounts(funds: readonly FundBlock[]): Declaration['unit'] {
  for (const line of funds.flatMap((block) => block.lines)) {
    const amount = line.amounts.find((a) => a?.unit);
    if (amount?.unit) return { value: amount.unit, cell: amount.cell };
  }
  return undefined;
}

/** A table of a whole department (整体支出) has the department where others have the project. */
const wholeDepartment = (
  title: Sourced<string> | undefined,
  header: readonly HeaderField[],
): Sourced<string> | undefined =>
  /整体/.test(title?.value ?? '') && !header.some((field) => field.key === 'project')
    ? (valueOf(header, 'department') ?? valueOf(header, 'unit'))
    : undefined;

interface ReadRegion {
  readonly region: IndicatorRegion;
  readonly indicators: readonly Indicator[];
  readonly categories: readonly Category[];
  readonly unread: readonly Range[];
}

function readRegion(
  view: View,
  range: Range,
  region: Region,
  all: readonly Region[],
  i: number,
  claims: Claims,
): ReadRegion {
  claims.claim(...region.header.cells, ...region.repeated);
  const settled = settleRoles(view, region);
  const abreast = columnsAbreast(view, region, settled);
  const term = all.length > 1 ? regionTerm(view, region, (all[i - 1]?.bottom ?? range.top - 1) + 1) : undefined;
  const parts = abreast ?? [term ? settled.map((column) => withTerm(column, term)) : settled];
  const columns = parts[0]!;
  claimGroups(view, region, claims);
  const bands = levelBands(view, region.header);
  const read = bands
    ? readBands(view, region, bands, claims)
    : parts.flatMap((part) => readRows(view, region, part, claims));
  const rows = read.sort((a, b) => a.row - b.row);
  return {
    region: regionModel(region, columns),
    indicators: rows.flatMap((row) => row.indicator ?? []),
    categories: categoriesOf(rows, columns),
    unread: unreadColumns(view, region, parts.flat()),
  };
}

const withTerm = (column: HeaderColumn, term: Term): HeaderColumn =>
  column.role === 'target' && column.term === 'annual' ? { ...column, term } : column;

/** 长期… or 年度… in the nearest label above a region's header, or in the merged label left of it. */
function regionTerm(view: View, region: Region, from: number): Term | undefined {
  const first = region.header.columns[0]!.column;
  for (let row = region.header.top; row >= from; row -= 1) {
    for (const cell of view.row(row)) {
      if (row === region.header.top && cell.range.left >= first) continue;
      const term = saysAim(cell.label.bare) ? goalTermOf(cell.label) : undefined;
      if (term === 'midterm' || term === 'annual' || term === 'total') return term;
    }
  }
  return undefined;
}

/** Merged labels left of the region (绩效指标) are understood. */
function claimGroups(view: View, region: Region, claims: Claims): void {
  const first = region.header.columns[0]!.column;
  for (let row = region.header.top; row <= region.bottom; row += 1) {
    for (const cell of view.row(row)) if (cell.range.left < first && cell.range.right < first) claims.claim(cell);
  }
}

export function regionModel(region: Region, columns: readonly HeaderColumn[]): IndicatorRegion {
  const left = Math.min(...columns.map((c) => c.column));
  const right = Math.max(...columns.map((c) => c.right));
  const top = region.rows[0] ?? region.header.bottom + 1;
  return {
    // Columns without heads are known by their first row.
    header: { top: region.header.top, left, bottom: Math.max(region.header.top, region.header.bottom), right },
    rows: { top, left, bottom: Math.max(top, region.bottom), right },
    columns: columns.map(({ role, term, column, label, confidence, by }) => ({
      role,
      term,
      column,
      label,
      ...(confidence !== undefined && { confidence }),
      ...(by && { by }),
    })),
  };
}

/** The cells of a table's rows that hold something, as one range. */
export function contentRange(view: View, range: Range): Range {
  let found: Range | undefined;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (const cell of view.row(row)) {
      if (cell.range.top !== row && row !== range.top) continue;
      found = found ? union(found, cell.range) : cell.range;
    }
  }
  if (!found) return range;
  return { ...found, top: Math.max(found.top, range.top), bottom: Math.min(found.bottom, range.bottom) };
}
