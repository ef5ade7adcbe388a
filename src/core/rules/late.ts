import type { Declaration, Indicator } from '../declaration/declaration';
import { memoize } from '../memoize';
import type { Rule, RuleContext } from './rule';

type Needed = (context: Pick<RuleContext, 'declaration'>) => boolean;

/** Only a table that gives points, or tells what was done and why, has a use for what judges that. */
export const hasPoints: Needed = ({ declaration }) =>
  declaration.indicators.some(({ weight, score, completion, reason }) => weight ?? score ?? completion ?? reason);

/** Only a table that speaks of a half-year or of several years has a use for what compares them with the year. */
export const hasTerms: Needed = ({ declaration: { indicators, goals, funds } }) =>
  [...goals, ...indicators.flatMap(({ targets }) => targets), ...funds.flatMap(({ columns }) => columns)].some(
    ({ term }) => term !== undefined && term !== 'annual',
  );

/** Signs that a sentence with numbers works something out or can be worked out again: products, prices, parts, changes, money, people. */
const sign = /[×xX*＊=＝/:：（(元万亿人户名每均共计增减升降占比较倍%％]|其中|半年|翻番/;
const worksOut = (text: string): boolean => /\d/.test(text) && sign.test(text);

/** A price or a cost, which is held against the budget. */
const isCost = ({ level1, level2, name, unit, targets }: Indicator): boolean =>
  /元|成本/.test([level1?.value, level2?.value, name.value, unit?.value, ...targets.map(({ raw }) => raw)].join());

const workings = memoize(
  ({ narratives, goals, header, unread, funds, indicators }: Declaration): boolean =>
    unread.length > 0 ||
    narratives.some(({ text }) => /\d/.test(text.value)) ||
    [...goals.map(({ text }) => text), ...header.flatMap(({ value }) => value ?? [])].some(({ value }) =>
      worksOut(value),
    ) ||
    // What was spent, workings beside the amounts, or the sums of a list of purchases.
    funds.some(({ columns }) =>
      columns.some(
        ({ term, label }) =>
          term === 'executed' || term === 'other' || /[金总]额|总价|[小合]计|经费/.test(label?.value ?? ''),
      ),
    ) ||
    indicators.some((indicator) => isCost(indicator) || indicator.name.value.includes('其中')),
);

/** Only a table that works something out, in a text or row by row, has a use for what works it out again. */
export const hasWorkings: Needed = ({ declaration }) => workings(declaration);

/**
 * A rule that few tables need, whose code loads apart from the first check (the build puts this in its place). It
 * is not silent where it should speak: asked before it is there, it fails as a rule does.
 */
export function late(
  { id, severity, messages }: Omit<Rule, 'run'>,
  isNeeded: Needed,
  bring: () => Promise<Rule>,
): Rule {
  let rule: Rule | undefined;
  const load = async (): Promise<void> => {
    try {
      rule = await bring();
    } catch {
      // Out of reach at present: the run says so, the next check tries again.
    }
  };
  return {
    id,
    severity,
    messages,
    load: (context) => (rule || (context && !isNeeded(context)) ? undefined : load()),
    run: (context) => {
      if (rule) return rule.run(context);
      if (isNeeded(context)) throw new Error(`${id} is not loaded`);
      return [];
    },
  };
}
