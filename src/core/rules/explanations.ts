import { rules } from './index';
import type { ExplainedRule, Explanation, Rule } from './rule';

/**
 * The rules with their explanations, and with nothing else: in the pane this module is a bundle of its own, into which
 * scripts/loaders/rule-explanations.cjs puts these parts of the rules' files only.
 */
export const explainedRules: readonly (Pick<Rule, 'id' | 'severity'> & Explanation)[] =
  rules as readonly ExplainedRule[];
