import type { Indicator, Target } from '../../declaration/declaration';
import { isCountName, isPercentUnit, isRateName, isSatisfactionName, plainName } from '../../knowledge/measures';
import { isAcceptedValue, isBareChange, isSlogan, plainValue } from '../../knowledge/qualitative';
import { isToFill } from '../../text/to-fill';
import { vacuousKind } from '../common/vacuous-value';
import { cellsOf, filled, isFramework, quantities, realIndicators, shownValues, unitOf } from '../common/indicators';
import { defineRule, type Draft } from '../rule';

type Message = 'rate' | 'slogan' | 'action' | 'grade' | 'deferred' | 'compliance' | 'number' | 'sloganRate';

const numeral = /[一二两三四五六七八九十百千万]|^(?:全部|所有)$|全(?:覆盖|县|区|市|镇|乡|村|校|院|局|省|额)|零|无/;

/** Whether only a number answers the row: how much, how satisfied, at what cost. */
const wantsNumber = ({ level1, level2 }: Indicator): boolean =>
  level2?.value === '数量指标' ||
  level2?.value === '经济成本指标' ||
  level2?.value === '成本指标' ||
  /满意/.test((level1?.value ?? '') + (level2?.value ?? ''));

/** 受益乡镇数量, 使用年限: how many, in whatever category. */
const countsSomething = ({ name }: Indicator): boolean =>
  isCountName(name.value) || /(?:年限|时长|天数|户数)$/.test(plainName(name.value));

/** 一批 is read as a number, and says none. */
const isWords = ({ value, raw }: Target): boolean => value.kind === 'text' || /^一[批些]$/.test(raw.trim());

/** Words where a number is due; a state answers 合规性, 完整性 even there. */
function lacksNumber(indicator: Indicator): boolean {
  const values = filled(indicator);
  const counts = !wantsNumber(indicator) && countsSomething(indicator);
  if (!(counts || wantsNumber(indicator)) || isFramework(indicator) || values.length === 0) return false;
  // 一批, 一些: nobody knows how many; of satisfaction 无投诉 is no number.
  const uncounted = isSatisfactionName(indicator.name.value) ? /一[批些]|[零无]/g : /一[批些]/g;
  if (counts && values.some((t) => /[全每各所]/.test(t.raw))) return false;
  const judged = /性$/.test(plainName(indicator.name.value)) && values.every((t) => isAcceptedValue(t.raw));
  return !judged && values.every((t) => isWords(t) && !/\d/.test(t.raw) && !numeral.test(t.raw.replace(uncounted, '')));
}

/** 按期办结率 answered with 及时办结, 合格率 with 合格. */
function rateInWords(indicator: Indicator): boolean {
  const values = filled(indicator);
  if (isFramework(indicator) || values.length === 0 || !/[^效概速频功]率$/.test(plainName(indicator.name.value)))
    return false;
  return values.every((t) => t.value.kind === 'text' && !/\d/.test(t.raw) && !numeral.test(t.raw.replace(/^无$/, '')));
}

const whole = 100;

/** 保障…供应 =100%: kept up or not, which can be counted. */
const keepsUp = /^(?:保障|确保|保证|维护|加强|推进|推动)/;
/** 推动乡村振兴: nobody keeps that up by a rate. */
const grand = /(?:发展|振兴|和谐|进步|繁荣|现代化)$|社会.{0,4}(?:稳定|安定)$|(?:生命|财产).{0,4}安全$|生活水平$/;

/** 促进社会和谐 =100%: of what? What is kept up may be counted; what is grand is no rate at all. */
function isSloganRate(indicator: Indicator): boolean {
  const name = plainName(indicator.name.value);
  const values = quantities(indicator);
  return (
    values.length > 0 &&
    !isFramework(indicator) &&
    (isSlogan(name) || isBareChange(name)) &&
    (!keepsUp.test(name) || grand.test(name)) &&
    !isRateName(name) &&
    values.every(
      ({ value }) =>
        (value.number.eq(whole) || grand.test(name)) && value.suffix === '' && isPercentUnit(unitOf(indicator, value)),
    )
  );
}

/** ≥90% for the whole term and 满意 for the year: one of the two can be counted, so the other can. */
const wordsBesideNumber = (indicator: Indicator): boolean =>
  !isFramework(indicator) &&
  quantities(indicator).length > 0 &&
  filled(indicator).some((t) => t.value.kind === 'text' && !/\d/.test(t.raw) && !numeral.test(t.raw));

function flaw(indicator: Indicator): Message | undefined {
  if (filled(indicator).some((t) => isToFill(t.raw))) return undefined;
  const found = vacuousKind(indicator);
  if (found === 'repeats') return undefined;
  if (found === 'deferred' || found === 'slogan') return found;
  if (lacksNumber(indicator) || wordsBesideNumber(indicator)) return 'number';
  if (rateInWords(indicator)) return 'rate';
  return found ?? (isSloganRate(indicator) ? 'sloganRate' : undefined);
}

export const notMeasurable = defineRule({
  id: 'value/not-measurable',
  severity: 'warning',
  title: { 'zh-CN': '指标值无法衡量', 'en-US': 'Target value cannot be measured' },
  why: {
    'zh-CN':
      '“提高…水平”“效果明显”“按实际情况”说不出完成到什么程度算达标，年底无法自评打分；数量、成本、满意度更要有数。',
    'en-US':
      'With “提高…水平” (improve the level of …), “效果明显” (marked effect) or “按实际情况” (as the case may be) nobody can say at the end of the year whether the target was met. Quantity, cost and satisfaction need a number.',
  },
  basis: ['财预〔2015〕88号（绩效目标应细化量化）', '财预〔2021〕101号（绩效指标取值要求）'],
  example: { bad: '促进规范化建设｜提高业务水平', good: '规范化司法所占比｜≥80%' },
  messages: {
    slogan: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”是口号，没有可衡量的程度',
      'en-US': 'The target value “{{value}}” of “{{name}}” is a slogan without a measurable degree',
    },
    action: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”是一项工作，没有回答要达到什么',
      'en-US': 'The target value “{{value}}” of “{{name}}” names an activity, not what is to be achieved',
    },
    grade: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”没有评判的尺度，无法衡量，请改成数量、比率或可核实的状态',
      'en-US':
        'The target value “{{value}}” of “{{name}}” is a judgement without a scale; state a number, a rate or a fact that can be verified',
    },
    deferred: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”没有定下目标，无法衡量',
      'en-US': 'The target value “{{value}}” of “{{name}}” sets no target',
    },
    compliance: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”没有写明是哪个标准，无法衡量',
      'en-US': 'The target value “{{value}}” of “{{name}}” does not say which standard is meant',
    },
    rate: {
      'zh-CN': '“{{name}}”是比率，指标值“{{value}}”没有数，无法衡量',
      'en-US': '“{{name}}” is a rate, but its target value “{{value}}” has no number',
    },
    number: {
      'zh-CN': '{{category}}“{{name}}”的指标值“{{value}}”没有数，无法衡量',
      'en-US': 'The target value “{{value}}” of “{{name}}” ({{category}}) has no number',
    },
    sloganRate: {
      'zh-CN': '“{{name}}”是一句口号，{{value}} 无从计算，请改成可以统计的指标',
      'en-US': '“{{name}}” is a slogan, so {{value}} cannot be calculated; use an indicator that can be counted',
    },
  },
  *check({ declaration }): Iterable<Draft<Message>> {
    for (const indicator of realIndicators(declaration)) {
      const message = flaw(indicator);
      if (!message) continue;
      const category = (indicator.level2 ?? indicator.level1)?.value ?? '';
      const data = { name: plainValue(indicator.name.value), value: shownValues(indicator), category };
      yield { cells: cellsOf(indicator), message, data };
    }
  },
});
