import type { Category, Declaration, Indicator, Sourced } from '../../declaration/declaration';
import { canonicalLevel1 } from '../../declaration/labels/dictionary';
import { normaliseLabel } from '../../declaration/labels/normalise';
import type { Profile } from '../../profiles/profile';
import { sameRange, type Range } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import { withoutBlanks } from '../../text/normalise';
import { filled, isSpareName } from '../common/indicators';
import { defineRule, type RuleContext } from '../rule';
import { mayHoldRows } from './not-read';

type Table = Pick<RuleContext, 'declaration' | 'profile' | 'sheet'>;

/** Level 1 in full; level 2 only as far as the national forms demand it "in principle". */
const always = new Set(['产出指标', '效益指标']);
const inPrinciple = new Set(['数量指标', '质量指标']);

const counts = (indicator: Indicator): boolean => !isSpareName(indicator.name.value) || filled(indicator).length > 0;

/** 预期产出指标, 效果指标, 工程成本指标: names of a form's own that say the same. */
const sameAs: Readonly<Record<string, RegExp>> = {
  产出指标: /产出/,
  效益指标: /效益|效果/,
  满意度指标: /满意/,
  成本指标: /成本/,
};

const named = ({ level1, level2 }: Indicator | Category, name: string): boolean =>
  [level1?.value, level2?.value].some((level) => level === name || (level && sameAs[name]?.test(level)));

/** The rows of the form that stand ready for a category. */
const readyRows = (declaration: Declaration, name: string): readonly Range[] =>
  declaration.categories.filter((category) => named(category, name)).map((category) => category.rows);

/** Level-1 names nobody else has (规划, 执行; 履职效能): a framework of its own, which the profile's demands do not fit. */
const hasOwnFramework = (indicators: readonly Indicator[]): boolean =>
  indicators.some(({ level1 }) => {
    if (!level1) return false;
    const known = canonicalLevel1(normaliseLabel(level1.value));
    return known === '管理指标' || (known === undefined && !/产出|效益|效果|满意|成本/.test(level1.value));
  });

/** 101号 asks works, large repairs and purchases for their cost. */
const works =
  /修缮|维修|养护|改造|新建|扩建|改建|装修|基建|建设项目|(?:购置|采购)(?!员)|(?<!人才|惠民|民生|文化|放映|书屋|素质|希望|培训|提升|扶贫)工程(?!师)/;

const asksForCost = ({ project }: Declaration): boolean => works.test(project?.value ?? '');

/** 一、, （二）: the form's numbers before its labels. */
const ordinal = /^[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]+/;

/** 产出指标（50分）, 产出: the profile's own words, unlike 预期产出指标. */
const printsAs = (sheet: Sheet, { value, cell }: Sourced<string>): boolean => {
  const label = withoutBlanks(textAt(sheet, cell.top, cell.left)).replace(ordinal, '');
  const printed = label.split(/[(（]/)[0]!;
  return printed === value || `${printed}指标` === value;
};

/** Every level 1 is one of the profile's in its own words: the table follows it, so what the profile demands is due. */
const followsProfile = (sheet: Sheet, real: readonly Indicator[], { hierarchy }: Profile): boolean =>
  real.every(
    ({ level1 }) => level1 && hierarchy.some((category) => category.level1 === level1.value) && printsAs(sheet, level1),
  );

/** A form without level 1 whose every row has a level 2 of the profile, effects among them: 满意度 stands beside them there. */
const followsSecondLevels = (real: readonly Indicator[], { hierarchy }: Profile): boolean => {
  const under = (level2: string): string | undefined =>
    hierarchy.find((category) => category.level2.includes(level2))?.level1;
  const sections = real.map(({ level1, level2 }) => (level1 || !level2 ? undefined : under(level2.value)));
  return sections.every((section) => section !== undefined) && sections.includes('效益指标');
};

/** The form has the category's rows, or would have them if nobody had deleted them. */
function isDue({ declaration, profile, sheet }: Table, real: readonly Indicator[], name: string): boolean {
  if (hasOwnFramework(real)) return false;
  if (always.has(name)) return real.some((i) => i.level1);
  // Under 产出 a form may have names of its own (重点工作任务完成).
  const outputs = profile.hierarchy.find((category) => category.level1 === '产出指标')?.level2 ?? [];
  const usual = real.some(({ level2 }) => level2 && outputs.includes(level2.value));
  if (inPrinciple.has(name)) return usual;
  if (!usual || !(followsProfile(sheet, real, profile) || followsSecondLevels(real, profile))) return false;
  return name === '满意度指标' || (name === '成本指标' && asksForCost(declaration));
}

/**
 * Where a category that no row stands ready for belongs: the heading of its section, the last row of the section it
 * follows, or else the head of the table.
 */
function placeOf({ declaration, profile }: Table, real: readonly Indicator[], name: string): Range {
  const { hierarchy } = profile;
  const section = hierarchy.findIndex(({ level1, level2 }) => level1 === name || level2.includes(name));
  const inSection = (index: number) => {
    const { level1: heading, level2: below } = hierarchy[index]!;
    return real.filter(({ level1, level2 }) =>
      level1
        ? level1.value === heading || sameAs[heading]?.test(level1.value)
        : level2 !== undefined && below.includes(level2.value),
    );
  };
  const own = section < 0 || hierarchy[section]!.level1 === name ? undefined : inSection(section)[0]?.level1?.cell;
  if (own) return own;
  for (let before = section - 1; before >= 0; before--) {
    const last = inSection(before).at(-1);
    if (last) return last.name.cell;
  }
  const { top, left } = declaration.indicatorRegion!.header;
  return real[0]?.level1?.cell ?? { top, left, bottom: top, right: left };
}

function absent(table: Table): readonly { name: string; rows: readonly Range[] }[] {
  const { declaration, profile } = table;
  const real = declaration.indicators.filter(counts);
  const demanded = asksForCost(declaration) ? new Set([...profile.required, '成本指标']) : profile.required;
  return [...demanded]
    .filter((name) => !real.some((indicator) => named(indicator, name)))
    .map((name) => ({ name, rows: readyRows(declaration, name) }))
    .filter(({ name, rows }) => rows.length > 0 || isDue(table, real, name));
}

export const requiredCategory = defineRule({
  id: 'complete/required-category',
  severity: 'error',
  title: { 'zh-CN': '必设指标类别没有指标', 'en-US': 'Required category has no indicator' },
  why: {
    'zh-CN':
      '产出、效益指标必须设置，数量、质量指标原则上必须设置；表上列出的满意度等必设类别留空，绩效目标审核不予通过。',
    'en-US':
      'Output and benefit indicators are compulsory, and so in principle are quantity and quality. A table that leaves a required category empty does not pass the review.',
  },
  basis: ['财预〔2015〕88号（产出、效益、满意度指标；完整性审核）', '财预〔2021〕101号（绩效指标设置要求）'],
  example: {
    bad: '满意度指标｜服务对象满意度｜（空）｜（空）',
    good: '满意度指标｜服务对象满意度｜培训学员满意度｜≥90%',
  },
  messages: {
    empty: {
      'zh-CN': '“{{name}}”列在表中，却没有一条指标',
      'en-US': '“{{name}}” is in the form but has no indicator',
    },
    none: {
      'zh-CN': '全表没有“{{name}}”，本样式必须设置',
      'en-US': 'The table has no “{{name}}”, which this form requires',
    },
  },
  *check(context) {
    const { declaration } = context;
    if (declaration.indicators.filter(counts).length === 0) return;
    const missing = absent(context);
    for (const { name, rows } of missing) if (rows.length > 0) yield { cells: rows, message: 'empty', data: { name } };
    const none = missing.filter(({ rows }) => rows.length === 0).map(({ name }) => name);
    // In a list with a project to a row there is no place for what has no column.
    if (none.length === 0 || !declaration.indicatorRegion || mayHoldRows(context)) return;
    const severity = none.some((name) => always.has(name)) ? 'error' : 'warning';
    const real = declaration.indicators.filter(counts);
    const places = none.map((name) => placeOf(context, real, name));
    const cells = places.filter((place, i) => places.findIndex((other) => sameRange(other, place)) === i);
    yield { cells, message: 'none', data: { name: none.join('”、“') }, severity };
  },
});
