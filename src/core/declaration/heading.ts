import { cellRange, type Range } from '../sheet/address';
import { moneyUnits, type MoneyUnit } from '../text/money';
import type { Claims } from './claims';
import type { HeaderField, HeaderKey, Sourced } from './declaration';
import { statedUnit } from './funds/amount';
import { valueOf } from './fields/head';
import { inlineField } from './fields/within-cell';
import { compactLabel } from './labels/normalise';
import { isFormName, isHeading, yearIn } from './labels/titles';
import { statedYear } from './labels/years';
import { headerKey } from './labels/dictionary';
import { sourced, type Cell, type View } from './view';
import { unitOfWords } from '../text/phrases';

/** The lines that stand above the first labelled field of a table. */
export function headingCells(view: View, range: Range, bottom: number): Cell[] {
  const found: Cell[] = [];
  for (let row = range.top; row <= Math.min(bottom, range.bottom); row += 1) {
    const cells = view.row(row).filter((cell) => cell.range.top === row);
    if (cells.some((cell) => headerKey(cell.label) === 'project')) break;
    const headings = cells.filter((cell) => isHeading(cell.text));
    // 2023年 | 2024年 side by side are heads of columns.
    if (headings.filter((cell) => !isFormName(cell.text) && yearIn(cell.text)).length > 1) continue;
    found.push(...(cells.length === 1 && !inlineField(cells[0]!) ? cells : headings));
  }
  return found;
}

/** The form's name; of several the one that names a form most plainly, then the first. */
export function titleOf(headings: readonly Cell[]): Sourced<string> | undefined {
  const forms = headings.filter((cell) => isFormName(cell.text));
  const title =
    forms.find((cell) => /绩效/.test(cell.text)) ??
    forms[0] ??
    headings.find((cell) => !isHeading(cell.text) && !statedUnit(cell.text));
  return title && sourced(title);
}

/**
 * From the headings, then a 年度 field, then the name of the sheet, then what the labels of goals, values and money name, then the project's dates. A
 * period of several years says none: the year the annual goal begins with does.
 */
export function yearOf(
  headings: readonly Cell[],
  header: readonly HeaderField[],
  { sheet, area }: View,
  labels: readonly Sourced<string>[] = [],
  goals: readonly Sourced<string>[] = [],
): Sourced<number> | undefined {
  for (const cell of headings) {
    const year = yearIn(cell.text);
    if (year) return { value: year, cell: cell.range };
  }
  const named = yearIn(sheet.name);
  const onSheet = named && { value: named, cell: headings[0]?.range ?? cellRange(area.top, area.left) };
  return (
    fieldYear(header, 'year') ??
    (onSheet || undefined) ??
    labelYear(labels) ??
    fieldYear(header, 'start') ??
    (spansYears(header) ? goalYear(goals) : undefined) ??
    fieldYear(header, 'period') ??
    projectYear(header)
  );
}

const spansYears = (header: readonly HeaderField[]): boolean =>
  new Set(valueOf(header, 'period')?.value.match(/(?<!\d)20\d\d(?!\d)/g)).size > 1;

/** 2021年，推动……: the year a goal begins with. */
function goalYear(goals: readonly Sourced<string>[]): Sourced<number> | undefined {
  for (const { value, cell } of goals) {
    const year = /^((?:19|20)\d\d)年(?!.{0,3}[-—~至])/.exec(compactLabel(value))?.[1];
    if (year) return { value: Number(year), cell };
  }
  return undefined;
}

/** 2024年度绩效目标, 2024年指标值: the labels of goals and values name the year, all the same one. */
function labelYear(labels: readonly Sourced<string>[]): Sourced<number> | undefined {
  const found = labels.flatMap(({ value, cell }) => {
    const year = /^((?:19|20)\d\d)年度?(?:[^-—~至]*(?:目标|指标值?|目标值|金额|资金|预算数?|预算资金))$/.exec(
      compactLabel(value),
    )?.[1];
    return year ? [{ value: Number(year), cell }] : [];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/** 2018年市级专项扶贫资金: a project named after its year. */
function projectYear(header: readonly HeaderField[]): Sourced<number> | undefined {
  const project = valueOf(header, 'project');
  const year = statedYear(compactLabel(project?.value ?? ''));
  return project && year ? { value: year, cell: project.cell } : undefined;
}

function fieldYear(header: readonly HeaderField[], key: HeaderKey): Sourced<number> | undefined {
  const field = valueOf(header, key);
  const year = field && (yearIn(field.value) ?? yearIn(`${field.value}年`));
  return field && year ? { value: year, cell: field.cell } : undefined;
}

const unitLabel = new RegExp(`^${unitOfWords}?单位:?$`);
const unitStatement = /单位[:为]?(?:人民币)?(?:亿|百万|万|千)?元/;

/** 金额单位 | 万元: the statement in two cells. */
function unitBeside(view: View, cell: Cell, row: number): { unit: MoneyUnit; cell: Cell } | undefined {
  if (cell.range.top !== row || cell.text.length > 12 || !unitLabel.test(compactLabel(cell.text))) return undefined;
  const value = view.at(row, cell.range.right + 1);
  const text = compactLabel(value.text);
  const unit = moneyUnits.find((one) => one === text || `人民币${one}` === text);
  return unit && { unit, cell: value };
}

/** "单位：万元" in the head of the table, down to the row `bottom`. */
export function unitLine(view: View, range: Range, bottom: number, claims: Claims): Sourced<MoneyUnit> | undefined {
  for (let row = range.top; row <= Math.min(bottom, range.bottom); row += 1) {
    for (const cell of view.row(row)) {
      const beside = unitBeside(view, cell, row);
      if (beside) {
        claims.claim(cell, beside.cell);
        return { value: beside.unit, cell: beside.cell.range };
      }
      if (cell.range.top !== row || cell.text.length > 60 || !unitStatement.test(compactLabel(cell.text))) continue;
      const unit = statedUnit(cell.text);
      if (!unit) continue;
      claims.claim(cell);
      return { value: unit, cell: cell.range };
    }
  }
  return undefined;
}
