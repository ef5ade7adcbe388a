import type { Declaration } from '../../declaration/declaration';
import { allLines, moneyCell, type MoneyCell } from '../../money/money-cells';
import { inUnit, labelOf, unitName } from '../../money/money-labels';
import { tableTotals } from '../../money/stated-totals';
import { sumMoney } from '../../text/money';
import { withoutBlanks } from '../../text/normalise';
import { sumTerms } from '../../text/terms';
import { groupBy } from '../../group';
import { memoize } from '../../memoize';
import type { Draft, RuleContext } from '../rule';

const yearly: readonly string[] = ['annual', 'adjusted', 'budget'];
/** Shorter labels may be kinds of money (培训费) rather than projects. */
const shortestName = 5;

const amountsOf = (declaration: Declaration): MoneyCell[] =>
  declaration.funds.flatMap((block) =>
    allLines(block).flatMap((line) =>
      block.columns.flatMap((column, i) =>
        yearly.includes(column.term) ? (moneyCell(declaration, block, line, i) ?? []) : [],
      ),
    ),
  );

const plain = (text: string | undefined): string =>
  withoutBlanks(text ?? '')
    .replace(/^(?:[[(【]?\d{3,12}[\])】]?[-—]?)|^其中[:：]|[:：]$/g, '')
    .replace(/^[(（]?[\d一二三四五六七八九十]{1,2}[)）.、]/, '');

const sameYear = (a: Declaration, b: Declaration): boolean => a.year?.value === b.year?.value;
const totalOf = (table: Declaration): MoneyCell | undefined => {
  const [total, ...others] = tableTotals(table, 'annual');
  return total && others.length === 0 ? total : undefined;
};

/** The tables of a workbook by their project's name and by the offices that hand them in, looked through once for all. */
const indexOf = memoize((tables: readonly Declaration[]) => {
  const all = tables.map((table) => ({ table, offices: officesOf(table) }));
  const pairs = all.flatMap(({ table, offices }) => offices.map((office) => ({ office, table })));
  return {
    byProject: groupBy(
      all.map(({ table }) => table),
      ({ project }) => plain(project?.value) || undefined,
    ),
    byOffice: groupBy(pairs, ({ office }) => office),
  };
});

const officesOf = ({ header }: Declaration): string[] => [
  ...new Set(
    header.flatMap(({ key, value }) => ((key === 'unit' || key === 'department') && value ? [plain(value.value)] : [])),
  ),
];

/** A line that bears the name of a project with a table of its own in the workbook says what that table says. */
function* namedProjects({ declaration, tables }: RuleContext, lines: readonly MoneyCell[]): Generator<Draft<'named'>> {
  const { byProject } = indexOf(tables);
  for (const line of lines) {
    const name = plain(line.line.label.value);
    const own = (byProject.get(name) ?? []).filter((table) => table !== declaration);
    const total = own.length === 1 && sameYear(declaration, own[0]!) ? totalOf(own[0]!) : undefined;
    if (!total?.yuan || !line.yuan || total.yuan.eq(line.yuan)) continue;
    yield {
      cells: [line.cell],
      message: 'named',
      severity: 'warning',
      data: {
        label: labelOf(line),
        stated: `${inUnit(line.scaled, line.unit)}${unitName(line.unit)}`,
        sheet: own[0]!.sheet,
        own: `${inUnit(total.scaled, total.unit)}${unitName(total.unit)}`,
      },
    };
  }
}

/** The projects of a department come to no more than its own table gives for projects. */
function* ofDepartment({ declaration, tables }: RuleContext, whole: MoneyCell): Generator<Draft<'department'>> {
  const name = plain(declaration.project?.value);
  const projects = (indexOf(tables).byOffice.get(name) ?? [])
    .map(({ table }) => table)
    .filter((table) => table !== declaration && sameYear(table, declaration));
  const names = new Set(projects.map(({ project }) => plain(project?.value)));
  const totals = projects.flatMap((table) => totalOf(table) ?? []);
  const yuan = totals.flatMap((total) => total.yuan ?? []);
  if (name.length < 4 || names.size < projects.length || yuan.length < projects.length || !whole.yuan) return;
  const sum = sumMoney(yuan);
  if (projects.length === 0 || sum.lte(whole.yuan)) return;
  const money = whole.unit ?? '元';
  yield {
    cells: [whole.cell],
    message: 'department',
    severity: 'warning',
    data: {
      label: labelOf(whole),
      stated: `${inUnit(whole.yuan, money)}${money}`,
      parts: sumTerms(projects.map((table, i) => `${plain(table.project?.value)} ${inUnit(yuan[i]!, money)}`)),
      sum: `${inUnit(sum, money)}${money}`,
    },
  };
}

/** Amounts that other tables of the workbook state too. The tables are asked for only where one may. */
export function* acrossTables(context: RuleContext): Generator<Draft<'named' | 'department'>> {
  const { declaration } = context;
  const amounts = amountsOf(declaration);
  const named = amounts.filter(({ line }) => line.role === 'item' && plain(line.label.value).length >= shortestName);
  if (named.length > 0) yield* namedProjects(context, named);
  const [whole, ...others] = amounts.filter(({ line }) =>
    /^项目支出(?:合计|小计|总额)?$/.test(plain(line.label.value)),
  );
  if (whole && others.length === 0 && /整体/.test(declaration.title?.value ?? '')) yield* ofDepartment(context, whole);
}
