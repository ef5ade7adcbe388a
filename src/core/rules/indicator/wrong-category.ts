import type { Indicator } from '../../declaration/declaration';
import {
  isForeignToEcology,
  speaksOfCost,
  speaksOfIncome,
  speaksOfQuality,
  speaksOfSatisfaction,
  speaksOfTime,
} from '../../knowledge/aspects';
import {
  alsoMeansExactness,
  countsQuality,
  isCountName,
  isCountUnit,
  isDeliveryRate,
  isMoneyName,
  isPercentUnit,
  isRateName,
  isSatisfactionName,
  isSizeUnit,
  isTimelinessName,
  isTimeUnit,
  plainName,
} from '../../knowledge/measures';
import { isDelivered } from '../../knowledge/directions';
import { own } from '../../own';
import { isCeiling } from '../../text/operators';
import { headUnits, moneyPart } from '../../text/units';
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
import { isOutput } from '../common/misplaced-outputs';
import { defineRule, type Draft } from '../rule';

type Message =
  | 'countAsProcess'
  | 'countAsQuality'
  | 'onTimeAsQuality'
  | 'qualityAsCount'
  | 'timeAsCount'
  | 'costAsOutput'
  | 'incomeAsCount'
  | 'rateAsTimeliness'
  | 'countAsTimeliness'
  | 'headsAsCost'
  | 'satisfaction'
  | 'notSatisfaction'
  | 'qualityAsBenefit'
  | 'onTimeAsBenefit'
  | 'outputAsBenefit'
  | 'foreign';

/** 截至2023年底投资完成比例, 6月底前支付率: the name says by when. */
const deadline = /截[至止]|[年月]底|年末|\d日前|年内/;

/** The framework of 10号 has satisfaction under 项目效益. */
const frameworkBenefit = /^(?:项目|履职|部门)效[益果]/;

const isTimely = (indicator: Indicator): boolean =>
  isTimelinessName(indicator.name.value) ||
  deadline.test(indicator.name.value) ||
  planned(indicator).some((t) => t.value.kind === 'date' || isTimelinessName(t.raw));

/** A plain count with a floor: what is delivered, not how good it is. */
const isPlainCount = (indicator: Indicator): boolean => {
  const values = quantities(indicator);
  const units = values.map((t) => unitOf(indicator, t.value));
  const falling = values.some((t) => isCeiling(t.value.operator) || t.value.number.eq(0));
  const sized = units.every((unit) => unit === '' || isSizeUnit(unit)) && isCountName(indicator.name.value);
  // 更换闸门扇数 ≥6扇: the name itself says that its unit counts.
  const named = units.some((unit) => unit !== '' && plainName(indicator.name.value).endsWith(`${unit}数`));
  // 养护路段数量 ≥46段: counted in whatever there is.
  const odd = units.every((unit) => unit !== '' && !isPercentUnit(unit) && !moneyPart(unit) && !isTimeUnit(unit));
  const counted = units.some(isCountUnit) || sized || named || (odd && isCountName(indicator.name.value));
  return (
    values.length > 0 &&
    counted &&
    !falling &&
    !isRateName(plainName(indicator.name.value)) &&
    !countsQuality(indicator.name.value)
  );
};

const unitsOf = (indicator: Indicator): readonly string[] =>
  quantities(indicator).map((t) => unitOf(indicator, t.value));

/** 群众满意度, 师生满意情况, 满意率; not 满意度调查次数. */
const isSatisfaction = (name: string): boolean =>
  name.includes('满意') && (isSatisfactionName(name) || /满意(?:情况|程度|状况|水平|指数|比例|占比)?$/.test(name));

function outsideSatisfaction({ level1, level2 }: Indicator): boolean {
  const place = level2?.value;
  return (
    place !== undefined && !place.includes('满意') && !frameworkBenefit.test(place) && !level1?.value.includes('满意')
  );
}

const handled = /(?:投诉|信访|举报|意见|诉求|纠纷).{0,4}(?:处理|办理|办结|处置|化解|解决|回复|答复|受理|整改|调解)率$/;

/** Under 满意度: what is measured is named, and it is something else. A group of people (受益群众 ≥95%) may stand for its satisfaction. */
function isNoSatisfaction(indicator: Indicator): boolean {
  const name = plainName(indicator.name.value);
  // 投诉率 tells of satisfaction, 投诉处理及时率 and 投诉办结率 tell of work.
  if ((speaksOfTime(name) || handled.test(name)) && !name.includes('满意')) return true;
  if (speaksOfSatisfaction(name) || name === '') return false;
  const dated = planned(indicator).some((t) => t.value.kind === 'date');
  return dated || isRateName(name) || isCountName(name) || isMoneyName(name);
}

/** 投诉办结时限 ≤15天 */
const lasts = /(?:办结|完成|办理|响应|修复|处置|审批|答复|完工|交付|到位)(?:时限|时间|时长|期限)$/;

function asQuality(indicator: Indicator, name: string): Message | undefined {
  if (/按期|按时|及时|准时|如期/.test(name) && !alsoMeansExactness(name)) return 'onTimeAsQuality';
  if (planned(indicator).some((t) => t.value.kind === 'date') && speaksOfTime(name)) return 'onTimeAsQuality';
  if (lasts.test(name) && unitsOf(indicator).some(isTimeUnit)) return 'onTimeAsQuality';
  const money = unitsOf(indicator).some((unit) => moneyPart(unit) !== undefined);
  if (money && (speaksOfCost(name) || isMoneyName(name))) return 'costAsOutput';
  return isPlainCount(indicator) ? 'countAsQuality' : undefined;
}

/** 工程质量事故起数 =0起: how good the work is, told by what went wrong. */
const qualityAccident = /质量(?:责任|安全)?事故.{0,3}数量?$/;

function asQuantity(indicator: Indicator, name: string): Message | undefined {
  if (speaksOfTime(name) || (planned(indicator).some((t) => t.value.kind === 'date') && !isCountName(name)))
    return 'timeAsCount';
  const money = unitsOf(indicator).some((unit) => moneyPart(unit) !== undefined);
  if (speaksOfIncome(name) && (money || isRateName(name))) return 'incomeAsCount';
  if (speaksOfCost(name) && (money || isRateName(name))) return 'costAsOutput';
  return (speaksOfQuality(name) && !isCountName(name)) || qualityAccident.test(name) ? 'qualityAsCount' : undefined;
}

function asTimeliness(indicator: Indicator, name: string): Message | undefined {
  const units = unitsOf(indicator);
  if (isTimely(indicator) || units.some(isTimeUnit)) return undefined;
  if (kindOf(indicator) === 'rate' && isRateName(name) && !(isDeliveryRate(name) && !/足额|准确/.test(name)))
    return 'rateAsTimeliness';
  if (units.some((unit) => moneyPart(unit) !== undefined) && isMoneyName(name)) return 'costAsOutput';
  return isPlainCount(indicator) && (isCountName(name) || isDelivered(name)) ? 'countAsTimeliness' : undefined;
}

/** 工程验收合格率: how well the work itself was done; food that passes its tests is what the work is for. */
const workAccepted = /(?:验收|工程|施工|建设|项目).{0,6}合格率$|验收(?:通过)?率$/;
/** 设备安装合格率: how well was bought and put up what the work is done with. Whether offices are equipped as they should be may be an effect. */
const equipped =
  /(?:装备|设备|器材|物资|车辆|设施|仪器|器械|家具).{0,2}(?:购置|采购|安装|到货|验收).{0,2}(?:达标率|合格率)$/;
/** 按期完工率, 按时开工率: when the work itself was done. */
const workOnTime =
  /(?:工程|建设|改造|施工|维修|养护|采购|安装|轮换|配送|清运|检修|巡检|运维|编制|印发).{0,4}及时率$|(?:按期|按时|如期|及时).{0,2}(?:完成|完工|竣工|开工|验收|交付|结题)率$/;
/** 资金拨付及时率: when the money was handed on. */
const paidOnTime = /(?:资金|经费|款项?|补助金?|补贴).{0,4}(?:拨付|支付|下达|到位|兑付|发放).{0,2}及时率$/;
/** 开展宣传场次: what was held, not what came of it. */
const held = /^(?:开展|举办|组织|召开|举行).*(?:场次|次数|期数|场数|班次)$/;

/** 衬砌渠道长度, 印制手册数量: what was built or bought. */
const built =
  /^(?:新建|改建|扩建|修建|修缮|衬砌|铺设|敷设|架设|硬化|疏浚|购置|采购|安装|更换|印制|印刷|编印).*(?:长度|里程|面积|数量|[台套座处份册辆扇]数)$/;
/** 设施安全检查次数, 卷宗归档数量, 伙食补助发放人数: how often or for how many something was done. */
const wasDone =
  /(?:检查|巡查|督查|抽查|排查|巡护|巡检|归档|印制|编印|采购|购置|维修|养护|清洗)(?:总?数量?|次数|场次|批次|份数)$|(?:补助|补贴|津贴|慰问金).{0,2}(?:发放|领取)(?:人数|人次|户数)$/;
/** 工程建设任务完成率: that the work was done. */
const workDone = /(?:工程|建设|施工|改造|清淤|维修|养护|修缮|采购|安装).{0,4}完成率$/;
/** 项目总投资, 工程总造价: the project's own money. */
const ownCost = /^(?:项目|工程|本项目)?(?:总造价|总投资|总支出|总成本|预算控制数|资金总额|投资额|建设成本|实施成本)$/;

const isNone = (indicator: Indicator): boolean => quantities(indicator).every(({ value }) => value.number.eq(0));

function asBenefit(indicator: Indicator, name: string): Message | undefined {
  if (workAccepted.test(name) || equipped.test(name)) return 'qualityAsBenefit';
  if (workOnTime.test(name) || paidOnTime.test(name)) return 'onTimeAsBenefit';
  if (ownCost.test(name) && unitsOf(indicator).some((unit) => moneyPart(unit) !== undefined)) return 'costAsOutput';
  if (workDone.test(name)) return 'outputAsBenefit';
  if (wasDone.test(name) && unitsOf(indicator).some(isCountUnit) && !isNone(indicator)) return 'outputAsBenefit';
  return (held.test(name) || built.test(name)) && isPlainCount(indicator) ? 'outputAsBenefit' : undefined;
}

/** What the work earns, or how well it was done, under 成本: 带动农民增收 ≥60万元, 验收合格率 ≥95%. */
function asCost(indicator: Indicator, name: string): Message | undefined {
  const values = quantities(indicator);
  const earned = values.some(
    ({ value }) => value.operator === '≥' && moneyPart(unitOf(indicator, value)) !== undefined,
  );
  if (speaksOfIncome(name) && earned) return 'incomeAsCount';
  const isCost = /成本|费|预算|资金|支出|造价|投资/.test(name);
  if (speaksOfQuality(name) && isRateName(name) && !isCost) return 'qualityAsCount';
  // 受益人口 ≥3000人: for how many is no cost.
  const counted = values.length > 0 && values.every(({ value }) => headUnits.includes(unitOf(indicator, value)));
  return counted && !isCost ? 'headsAsCost' : undefined;
}

const byCategory: Readonly<Record<string, (indicator: Indicator, name: string) => Message | undefined>> = {
  数量指标: asQuantity,
  质量指标: asQuality,
  时效指标: asTimeliness,
  经济成本指标: asCost,
  成本指标: asCost,
  社会效益指标: asBenefit,
  经济效益指标: asBenefit,
  可持续影响指标: asBenefit,
  生态效益指标: (indicator, name) => (isForeignToEcology(name) ? 'foreign' : asBenefit(indicator, name)),
};

function misplaced(indicator: Indicator): Message | undefined {
  if (isProcess(indicator) && isOutput(indicator) && isPlainCount(indicator)) return 'countAsProcess';
  if (isFramework(indicator)) return undefined;
  const name = plainName(indicator.name.value);
  const { level1, level2 } = indicator;
  if (isSatisfaction(name) && outsideSatisfaction(indicator)) return 'satisfaction';
  if (/满意/.test(level2?.value ?? level1?.value ?? ''))
    return isNoSatisfaction(indicator) ? 'notSatisfaction' : undefined;
  return own(byCategory, level2?.value ?? '')?.(indicator, name);
}

export const wrongCategory = defineRule({
  id: 'indicator/wrong-category',
  severity: 'warning',
  title: { 'zh-CN': '指标放错类别', 'en-US': 'Indicator under the wrong category' },
  why: {
    'zh-CN':
      '数量指标反映做了多少，质量指标反映做得怎样，时效指标反映是否按时，满意度单独设置；放错类别会使该类实际没有指标，权重也随之错位。',
    'en-US':
      'Quantity says how much was done, quality how well, timeliness whether on time; satisfaction has a section of its own. An indicator in the wrong place leaves its own category empty and shifts the weights.',
  },
  basis: ['财预〔2015〕88号（产出、效益、满意度指标）', '财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '质量指标｜分中心验收通过数｜≥5个', good: '质量指标｜分中心验收通过率｜≥95%' },
  messages: {
    countAsProcess: {
      'zh-CN': '“{{name}}”（{{value}}）是产出的数量，放在了{{category}}下',
      'en-US': '“{{name}}” ({{value}}) counts outputs but is under {{category}}',
    },
    countAsQuality: {
      'zh-CN': '“{{name}}”（{{value}}）是数量，放在了{{category}}下',
      'en-US': '“{{name}}” ({{value}}) is a count but is under {{category}}',
    },
    onTimeAsQuality: {
      'zh-CN': '“{{name}}”（{{value}}）考核是否按时，应放在时效指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) measures timeliness but is under {{category}}',
    },
    qualityAsCount: {
      'zh-CN': '“{{name}}”（{{value}}）考核做得好不好，应放在质量指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) measures quality but is under {{category}}',
    },
    timeAsCount: {
      'zh-CN': '“{{name}}”（{{value}}）考核时间，应放在时效指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) is about time, which belongs to timeliness, but is under {{category}}',
    },
    costAsOutput: {
      'zh-CN': '“{{name}}”（{{value}}）是成本，应放在成本指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) is a cost but is under {{category}}',
    },
    incomeAsCount: {
      'zh-CN': '“{{name}}”（{{value}}）是取得的效益，应放在经济效益指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) is an economic benefit but is under {{category}}',
    },
    rateAsTimeliness: {
      'zh-CN': '“{{name}}”（{{value}}）是比率，没有时间要求，放在了{{category}}下',
      'en-US': '“{{name}}” ({{value}}) is a rate without a time limit but is under {{category}}',
    },
    headsAsCost: {
      'zh-CN': '“{{name}}”（{{value}}）是人数，不是成本，放在了{{category}}下',
      'en-US': '“{{name}}” ({{value}}) is a number of people and no cost but is under {{category}}',
    },
    countAsTimeliness: {
      'zh-CN': '“{{name}}”（{{value}}）是数量，没有时间要求，放在了{{category}}下',
      'en-US': '“{{name}}” ({{value}}) is a count without a time limit but is under {{category}}',
    },
    satisfaction: {
      'zh-CN': '“{{name}}”（{{value}}）是满意度，应放在满意度指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) measures satisfaction but is under {{category}}',
    },
    notSatisfaction: {
      'zh-CN': '“{{name}}”（{{value}}）不是满意度，放在了{{category}}下',
      'en-US': '“{{name}}” ({{value}}) does not measure satisfaction but is under {{category}}',
    },
    qualityAsBenefit: {
      'zh-CN': '“{{name}}”（{{value}}）考核工作本身做得好不好，应放在质量指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) measures the quality of the work itself but is under {{category}}',
    },
    onTimeAsBenefit: {
      'zh-CN': '“{{name}}”（{{value}}）考核工作是否按时，应放在时效指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) measures whether the work was on time but is under {{category}}',
    },
    outputAsBenefit: {
      'zh-CN': '“{{name}}”（{{value}}）是做了多少，应放在数量指标，现放在{{category}}下',
      'en-US': '“{{name}}” ({{value}}) counts what was done but is under {{category}}',
    },
    foreign: {
      'zh-CN': '“{{name}}”（{{value}}）与生态环境无关，放在了{{category}}下',
      'en-US': '“{{name}}” ({{value}}) has nothing to do with the environment but is under {{category}}',
    },
  },
  *check({ declaration }): Iterable<Draft<Message>> {
    for (const indicator of realIndicators(declaration)) {
      const message = misplaced(indicator);
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
