import * as z from 'zod/mini';
import { apportion } from '../edits/insertion/apportion';
import { isCeiling } from '../text/operators';
import { blockSchema, general, type Block, type CategoryKey, type LibraryIndicator, type Placeholder } from './block';
import { levelsIn } from './levels';
import { withSubject } from './subject';

/**
 * A field as it is written in fields/*.json. A row is one line, cells divided by " | ":
 *
 *     数量 | 低保对象人数 | ≥〔3200〕人 | 年末在册低保对象人数 | 在册名单
 *     level 2 | name | value | formula | proof | explanation | source
 *
 * A figure in 〔 〕 is asked for and its example only a hint: 〔3200〕, with a label of its own 〔在册人数 3200〕, and a key
 * where code speaks of it 〔people 在册人数 3200〕; the same label is asked once. Without 〔 〕 the value is fixed by what
 * it measures (=100%, =0起). Cells at the end may be left out: a rate's "× 100%", the explanation, the usual proof of
 * a satisfaction, a deadline or the project's total are supplied. The source is a code (gx010101), 公开, or 拟制 where
 * nothing is said.
 */
const fieldSchema = z.object({
  id: z.string(),
  title: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }),
  codes: z.array(z.string()),
  kinds: z.array(z.string()).check(z.minLength(1)),
  general: z.optional(general),
  keywords: z.array(z.string()),
  also: z.optional(z.array(z.string())),
  note: z.optional(z.object({ 'zh-CN': z.string(), 'en-US': z.string() })),
  /** Words that stand beside a figure in a table's text, by the figure's label. */
  figures: z.optional(
    z.record(z.string(), z.object({ nouns: z.array(z.string()), verbs: z.optional(z.array(z.string())) })),
  ),
  /** Six to ten that fit nearly every project of the field; in all levels the hierarchies want. */
  core: z.array(z.string()).check(z.minLength(1)),
  /** The rest, to pick from. */
  more: z.optional(z.array(z.string())),
});
type Field = z.infer<typeof fieldSchema>;

const categories: Readonly<Record<string, CategoryKey>> = {
  经济成本: 'economicCost',
  社会成本: 'socialCost',
  生态成本: 'ecologicalCost',
  数量: 'quantity',
  质量: 'quality',
  时效: 'timeliness',
  经济效益: 'economic',
  社会效益: 'social',
  生态效益: 'ecological',
  可持续: 'sustainable',
  满意度: 'satisfaction',
};

/** Operator, what is asked or fixed, unit. */
const valueForm = /^([=≥≤<>])(?:〔([^〔〕]+)〕|(\d{1,9}(?:\.\d{1,4})?))(.*)$/;
/** Key and label may be left out. */
const figureForm = /^(?:([A-Za-z]\w*) )?(?:(\S+) )?(\d+(?:\.\d+)?|\d{1,2}月\d{1,2}日)$/;

/** Units of what is done over the year: half of it by the middle. What is counted in others is there all the time. */
const flows =
  /^(?:人次|次|件|例|场|场次|期|份|篇|户次|家次|批次|起|吨|万吨|万元|元|平方米|万平方米|米|公里|亩|万亩|课时|天|处|台（套）|万人次|亿元|株|条|宗)$/;

interface Row {
  readonly indicator: Omit<LibraryIndicator, 'weight'>;
  readonly figure: { readonly key: string | undefined; readonly placeholder: Placeholder } | undefined;
}

const usual = (category: CategoryKey, unit: string, name: string): readonly [formula: string, proof: string] => {
  if (category === 'satisfaction') return ['满意问卷数 ÷ 有效问卷数', '满意度调查问卷及汇总表'];
  if (unit === '日期') return ['最后一项完成的日期', '验收或完成情况资料'];
  if (name === '项目总支出') return ['当年实际支出合计', '预算批复、支出明细账'];
  return ['', ''];
};

/** What it says where nobody has put it in words: the formula in words. */
function explained(formula: string, unit: string): string {
  if (unit === '日期') return '全部完成的最后日期。';
  const [above, below, ...more] = formula.split(' ÷ ');
  if (above === undefined || below === undefined || more.length > 0) return `${formula}。`;
  return unit === '%' ? `${above}占${below}的比例。` : `${above}按${below}平均。`;
}

/** 护林员人数, 公路里程: what stands before the last word may stand beside the figure in a table's text. */
const nounsIn = (name: string): string[] | undefined => {
  const noun = /^(\S{3,})(?:人数|数量|户数|里程|面积)$/.exec(name)?.[1];
  return noun === undefined ? undefined : [noun];
};

const sourceOf = (source: string | undefined): LibraryIndicator['source'] => {
  if (source === undefined) return { kind: 'drafted' };
  return source === '公开' ? { kind: 'disclosed' } : { kind: 'common', code: source };
};

/** @throws {Error} where the line is none */
function readRow(line: string, figures: NonNullable<Field['figures']>): Row {
  const wrong = (why: string): Error => new Error(`${why}: ${line}`);
  const [level = '', name = '', value = '', formula, proof, explanation, source] = line
    .split('|')
    .map((cell) => cell.trim() || undefined);
  const category = Object.hasOwn(categories, level) ? categories[level]! : undefined;
  const read = valueForm.exec(value);
  if (!category) throw wrong('no such level');
  if (!read) throw wrong('no value');
  const [, sign, asked, fixed, printed = ''] = read;
  const operator = sign as LibraryIndicator['operator'];
  const figure = asked === undefined ? undefined : figureForm.exec(asked);
  if (asked !== undefined && !figure) throw wrong('no figure');
  const [, key, label = withSubject(name, undefined), example = ''] = figure ?? [];
  const unit = example.endsWith('日') && printed === '' ? '日期' : printed;
  const [usualFormula, usualProof] = usual(category, unit, name);
  const how = formula ?? usualFormula;
  const nouns = figures[label]?.nouns ?? nounsIn(label);
  const verbs = figures[label]?.verbs;
  return {
    indicator: {
      category,
      name,
      explanation: explanation ?? explained(how, unit),
      formula: unit === '%' && how.includes(' ÷ ') ? `${how} × 100%` : how,
      operator,
      value: fixed ?? '',
      unit,
      half: unit === '日期' ? 'schedule' : operator !== '=' && flows.test(unit) ? 'half' : 'same',
      direction: isCeiling(operator) || fixed === '0' ? 'negative' : 'positive',
      proof: proof ?? usualProof,
      tags: [],
      source: sourceOf(source),
    },
    figure: figure
      ? {
          key,
          placeholder: {
            label,
            example,
            unit,
            ...(nouns && { nouns: [...nouns] }),
            ...(verbs && { verbs: [...verbs] }),
            ...(name === '项目总支出' && { from: 'annualTotal' as const }),
          },
        }
      : undefined,
  };
}

/** Points of the hierarchy of 2021 for those offered first; a row to pick has what its siblings have. */
const SHARES: Readonly<Record<string, number>> = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 };

function weighed(core: readonly Row[], more: readonly Row[]): number[] {
  const level = ({ indicator }: Row): string => levelsIn(indicator.category, '2021').level1;
  const pointsOf = new Map(
    Object.entries(SHARES).map(([name, total]) => {
      const { length } = core.filter((row) => level(row) === name);
      return [name, apportion(total, Array<number>(length).fill(1)) ?? []] as const;
    }),
  );
  const next = new Map<string, number>();
  const points = core.map((row) => {
    const i = next.get(level(row)) ?? 0;
    next.set(level(row), i + 1);
    return pointsOf.get(level(row))?.[i] ?? 1;
  });
  return [...points, ...more.map((row) => pointsOf.get(level(row))?.at(-1) ?? 5)];
}

/**
 * The block that a field's lines say.
 * @throws {Error} where a line cannot be read: data that ships is held by tests
 */
export function readField(raw: unknown): Block {
  const { core, more = [], figures = {}, ...head } = fieldSchema.parse(raw);
  const first = core.map((line) => readRow(line, figures));
  const rest = more.map((line) => readRow(line, figures));
  const placeholders: Record<string, Placeholder> = {};
  const keys = new Map<string, string>();
  const weights = weighed(first, rest);
  const indicators = [...first, ...rest].map(({ indicator, figure }, i): LibraryIndicator => {
    const common = { ...indicator, weight: weights[i]!, ...(i >= first.length && { extra: true as const }) };
    if (!figure) return common;
    const { label } = figure.placeholder;
    const key = keys.get(label) ?? figure.key ?? `figure${String(keys.size + 1)}`;
    keys.set(label, key);
    placeholders[key] ??= figure.placeholder;
    return { ...common, value: `{${key}}` };
  });
  return blockSchema.parse({ ...head, placeholders, indicators });
}
