import type { Declaration, Indicator, Target, Term } from '../../declaration/declaration';
import { memoize } from '../../memoize';
import { textAt, type Sheet } from '../../sheet/sheet';
import { isBlankText, plannedGoals } from '../common/filled-in';
import { filled, isBlankValue, planned, realIndicators } from '../common/indicators';
import type { RuleContext } from '../rule';

/** Fewer filled rows are a form hardly begun. */
const leastRows = 3;

/** The year's column left empty all the way down beside a filled one for the whole term: one slip, not one a row. */
export function blankYear(declaration: Declaration): readonly Target[] {
  const both = declaration.indicators.filter(({ targets }) =>
    ['midterm', 'annual'].every((t) => targets.some((x) => x.term === t)),
  );
  const of = (term: Term): Target[] => both.flatMap(({ targets }) => targets.filter((t) => t.term === term));
  const year = of('annual');
  const promised = plannedGoals(declaration).some(({ term, text }) => term === 'annual' && !isBlankText(text.value));
  const filledTerm = of('midterm').filter((t) => !isBlankValue(t)).length;
  return promised && filledTerm >= leastRows && year.every(isBlankValue) ? year : [];
}

/** A half year's value and none for the year it is half of. */
const isHalfOnly = (targets: readonly Target[]): boolean =>
  targets.some((t) => t.term === 'half' && !isBlankValue(t)) &&
  targets.some((t) => t.term === 'annual') &&
  targets.every((t) => t.term !== 'annual' || isBlankValue(t));

/** Of the initial and the adjusted value one is enough: the adjusted one where there is one. */
const isAdjusted = (targets: readonly Target[]): boolean => targets.some(({ term }) => term === 'adjusted');

/** The terms whose column most rows fill in: there a gap is a slip, in the others a row may rest. */
const usualTerms = memoize((declaration: Declaration): ReadonlySet<Term> => {
  const rows = realIndicators(declaration);
  const terms = new Set(rows.flatMap((row) => planned(row).map(({ term }) => term)));
  return new Set(
    [...terms].filter((term) => {
      const targets = rows.flatMap((row) => planned(row).filter((t) => t.term === term));
      return targets.filter((t) => !isBlankValue(t)).length * 2 > targets.length;
    }),
  );
});

/** A dash says that the row rests in that term; nothing at all says nothing. */
const isOpen = (target: Target): boolean => target.raw.trim() === '' && target.value.kind === 'blank';

/** Rows that name the term's indicator apart leave that name out as well when they rest. */
const isNamed = (sheet: Sheet, { nameCell }: Target): boolean =>
  nameCell === undefined || textAt(sheet, nameCell.top, nameCell.left).trim() !== '';

/** A quarter says nothing of what is due later, nor does the half year of a date. */
const mayRest = ({ term }: Target, there: readonly Target[]): boolean =>
  there.some((other) => other.term === 'annual') &&
  (term === 'other' || (term === 'half' && there.some(({ value }) => value.kind === 'date')));

/** The targets of a row that are missing: all of them, the year's beside half a year's, or one beside filled ones. */
export function missingTargets({ declaration, sheet }: RuleContext, indicator: Indicator): readonly Target[] {
  const targets = planned(indicator);
  const blank = targets.filter(isBlankValue);
  const there = filled(indicator);
  if (there.length === 0 || isHalfOnly(targets)) return blank;
  if (isAdjusted(targets)) return [];
  return blank.filter(
    (t) => isOpen(t) && usualTerms(declaration).has(t.term) && isNamed(sheet, t) && !mayRest(t, there),
  );
}
