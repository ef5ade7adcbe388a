import { rules } from './index';
import type { Rule } from './rule';

/**
 * The rules with their messages, and with nothing else: in the pane this module is a bundle of its own, into which
 * scripts/loaders/rule-explanations.cjs puts these parts of the rules' files only, and the others have no English.
 */
export const englishMessages: readonly Pick<Rule, 'id' | 'messages'>[] = rules;
