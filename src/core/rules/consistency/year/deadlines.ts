import type { Declaration, Target, Term } from '../../../declaration/declaration';
import { budgetOf } from '../../../money/budgets';
import type { PartialDate } from '../../../text/dates';
import type { Draft } from '../../rule';
import { longTerms } from '../goal-rows';
import type { YearMessage } from './message';
import { datesIn, fieldOf, isLater, yearsIn } from './periods';

const yearOf = (date: string | undefined): number | undefined => {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year ? Number(year) : undefined;
};

const oneYear = /^\s{0,3}[1一]\s{0,3}年(?:期|度)?\s{0,3}$|一次性|当年|年度性/;

/** A project of the table's year: its form says so, or the whole of its money is the year's. */
function isOneYear(declaration: Declaration): boolean {
  const period = fieldOf(declaration, 'period')?.value ?? '';
  if (yearsIn(period).length > 0) return false;
  const [annual, whole] = [budgetOf(declaration, 'annual'), budgetOf(declaration, 'midterm')];
  return oneYear.test(period) || (annual !== undefined && whole?.yuan.eq(annual.yuan) === true);
}

/** The last day, month or year that the project runs, as its end or period says; the table's year where it is of one year. */
function endOf(declaration: Declaration): PartialDate | undefined {
  const { year } = declaration;
  for (const text of [fieldOf(declaration, 'end')?.value, fieldOf(declaration, 'period')?.value]) {
    const last = yearsIn(text ?? '').at(-1);
    const date = datesIn(text ?? '').at(-1)?.to;
    if (last !== undefined) return date?.startsWith(String(last)) ? date : String(last);
  }
  return year && isOneYear(declaration) ? String(year.value) : undefined;
}

/** What is done before a project begins: its plan, its approval, its money. */
const prepares = /立项|方案|论证|可研|评审|审批|批复|招标|招投标|采购|签订|合同|下达|拨付|到位|前期|准备|申报|预算/;

const monthLength = '2026-01'.length;

/** The first month of the project, as its beginning or its period says. */
function startOf(declaration: Declaration): PartialDate | undefined {
  const start = datesIn(fieldOf(declaration, 'start')?.value ?? '')[0];
  const period = datesIn(fieldOf(declaration, 'period')?.value ?? '');
  const date = start ? (start.from ?? start.to) : (period[0]?.from ?? (period.length > 1 ? period[0]!.to : undefined));
  return date?.startsWith(String(declaration.year?.value)) && date.length >= monthLength ? date : undefined;
}

/** Terms whose values are due within the project; a form with one column of values names none. */
function isDue(term: Term, declaration: Declaration): boolean {
  if (term === 'annual') return true;
  const named = declaration.indicators.some(({ targets }) => targets.some((target) => target.term === 'annual'));
  return !named && !['previous', 'executed', 'midterm'].includes(term);
}

type DateValue = Extract<Target['value'], { kind: 'date' }>;

/** A whole term's deadline that is not the year's again: one slip is told once. */
const saysMore = ({ to }: DateValue, targets: readonly Target[]): boolean =>
  !targets.some(({ term, value }) => term === 'annual' && value.kind === 'date' && value.to === to);

/** The year's part is due after the whole: the two were exchanged. */
const isAfterWhole = (to: PartialDate | undefined, targets: readonly Target[]): boolean =>
  targets.some(
    ({ term, value }) =>
      longTerms.includes(term) &&
      value.kind === 'date' &&
      to !== undefined &&
      value.to !== undefined &&
      isLater(to, value.to),
  );

/** Even the mid-term of the budget is of three years, this one included. */
const farYears = 3;

/** A deadline in a year that is over when the table's begins, a beginning or a deadline after its project's end. */
export function* indicatorFindings(declaration: Declaration): Iterable<Draft<YearMessage>> {
  const { year, indicators } = declaration;
  if (!year) return;
  const [start, end] = [startOf(declaration), endOf(declaration)];
  const open = end === undefined || (yearOf(end) ?? 0) < year.value;
  for (const { name, targets } of indicators) {
    for (const { term, value, cell } of targets) {
      const late = longTerms.includes(term);
      if (value.kind !== 'date' || !(late ? saysMore(value, targets) : isDue(term, declaration))) continue;
      const [from, to] = [yearOf(value.from), yearOf(value.to)];
      const due = value.to?.startsWith('--') ? `${year.value}${value.to.slice(1)}` : value.to;
      const data = { name: name.value.trim(), text: value.text.trim(), year: String(year.value) };
      if (term === 'annual' && to !== undefined && to < year.value)
        yield { cells: [cell, year.cell], message: 'before', severity: 'warning', data };
      else if (
        (term === 'annual' && (from ?? 0) > year.value) ||
        (term === 'annual' && isAfterWhole(value.to, targets)) ||
        (!open && due !== undefined && isLater(due, end)) ||
        (term === 'annual' && open && (to ?? 0) >= year.value + farYears)
      )
        yield { cells: [cell, year.cell], message: 'after', severity: 'warning', data };
      else if (start !== undefined && due !== undefined && !late && !prepares.test(data.name) && isLater(start, due))
        yield { cells: [cell, year.cell], message: 'begun', severity: 'warning', data: { ...data, start } };
    }
  }
}
