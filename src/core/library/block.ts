import * as z from 'zod/mini';
import { kindKeys } from './spending';

/** What an indicator is about; categories.json says where each stands in the hierarchies of 2015 and 2021. */
export const categoryKeys = [
  'economicCost',
  'socialCost',
  'ecologicalCost',
  'quantity',
  'quality',
  'timeliness',
  'economic',
  'social',
  'ecological',
  'sustainable',
  'satisfaction',
] as const;
export type CategoryKey = (typeof categoryKeys)[number];

const text = z.string().check(z.trim(), z.minLength(1));
const number = z.string().check(z.regex(/^\d+(?:\.\d+)?$/));

/** A figure the user is asked for once; several indicators of a block may use it. */
const placeholder = z.object({
  label: text,
  /** A hint in the empty field, never written: a number, or a date ("12月31日") where the unit is 日期. */
  example: z.optional(z.union([number, z.string().check(z.regex(/^\d{1,2}月\d{1,2}日$/))])),
  unit: text,
  /** Words that stand beside this figure in a table's text (社区矫正对象 … 200人). */
  nouns: z.optional(z.array(text)),
  /** Words (采购, 养护) of which one must stand in the same clause, where the nouns alone may mean something else. */
  verbs: z.optional(z.array(text)),
  /** Taken from the table's funds: for the money of the whole project alone (项目总支出), never for a part or a contract. */
  from: z.optional(z.enum(['annualTotal'])),
});
export type Placeholder = z.infer<typeof placeholder>;

const libraryIndicator = z.object({
  category: z.enum(categoryKeys),
  /** Not among the six to ten that are offered first: there to be picked. */
  extra: z.optional(z.literal(true)),
  name: text,
  /** What it says, in plain words. */
  explanation: z.string(),
  /** How it is worked out; "" where there is nothing to calculate. */
  formula: z.string(),
  operator: z.enum(['=', '>', '≥', '<', '≤']),
  /** A number, or a placeholder in braces: "{people}". */
  value: z.union([number, z.string().check(z.regex(/^\{[A-Za-z]\w*\}$/))]),
  /** 万元 alone is turned into the table's money unit; 日期 marks a deadline. */
  unit: text,
  /** The half-year value: half of the annual one, the same, or 序时进度. */
  half: z.enum(['half', 'same', 'schedule']),
  direction: z.enum(['positive', 'negative']),
  /** Points in the hierarchy of 2021; other forms take the proportions. */
  weight: z.int().check(z.minimum(1), z.maximum(50)),
  /** What proves it. */
  proof: z.string(),
  tags: z.array(text),
  source: z.object({
    /** common: the common-indicator library; disclosed: tables in public; drafted: to be confirmed by a finance office. */
    kind: z.enum(['common', 'disclosed', 'drafted', 'own']),
    code: z.optional(z.string()),
  }),
});
export type LibraryIndicator = z.infer<typeof libraryIndicator>;

/** What a general block is about is taken from the project's name or asked: it stands in the names of its indicators. */
export const general = z.object({
  /** What is asked (培训对象); only files that somebody has written himself leave it out. */
  subject: z.optional(text),
  /** Words of a project's name at which the subject ends; those that call for the block where left out. */
  until: z.optional(z.array(text)),
});

const usedBy = (indicators: readonly LibraryIndicator[]): string[] =>
  indicators.flatMap(({ value }) => /^\{(\w+)\}$/.exec(value)?.[1] ?? []);

/** The standard indicators of one field of spending. */
export const blockSchema = z
  .object({
    id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    title: z.object({ 'zh-CN': text, 'en-US': text }),
    /** Words of a project's name or goal that call for this block. */
    keywords: z.array(text).check(z.minLength(1)),
    /** Other words by which somebody looks for it; they call for nothing. */
    also: z.optional(z.array(text)),
    /** 支出功能分类科目 it is paid under: 类, 款 or 项, the most usual first. */
    codes: z.optional(z.array(z.string().check(z.regex(/^\d{3}(?:\d{2}){0,2}$/)))),
    /** What its money is spent on, the most usual first. */
    kinds: z.optional(z.array(z.enum(kindKeys))),
    /** For projects of this kind without a field of their own. */
    general: z.optional(general),
    /** Something to mind, shown with the block. */
    note: z.optional(z.object({ 'zh-CN': text, 'en-US': text })),
    placeholders: z.record(z.string(), placeholder),
    indicators: z.array(libraryIndicator).check(z.minLength(1)),
  })
  .check(
    z.superRefine(({ placeholders, indicators }, context) => {
      for (const name of usedBy(indicators))
        // What every object has (constructor) is no placeholder that somebody wrote.
        if (!Object.hasOwn(placeholders, name))
          context.addIssue({ code: 'custom', path: ['placeholders', name], message: `no placeholder {${name}}` });
    }),
  );
export type Block = z.infer<typeof blockSchema>;
