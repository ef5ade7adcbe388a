import * as z from 'zod/mini';
import type { FundLine, HeaderKey, IndicatorColumnRole, NarrativeKey, Term } from '../declaration';
import { memoize } from '../../memoize';
import { wordAtStart, wordsIn } from '../../text/words';
import { guessIn, meaningIn, type Section } from './grammar/meaning';
import words from './grammar/words.json';
import type { NormalLabel } from './normalise';

export const terms = [
  'midterm',
  'annual',
  'half',
  'total',
  'previous',
  'budget',
  'adjusted',
  'executed',
  'other',
] as const satisfies readonly Term[];
export const columnRoles = [
  'level1',
  'level2',
  'name',
  'target',
  'operator',
  'unit',
  'weight',
  'direction',
  'completion',
  'score',
  'reason',
  'other',
] as const satisfies readonly IndicatorColumnRole[];
const term = z.enum(terms);
const columnRole = z.enum(columnRoles);

const names = z.array(z.string()).check(z.minLength(1));
const dictionary = z
  .object({
    terms: z.array(z.object({ term, names })),
    /** canonical level 1 → the levels 2 that can stand under it. */
    children: z.record(z.string(), names),
    subtotals: names,
    /** Words that say money by themselves; other fund labels (合计, 市本级, 项目支出) are values elsewhere. */
    money: names,
    /** What a column that numbers the rows is called. */
    serials: names,
    /** Goals and indicators, what was done of them, what explains and what names them, whence money is. */
    aims: names,
    done: names,
    explaining: names,
    naming: names,
    origins: names,
    /** Whose money a line speaks of: a part, never the total. */
    governments: names,
    /** What a label calls the code beside a name. */
    codes: names,
    /** What the name of a form is about, and what it calls itself. */
    forms: z.object({ about: names, kinds: names }),
    /** What a line below a table begins with. */
    footnotes: names,
  })
  .parse(words);

/** The meaning of a label in one section, worked out once for every label. */
const meaning = (section: Section): ((label: NormalLabel) => string | undefined) =>
  memoize((label: NormalLabel) => meaningIn(section, label));
const told = (section: Section): ((label: NormalLabel) => boolean) => {
  const find = meaning(section);
  return (label) => find(label) !== undefined;
};

export const headerKey = meaning('header') as (label: NormalLabel) => HeaderKey | undefined;
export const narrativeKey = meaning('narratives') as (label: NormalLabel) => NarrativeKey | undefined;
export const goalTerm = meaning('goals') as (label: NormalLabel) => Term | undefined;
export const isGoalGroup = told('goalGroups');
export const isGroup = told('groups');
export const isTotalRow = told('totals');
export const fundColumnTerm = meaning('fundColumns') as (label: NormalLabel) => Term | undefined;
export const fundBlockKind = meaning('fundBlocks') as (label: NormalLabel) => 'income' | 'expenditure' | undefined;
/** 产出 → 产出指标; undefined for a name that is not a level 1 anybody uses. */
export const canonicalLevel1 = meaning('level1');
/** 社会效益 → 社会效益指标. */
export const canonicalLevel2 = meaning('level2');

export const isSubtotal = (label: NormalLabel): boolean =>
  label.spellings.some((s) => dictionary.subtotals.includes(s));

const says = (words: readonly string[]): ((text: string) => boolean) => {
  const find = wordsIn(words);
  return (text) => find(text).length > 0;
};

export const saysMoney = says(dictionary.money);
export const namesGovernment = says(dictionary.governments);
export const saysCode = says(dictionary.codes);
export const saysAim = says(dictionary.aims);
export const saysDone = says(dictionary.done);
export const saysExplanation = says(dictionary.explaining);
export const saysName = says(dictionary.naming);
export const saysOrigin = says(dictionary.origins);
export const isSerial = (text: string): boolean => dictionary.serials.includes(text.toLowerCase());
const footnote = wordAtStart(dictionary.footnotes);
export const beginsFootnote = (text: string): boolean => footnote(text) !== undefined;

/** The name of a form: 项目支出绩效目标申报表, 财政项目支出绩效自评表（2023年度）. */
export const formName = new RegExp(
  `(?:${dictionary.forms.about.join('|')}).{0,60}(?:${dictionary.forms.kinds.join('|')})(?:[（(].{0,60}[)）])?$`,
);

const termNames = new Map(dictionary.terms.flatMap((t) => t.names.map((name) => [name, t.term] as const)));
const termName = wordAtStart(termNames.keys());

/** 项目 alone tells what a label is about; with money it is that of all years. */
const subject = '项目';

/** The word for a term that a label begins with, and what 项目年度… says behind 项目. */
const termWord = memoize((label: NormalLabel): string | undefined => {
  for (const spelling of label.spellings) {
    const name = termName(spelling);
    if (name !== undefined) return (name === subject ? termName(spelling.slice(name.length)) : undefined) ?? name;
  }
  return undefined;
});

/** 中期…, 年度…, 半年…, 项目总…: the term a label begins with (or holds, for matrix rows such as 中期资金来源). */
export const termOf = (label: NormalLabel): Term | undefined => termNames.get(termWord(label) ?? '');

/** The same of a goal or its indicators: 项目绩效目标 says no term, 项目总目标 does. */
export const goalTermOf = (label: NormalLabel): Term | undefined =>
  termWord(label) === subject ? undefined : termOf(label);

/** Terms that stand alone beside a goal group (绩效目标 | 长期). */
export const isBareTerm = (label: NormalLabel): boolean =>
  label.spellings.some((spelling) => /^(?:midterm|annual)$/.test(termNames.get(spelling) ?? ''));

/** A column of a published indicator library that forms do not have: code, field, formula, proof … */
export const libraryColumn = meaning('library');

export interface ColumnMeaning {
  readonly role: IndicatorColumnRole;
  readonly term: Term | undefined;
}

/** target/half → { role: target, term: half }. */
const columnOf = (composed: string): ColumnMeaning => {
  const [printed, stated] = composed.split('/');
  const role = columnRole.parse(printed);
  if (role === 'completion') return { role, term: 'executed' };
  return { role, term: stated === undefined ? undefined : term.parse(stated) };
};

export const columnMeaning = memoize((label: NormalLabel): ColumnMeaning | undefined => {
  const composed = meaningIn('columns', label);
  return composed === undefined ? undefined : columnOf(composed);
});

/** What a label may mean as a column of which only pieces are understood, and how sure that is. */
export function columnGuess(
  label: NormalLabel,
): { readonly meaning: ColumnMeaning; readonly confidence: number } | undefined {
  const guess = guessIn('columns', label);
  return guess && { meaning: columnOf(guess.meaning), confidence: guess.confidence };
}

/** What a label may mean as a head of amounts of which only pieces are understood. */
export const fundColumnGuess = (
  label: NormalLabel,
): { readonly meaning: Term; readonly confidence: number } | undefined => {
  const guess = guessIn('fundColumns', label);
  return guess && { meaning: term.parse(guess.meaning), confidence: guess.confidence };
};

export interface FundMeaning {
  readonly role: FundLine['role'];
  /** A kind of fiscal money (中央财政, 政府性基金 …): a part of 财政拨款 where that line exists. */
  readonly kind: boolean;
  /** From a leading 中期/年度; only totals carry one. */
  readonly term: Term | undefined;
}

/** What a label means as a line of a fund block. */
export const fundMeaning = memoize((label: NormalLabel): FundMeaning | undefined => {
  const found = meaningIn('fundLines', label);
  if (found === undefined) return undefined;
  if (found === 'kind') return { role: 'item', kind: true, term: undefined };
  return { role: found as FundLine['role'], kind: false, term: found === 'total' ? termOf(label) : undefined };
});

/** The level 1 below which a canonical level 2 stands as a rule. */
export const parentOf = (level2: string): string | undefined =>
  Object.entries(dictionary.children).find(([, levels2]) => levels2.includes(level2))?.[0];

/** The level 2 below a level 1 that has no other. */
export const onlyChildOf = (level1: string): string | undefined => {
  const [child, ...others] = dictionary.children[level1] ?? [];
  return others.length === 0 ? child : undefined;
};

/** Whether a canonical level 2 can stand under a canonical level 1; true for names nobody knows. */
export const fits = (level1: string, level2: string): boolean => {
  const children = dictionary.children[level1];
  return !children || !knownLevels2.has(level2) || children.includes(level2);
};

const knownLevels2 = new Set(Object.values(dictionary.children).flat());
