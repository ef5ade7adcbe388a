import * as z from 'zod/mini';
import { memoize } from '../../../memoize';
import type { NormalLabel } from '../normalise';
import exceptionData from './exceptions.json';
import { parseLabel, type Parsed } from './parse';
import { fitsRule, parseRule, type Rule } from './rule';
import ruleData from './rules.json';
import { isSpelled } from './tokens';

/** What a label is asked for: the same label can be a line of money, a field of the head or a column. */
const sections = [
  'columns',
  'header',
  'narratives',
  'goals',
  'goalGroups',
  'fundLines',
  'fundBlocks',
  'fundColumns',
  'groups',
  'level1',
  'level2',
  'totals',
  'library',
] as const;
export type Section = (typeof sections)[number];

const section = z.enum(sections);
const rulesOf = z.record(section, z.array(z.string())).parse(ruleData);
const exceptions = z
  .array(z.object({ section, label: z.string(), meaning: z.string(), because: z.string() }))
  .parse(exceptionData);

const compiled = new Map<Section, readonly Rule[]>(sections.map((name) => [name, rulesOf[name].map(parseRule)]));
const listed = new Map(
  sections.map((name) => [
    name,
    new Map(exceptions.filter((one) => one.section === name).map(({ label, meaning }) => [label, meaning])),
  ]),
);

/** The label with what its brackets say, and without. */
const parsed = memoize(({ full, bare }: NormalLabel): readonly Parsed[] =>
  full === bare ? [parseLabel(full)] : [parseLabel(full), parseLabel(bare)],
);

const composed = (name: Section, { tokens }: Parsed): string | undefined =>
  tokens.length === 0 ? undefined : compiled.get(name)!.find((rule) => fitsRule(rule, tokens))?.meaning;

const exception = (name: Section, { spellings }: NormalLabel): string | undefined => {
  const known = listed.get(name)!;
  for (const spelling of spellings) {
    const meaning = known.get(spelling);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
};

/** What a label means in a section, where the whole of it is understood. */
export function meaningIn(name: Section, label: NormalLabel): string | undefined {
  const known = exception(name, label);
  if (known !== undefined || !isSpelled(label.bare)) return known;
  for (const form of parsed(label)) {
    const meaning = form.unknown.length > 0 ? undefined : composed(name, form);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

export interface Guess {
  readonly meaning: string;
  /** 1 when the whole label is understood, less for every piece of it that is not. */
  readonly confidence: number;
}

const size = (pieces: readonly string[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0);

/** What a label may mean of which only pieces are understood: 考核|指标, 指标|值|水平. */
export function guessIn(name: Section, label: NormalLabel): Guess | undefined {
  const whole = meaningIn(name, label);
  if (whole !== undefined) return { meaning: whole, confidence: 1 };
  for (const form of parsed(label)) {
    const meaning = composed(name, form);
    const known = size(form.tokens.map(({ word }) => word));
    if (meaning !== undefined) return { meaning, confidence: known / (known + size(form.unknown) + 1) };
  }
  return undefined;
}
