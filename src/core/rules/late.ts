import type { Rule, RuleContext } from './rule';

/** Only a table that gives points, or tells what was done and why, has a use for what judges that. */
export const hasPoints = ({ declaration }: Pick<RuleContext, 'declaration'>): boolean =>
  declaration.indicators.some(({ weight, score, completion, reason }) => weight ?? score ?? completion ?? reason);

/**
 * A rule of the family score, whose code loads apart from the first check (the build puts this in its place). It
 * is not silent where it should speak: asked before it is there, it fails as a rule does.
 */
export function late({ id, severity, messages }: Omit<Rule, 'run'>, bring: () => Promise<Rule>): Rule {
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
    load: (context) => (rule || (context && !hasPoints(context)) ? undefined : load()),
    run: (context) => {
      if (rule) return rule.run(context);
      if (hasPoints(context)) throw new Error(`${id} is not loaded`);
      return [];
    },
  };
}
