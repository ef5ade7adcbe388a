import type { Declaration, FundBlock, FundLine, IndicatorColumn } from '../../core/declaration/declaration';
import { columnMeaning } from '../../core/declaration/labels/dictionary';
import { normaliseLabel } from '../../core/declaration/labels/normalise';
import { meansMoney } from '../../core/declaration/funds/tree';
import type { Locale } from '../../core/localized';
import { cellRange, toA1, topLeft, type Range } from '../../core/sheet/address';
import { textAt, type Sheet } from '../../core/sheet/sheet';
import { explainTexts, type ExplainTexts } from '../../locales/explain';
import { cliTexts } from '../../locales/cli';
import type { FileReport } from '../check-file';
import { errorText } from '../error-text';
import { printable } from '../printable';
import type { ReportFormat } from './report-format';

const LONGEST = 40;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

const first = (range: Range): string => {
  const { row, column } = topLeft(range);
  return toA1(cellRange(row, column));
};

/** "D12 三级指标 → 名称（表头）" for each column of the indicators. */
function columnLine(column: IndicatorColumn, header: Range, texts: ExplainTexts): string {
  const { role, term, label, by, confidence } = column;
  const place = toA1(cellRange(header.bottom, column.column));
  const meaning = `${texts.roles[role]}${role === 'target' ? ` ${texts.terms[term]}` : ''}`;
  const known = by ?? (columnMeaning(normaliseLabel(label)) ? ['label' as const] : []);
  if (role === 'other' && known.length === 0) return `${place} ${short(label)} → ${texts.notUnderstood}`;
  const sure = confidence === undefined ? '' : ` ${confidence.toFixed(2)}`;
  return `${place} ${short(label)} → ${meaning}${texts.brackets(
    (known.map((one) => texts.witnesses[one]).join(texts.and) || texts.witnesses.place) + sure,
  )}`;
}

function fundLine(block: FundBlock, line: FundLine, depth: number, texts: ExplainTexts): string[] {
  const amounts = line.amounts.flatMap((amount, i) =>
    amount && amount.text !== ''
      ? [`${texts.terms[block.columns[i]!.term]} ${amount.value?.toFixed() ?? '?'} ${first(amount.cell)}`]
      : [],
  );
  const told = meansMoney(line.label.value) ? texts.witnesses.label : texts.witnesses.place;
  const own = `${'  '.repeat(depth)}${first(line.label.cell)} ${short(line.label.value)} → ${texts.lines[line.role]}${texts.brackets(told)} ${amounts.join(texts.and)}`;
  return [own.trimEnd(), ...line.children.flatMap((child) => fundLine(block, child, depth + 1, texts))];
}

const blockLines = (block: FundBlock, texts: ExplainTexts): string[] => [
  `${texts.kinds[block.kind]}${texts.brackets(`${texts.layouts[block.layout]}${texts.and}${block.unit?.value ?? texts.noUnit}`)}`,
  ...block.lines.flatMap((line) => fundLine(block, line, 1, texts)),
];

function tableLines(declaration: Declaration, sheet: Sheet | undefined, locale: Locale): string[] {
  const texts = explainTexts[locale];
  const { header, goals, narratives, funds, indicators, unread } = declaration;
  const regions = [declaration.indicatorRegion, ...declaration.otherRegions].flatMap((region) => region ?? []);
  const pair = (label: { value: string; cell: Range } | undefined, meaning: string, value: string | undefined) =>
    `${label ? `${first(label.cell)} ${short(label.value)}` : ''} → ${meaning}${value === undefined ? '' : `: ${short(value)}`}`;
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`    ${title}`, ...lines.map((line) => `      ${line}`)];
  const { project, year, unit } = declaration;
  return [
    `  ${declaration.sheet}!${toA1(declaration.range)}  ${declaration.family}`,
    ...part(texts.head, [
      ...([project, year, unit] as const).flatMap((field, i) =>
        field ? [`${first(field.cell)} → ${texts.facts[i]!}: ${short(String(field.value))}`] : [],
      ),
      ...header.map((field) => pair(field.label, field.key, field.value?.value)),
    ]),
    ...part(
      texts.goals,
      goals.map((goal) => pair(goal.label, texts.terms[goal.term], goal.text.value)),
    ),
    ...part(
      texts.narratives,
      narratives.map((one) => pair(one.label, one.key, one.text.value)),
    ),
    ...part(
      texts.funds,
      funds.flatMap((block) => blockLines(block, texts)),
    ),
    ...regions.flatMap((region) =>
      part(`${texts.columns} ${toA1(region.header)} · ${toA1(region.rows)}`, [
        ...region.columns.map((column) => columnLine(column, region.header, texts)),
      ]),
    ),
    ...part(
      `${texts.indicators} ${String(indicators.length)}`,
      indicators.map(
        ({ level1, level2, name, targets }) =>
          `${first(name.cell)} ${level1?.value ?? '–'} / ${level2?.value ?? '–'} / ${short(name.value)} = ${targets
            .map((target) => `${texts.terms[target.term]} ${short(target.raw)} ${first(target.cell)}`)
            .join(texts.and)}`,
      ),
    ),
    ...part(
      texts.unread,
      unread.map((range) => `${toA1(range)} ${sheet ? short(textAt(sheet, range.top, range.left)) : ''}`),
    ),
  ];
}

function fileLines(report: FileReport, locale: Locale): string[] {
  if ('error' in report) return [report.file, `  ${errorText(report, locale)}`];
  if (report.tables.length === 0) return [report.file, `  ${cliTexts[locale].noTable}`];
  const sheets = new Map(report.sheets.map((sheet) => [sheet.name, sheet]));
  return [
    report.file,
    ...report.tables.flatMap(({ declaration }) => tableLines(declaration, sheets.get(declaration.sheet), locale)),
  ];
}

/** What each table was read as: its head, goals, money, columns and rows, who told it and how surely, and what was not understood. */
export const explainFormat: ReportFormat = {
  head: () => '',
  between: '',
  file: (report, locale) =>
    fileLines(report, locale)
      .map((line) => `${printable(line)}\n`)
      .join(''),
  foot: () => '',
};
