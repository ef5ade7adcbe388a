import type { Category, Declaration, Indicator } from '../../declaration/declaration';
import { canonicalLevel1 } from '../../declaration/labels/dictionary';
import { normaliseLabel } from '../../declaration/labels/normalise';
import type { Profile } from '../../profiles/profile';
import type { Range } from '../../sheet/address';
import { filled, isSpareName } from '../common/indicators';
import { defineRule } from '../rule';

/** Level 1 in full; level 2 only as far as the national forms demand it "in principle". */
const always = new Set(['产出指标', '效益指标']);
const inPrinciple = new Set(['数量指标', '质量指标']);

const counts = (indicator: Indicator): boolean => !isSpareName(indicator.name.value) || filled(indicator).length > 0;

const named = (item: Indicator | Category, name: string): boolean =>
  item.level1?.value === name ||
  item.level2?.value === name ||
  (name === '满意度指标' && /满意/.test(item.level2?.value ?? ''));

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

function absent(declaration: Declaration, profile: Profile): readonly { name: string; rows: readonly Range[] }[] {
  const real = declaration.indicators.filter(counts);
  const hasLevel1 = real.some((i) => i.level1);
  // Under 产出 a form may have names of its own (重点工作任务完成).
  const outputs = profile.hierarchy.find((category) => category.level1 === '产出指标')?.level2 ?? [];
  const hasLevel2 = real.some(({ level2 }) => level2 && outputs.includes(level2.value));
  const own = hasOwnFramework(real);
  return profile.required
    .filter((name) => !real.some((indicator) => named(indicator, name)))
    .map((name) => ({ name, rows: readyRows(declaration, name) }))
    .filter(({ name, rows }) => {
      if (rows.length > 0) return true;
      return !own && ((hasLevel1 && always.has(name)) || (hasLevel2 && inPrinciple.has(name)));
    });
}

export const requiredCategory = defineRule({
  id: 'complete/required-category',
  severity: 'error',
  title: { 'zh-CN': '必设指标类别没有指标', 'en-US': 'Required category without an indicator' },
  why: {
    'zh-CN':
      '产出、效益指标必须设置，数量、质量指标原则上必须设置；表上列出的满意度等必设类别留空，绩效目标审核不予通过。',
    'en-US':
      'Output and benefit indicators are compulsory, quantity and quality in principle; a required category left empty does not pass the review.',
  },
  basis: ['财预〔2015〕88号（产出、效益、满意度指标；完整性审核）', '财预〔2021〕101号（绩效指标设置要求）'],
  example: {
    bad: '满意度指标｜服务对象满意度｜（空）｜（空）',
    good: '满意度指标｜服务对象满意度｜培训学员满意度｜≥90%',
  },
  messages: {
    empty: {
      'zh-CN': '“{{name}}”列在表中，却没有一条指标',
      'en-US': '"{{name}}" stands in the form without a single indicator',
    },
    none: {
      'zh-CN': '全表没有“{{name}}”，本样式必须设置',
      'en-US': 'The table has no "{{name}}", which this form requires',
    },
  },
  *check({ declaration, profile }) {
    const region = declaration.indicatorRegion;
    if (!region || declaration.indicators.filter(counts).length === 0) return;
    for (const { name, rows } of absent(declaration, profile)) {
      if (rows.length > 0) yield { cells: rows, message: 'empty', data: { name } };
      else
        yield {
          cells: [region.header],
          message: 'none',
          data: { name },
          severity: always.has(name) ? 'error' : 'warning',
        };
    }
  },
});
