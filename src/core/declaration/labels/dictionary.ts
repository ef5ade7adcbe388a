import * as z from 'zod/mini';
import type { FundLine, HeaderKey, IndicatorColumnRole, NarrativeKey, Term } from '../declaration';
import { wordAtStart } from '../../text/words';
import data from './labels.json';
import type { NormalLabel } from './normalise';

export const term = z.enum([
  'midterm',
  'annual',
  'half',
  'total',
  'previous',
  'budget',
  'adjusted',
  'executed',
  'other',
]);
const names = z.array(z.string()).check(z.minLength(1));
export const columnRole = z.enum([
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
]);

/** What labels.json must look like: synonyms → what they stand for. */
const schema = z.object({
  header: z.record(z.string(), names),
  narratives: z.record(z.string(), names),
  goals: z.array(z.object({ term, names })),
  goalGroups: names,
  /** Terms that stand alone beside a goal group (绩效目标 | 长期). */
  goalTerms: names,
  columns: z.array(z.object({ role: columnRole, term: z.optional(term), names })),
  terms: z.array(z.object({ term, names })),
  fundLines: z.array(
    z.object({
      role: z.enum(['total', 'fiscal', 'carryover', 'other', 'item']),
      /** A kind of fiscal money, one level below 财政拨款. */
      kind: z._default(z.boolean(), false),
      names,
    }),
  ),
  subtotals: names,
  governmentLevels: z.string(),
  fundBlocks: z.object({ income: names, expenditure: names }),
  fundColumns: z.array(z.object({ term, names })),
  /** What may follow a leading term in the name of a column: 上年度 + 安排资金. */
  fundColumnWords: names,
  groups: names,
  level1: z.record(z.string(), names),
  level2: z.record(z.string(), names),
  children: z.record(z.string(), names),
  totals: names,
});

const dictionary = schema.parse(data);

/** name → meaning, for one section. The first entry of a name wins. */
function index<T>(entries: Iterable<readonly [T, readonly string[]]>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [meaning, synonyms] of entries) for (const name of synonyms) if (!map.has(name)) map.set(name, meaning);
  return map;
}

const lookup =
  <T>(map: ReadonlyMap<string, T>) =>
  (label: NormalLabel): T | undefined => {
    for (const spelling of label.spellings) {
      const hit = map.get(spelling);
      if (hit !== undefined) return hit;
    }
    return undefined;
  };

const set = (list: readonly string[]) => {
  const known = new Set(list);
  return (label: NormalLabel): boolean => label.spellings.some((s) => known.has(s));
};

export const headerKey = lookup(index(Object.entries(dictionary.header).map(([k, v]) => [k as HeaderKey, v] as const)));
export const narrativeKey = lookup(
  index(Object.entries(dictionary.narratives).map(([k, v]) => [k as NarrativeKey, v] as const)),
);
export const goalTerm = lookup(index(dictionary.goals.map((g) => [g.term, g.names] as const)));
export const isGoalGroup = set(dictionary.goalGroups);
export const isBareTerm = set(dictionary.goalTerms);
export const isGroup = set(dictionary.groups);
export const isTotalRow = set(dictionary.totals);
export const isSubtotal = set(dictionary.subtotals);
const exactColumn = lookup(index(dictionary.fundColumns.map((c) => [c.term, c.names] as const)));
export const fundBlockKind = lookup(
  index([
    ['income', dictionary.fundBlocks.income] as const,
    ['expenditure', dictionary.fundBlocks.expenditure] as const,
  ]),
);

export interface ColumnMeaning {
  readonly role: IndicatorColumnRole;
  readonly term: Term | undefined;
}
export const columnMeaning = lookup(
  index(dictionary.columns.map((c) => [{ role: c.role, term: c.term }, c.names] as const)),
);

export interface FundMeaning {
  readonly role: FundLine['role'];
  /** A kind of fiscal money (中央财政, 政府性基金 …): a part of 财政拨款 where that line exists. */
  readonly kind: boolean;
  /** From a leading 中期/年度; only totals carry one. */
  readonly term: Term | undefined;
}

const exactFund = index(dictionary.fundLines.map((f) => [{ role: f.role, kind: f.kind }, f.names] as const));
const levels = new RegExp(dictionary.governmentLevels);
const termNames = index(dictionary.terms.map((t) => [t.term, t.names] as const));
const termName = wordAtStart(termNames.keys());

const leadingTerm = (text: string): readonly [string, Term] | undefined => {
  const name = termName(text);
  return name === undefined ? undefined : [name, termNames.get(name)!];
};

/** 中期…, 年度…, 半年…, 项目总…: the term a label begins with (or holds, for matrix rows such as 中期资金来源). */
export function termOf(label: NormalLabel): Term | undefined {
  for (const spelling of label.spellings) {
    const hit = leadingTerm(spelling);
    if (hit) return hit[1];
  }
  return undefined;
}

const columnWords = new Set(dictionary.fundColumnWords);

/** What a label means as a column of a fund block: 全年执行数, 上年度安排资金. */
export function fundColumnTerm(label: NormalLabel): Term | undefined {
  const known = exactColumn(label);
  if (known) return known;
  for (const spelling of label.spellings) {
    const leading = leadingTerm(spelling);
    if (leading && leading[1] !== 'total' && columnWords.has(spelling.slice(leading[0].length))) return leading[1];
  }
  return undefined;
}

/** What a label means as a line of a fund block. */
export function fundMeaning(label: NormalLabel): FundMeaning | undefined {
  for (const spelling of label.spellings) {
    const leading = leadingTerm(spelling);
    const rest = leading ? spelling.slice(leading[0].length) : spelling;
    const hit = exactFund.get(spelling) ?? exactFund.get(rest);
    if (hit) return { ...hit, term: hit.role === 'total' ? leading?.[1] : undefined };
    if (levels.test(spelling) || (rest !== '' && levels.test(rest)))
      return { role: 'item', kind: true, term: undefined };
  }
  return undefined;
}

const level1Names = lookup(index(Object.entries(dictionary.level1)));
const level2Names = lookup(index(Object.entries(dictionary.level2)));

/** 产出 → 产出指标; undefined for a name that is not a level 1 anybody uses. */
export const canonicalLevel1 = (label: NormalLabel): string | undefined => level1Names(label);
/** 社会效益 → 社会效益指标. */
export const canonicalLevel2 = (label: NormalLabel): string | undefined => level2Names(label);
/** Whether a canonical level 2 can stand under a canonical level 1; true for names nobody knows. */
export const fits = (level1: string, level2: string): boolean => {
  const children = dictionary.children[level1];
  return !children || !(level2 in dictionary.level2) || children.includes(level2);
};
