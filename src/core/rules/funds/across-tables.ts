import type { Declaration } from '../../declaration/declaration';
import { allLines, moneyCell, type MoneyCell } from '../../money/money-cells';
import { inUnit, labelOf, unitName } from '../../money/money-labels';
import { projectName } from '../../matching/project-name';
import { tableTotals } from '../../money/stated-totals';
import { sumMoney } from '../../text/money';
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

/** A list may leave the year unsaid. */
const sameYear = (a: Declaration, b: Declaration): boolean =>
  a.year?.value === b.year?.value || [a, b].some((table) => table.list && !table.year);
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
      ({ project }) => projectName(project?.value) || undefined,
    ),
    byOffice: groupBy(pairs, ({ office }) => office),
    lists: tables.filter(({ list }) => list),
  };
});

const officesOf = ({ header }: Declaration): string[] => [
  ...new Set(
    header.flatMap(({ key, value }) =>
      (key === 'unit' || key === 'department') && value ? [projectName(value.value)] : [],
    ),
  ),
];

/** The table of a project, or the list of a unit, that a row bears the name of. */
function ownTable({ declaration, tables }: RuleContext, name: string): Declaration | undefined {
  const { byProject, lists } = indexOf(tables);
  const own = (byProject.get(name) ?? lists.filter(({ title }) => title?.value.startsWith(name))).filter(
    (table) => table !== declaration,
  );
  return own.length === 1 && sameYear(declaration, own[0]!) ? own[0] : undefined;
}

/** A line that bears the name of a project or a unit with a table of its own in the workbook says what that table says. */
function* namedProjects(context: RuleContext, lines: readonly MoneyCell[]): Generator<Draft<'named' | 'listed'>> {
  for (const line of lines) {
    const own = ownTable(context, projectName(line.line.label.value));
    const total = own && totalOf(own);
    if (!own || !total?.yuan || !line.yuan || total.yuan.eq(line.yuan)) continue;
    yield {
      cells: [line.cell],
      message: own.list ? 'listed' : 'named',
      severity: 'warning',
      data: {
        label: labelOf(line),
        stated: `${inUnit(line.scaled, line.unit)}${unitName(line.unit)}`,
        sheet: own.sheet,
        own: `${inUnit(total.scaled, total.unit)}${unitName(total.unit)}`,
      },
    };
  }
}

/** The projects of a department come to no more than its own table gives for projects. */
function* ofDepartment(
  { declaration, tables }: RuleContext,
  whole: MoneyCell,
  name: string,
): Generator<Draft<'department'>> {
  const projects = (indexOf(tables).byOffice.get(name) ?? [])
    .map(({ table }) => table)
    .filter((table) => table !== declaration && sameYear(table, declaration));
  const names = new Set(projects.map(({ project }) => projectName(project?.value)));
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
      parts: sumTerms(projects.map((table, i) => `${projectName(table.project?.value)} ${inUnit(yuan[i]!, money)}`)),
      sum: `${inUnit(sum, money)}${money}`,
    },
  };
}

/** Amounts that other tables of the workbook state too. The tables are asked for only where one may. */
export function* acrossTables(context: RuleContext): Generator<Draft<'named' | 'listed' | 'department'>> {
  const { declaration } = context;
  const amounts = amountsOf(declaration);
  const named = amounts.filter(
    ({ line }) => line.role === 'item' && projectName(line.label.value).length >= shortestName,
  );
  if (named.length > 0) yield* namedProjects(context, named);
  const [whole, ...others] = amounts.filter(({ line }) =>
    /^项目支出(?:合计|小计|总额)?$/.test(projectName(line.label.value)),
  );
  if (whole && others.length === 0 && /整体/.test(declaration.title?.value ?? ''))
    yield* ofDepartment(context, whole, projectName(declaration.project?.value));
  if (declaration.list)
    for (const line of named) yield* ofDepartment(context, line, projectName(line.line.label.value));
}
