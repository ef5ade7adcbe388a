import type { Indicator } from '../../declaration/declaration';
import {
  alsoMeansExactness,
  countsQuality,
  isCountName,
  isCountUnit,
  isDeliveryRate,
  isRateName,
  isSatisfactionName,
  isSizeUnit,
  isTimelinessName,
  isTimeUnit,
  plainName,
} from '../../knowledge/measures';
import {
  cellsOf,
  isFramework,
  isProcess,
  kindOf,
  planned,
  quantities,
  realIndicators,
  shownValues,
  unitOf,
} from '../common/indicators';
import { isOutput, misplacedOutputs } from '../common/misplaced-outputs';
import { defineRule } from '../rule';

type Message =
  'countAsProcess' | 'countAsQuality' | 'onTimeAsQuality' | 'rateAsTimeliness' | 'countAsTimeliness' | 'satisfaction';

/** 截至2023年底投资完成比例, 6月底前支付率: the name says by when. */
const deadline = /截[至止]|[年月]底|年末|\d日前|年内/;

/** The framework of 10号 has satisfaction under 项目效益. */
const frameworkBenefit = /^项目效[益果]/;

const isTimely = (indicator: Indicator): boolean =>
  isTimelinessName(indicator.name.value) ||
  deadline.test(indicator.name.value) ||
  planned(indicator).some((t) => t.value.kind === 'date' || isTimelinessName(t.raw));

/** A plain count with a floor: what is delivered, not how good it is. */
const isPlainCount = (indicator: Indicator): boolean => {
  const values = quantities(indicator);
  const units = values.map((t) => unitOf(indicator, t.value));
  const falling = values.some((t) => t.value.operator === '≤' || t.value.operator === '<' || t.value.number.eq(0));
  const sized = units.every((unit) => unit === '' || isSizeUnit(unit)) && isCountName(indicator.name.value);
  const counted = units.some(isCountUnit) || sized;
  return (
    values.length > 0 &&
    counted &&
    !falling &&
    !isRateName(plainName(indicator.name.value)) &&
    !countsQuality(indicator.name.value)
  );
};

function misplaced(indicator: Indicator): Message | undefined {
  if (isProcess(indicator) && isOutput(indicator) && isPlainCount(indicator)) return 'countAsProcess';
  if (isFramework(indicator)) return undefined;
  const { value: name } = indicator.name;
  const level2 = indicator.level2?.value;
  if (
    isSatisfactionName(name) &&
    name.includes('满意') &&
    level2 !== undefined &&
    !level2.includes('满意') &&
    !frameworkBenefit.test(level2) &&
    !indicator.level1?.value.includes('满意')
  ) {
    return 'satisfaction';
  }
  const units = quantities(indicator).map((t) => unitOf(indicator, t.value));
  if (level2 === '质量指标') {
    if (/按期|按时|及时|准时|如期/.test(name) && !alsoMeansExactness(name)) return 'onTimeAsQuality';
    if (isPlainCount(indicator)) return 'countAsQuality';
  }
  if (level2 === '时效指标' && !isTimely(indicator) && !units.some(isTimeUnit)) {
    if (kindOf(indicator) === 'rate' && isRateName(plainName(name)) && !isDeliveryRate(name)) return 'rateAsTimeliness';
    if (isPlainCount(indicator) && isCountName(name)) return 'countAsTimeliness';
  }
  return undefined;
}

export const wrongCategory = defineRule({
  id: 'indicator/wrong-category',
  severity: 'warning',
  title: { 'zh-CN': '指标放错类别', 'en-US': 'Indicator under the wrong category' },
  why: {
    'zh-CN':
      '数量指标反映做了多少，质量指标反映做得怎样，时效指标反映是否按时，满意度单独设置；放错类别会使该类实际没有指标，权重也随之错位。',
    'en-US':
      'Quantity says how much, quality how well, timeliness when; a row in the wrong place leaves its own category empty and shifts the weights.',
  },
  basis: ['财预〔2015〕88号（产出、效益、满意度指标）', '财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '质量指标｜分中心验收通过数｜≥5个', good: '质量指标｜分中心验收通过率｜≥95%' },
  messages: {
    countAsProcess: {
      'zh-CN': '“{{name}}”（{{value}}）是产出的数量，放在了{{category}}下',
      'en-US': '"{{name}}" ({{value}}) counts outputs and stands under {{category}}',
    },
    countAsQuality: {
      'zh-CN': '“{{name}}”（{{value}}）是数量，放在了{{category}}下',
      'en-US': '"{{name}}" ({{value}}) is a count and stands under {{category}}',
    },
    onTimeAsQuality: {
      'zh-CN': '“{{name}}”（{{value}}）考核是否按时，应放在时效指标，现在{{category}}下',
      'en-US': '"{{name}}" ({{value}}) is about being on time and stands under {{category}}',
    },
    rateAsTimeliness: {
      'zh-CN': '“{{name}}”（{{value}}）是比率，没有时间要求，放在了{{category}}下',
      'en-US': '"{{name}}" ({{value}}) is a rate without any time and stands under {{category}}',
    },
    countAsTimeliness: {
      'zh-CN': '“{{name}}”（{{value}}）是数量，没有时间要求，放在了{{category}}下',
      'en-US': '"{{name}}" ({{value}}) is a count without any time and stands under {{category}}',
    },
    satisfaction: {
      'zh-CN': '“{{name}}”（{{value}}）是满意度，应放在满意度指标，现在{{category}}下',
      'en-US': '"{{name}}" ({{value}}) measures satisfaction and stands under {{category}}',
    },
  },
  *check({ declaration }) {
    const strayed = new Set(misplacedOutputs(declaration));
    for (const indicator of realIndicators(declaration)) {
      // A block of them right before the outputs is a layout slip and reported as one.
      const message = strayed.has(indicator) ? undefined : misplaced(indicator);
      if (!message) continue;
      const data = {
        name: indicator.name.value.trim(),
        value: shownValues(indicator),
        category: (indicator.level2 ?? indicator.level1)!.value,
      };
      yield { cells: cellsOf(indicator), message, data };
    }
  },
});
