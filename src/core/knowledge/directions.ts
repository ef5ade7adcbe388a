import * as z from 'zod/mini';
import { holdsAny } from '../text/words';
import { plainName } from './measures';
import data from './directions.json';

const words = z.object({
  source: z.string().check(z.minLength(1)),
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
const { adverse, mitigation, savings, beneficial, waits, delivered, limited, gains, falling, growing, unwanted, kept } =
  z
    .object({
      adverse: words,
      mitigation: words,
      savings: words,
      beneficial: words,
      waits: words,
      delivered: words,
      limited: words,
      gains: words,
      falling: words,
      growing: words,
      unwanted: words,
      kept: words,
    })
    .parse(data);

const measured = '(?:发生)?(?:率|数|数量|次数|人数|人次|起数|件数|例数|宗数|户数|批次|批数|比例|占比|发生率|总数)$';
/** 未复吸率 counts those to whom it did not happen. */
const adversePattern = new RegExp(
  `(?<![未无不零])(?:${adverse.words.join('|')})(?:人员|事件|案件|情况|面积|人口|农户|土地|金额)?${measured}`,
);

const mitigates = holdsAny(mitigation.words);

/** How long somebody waits (故障响应时间, 审批时限), what is to be kept down (化肥价格涨幅). */
const endsInWaiting = new RegExp(`(?:${[...waits.words, ...kept.words].join('|')})$`);

/** 重新犯罪率, 安全事故发生数, 故障响应时间 … ; not 事故隐患整改率. */
export const lessIsBetter = (name: string): boolean => {
  const plain = plainName(name);
  return endsInWaiting.test(plain) || (adversePattern.test(plain) && !mitigates(name));
};

const delivers = holdsAny(delivered.words);
const isLimited = holdsAny(limited.words);
/** 新建公厕数量: work delivered, which no ceiling should bound; not 公务接待次数. */
export const isDelivered = (name: string): boolean => delivers(name) && !isLimited(name);

const endsBeneficial = new RegExp(`(?:${beneficial.words.join('|')})$`);

/** 验收合格率, 群众满意度 … : a rate of which more is better; not 不合格率, 投诉发生率. */
export const moreIsBetter = (name: string): boolean => {
  const plain = plainName(name);
  return (
    endsBeneficial.test(plain) &&
    !lessIsBetter(plain) &&
    !/[不未无](?:合格|达标|完成|及时|满意|到位)|(?:超标|违规|投诉)/.test(plain)
  );
};

const endsInGain = new RegExp(
  `(?:${gains.words.join('|')})$|(?:节约|节省|减少|削减).{0,12}(?:排放量|用电量|用水量|用煤量|用油量|耗电量|耗水量|能耗)$`,
);
/** 减少二氧化碳排放量, 节约用电量: how much was saved. */
export const isGain = (name: string): boolean => endsInGain.test(plainName(name));

/** A name under 成本 of which more is better, or where a floor is usual: 成本节约额, 最低补助标准. */
export const moreMayBeBetter = holdsAny(savings.words);

/** 成本, 费用, 时限 …: names of what falls when it goes well, and the words left of one. */
export const falls = holdsAny(falling.words);
const fallingPattern = new RegExp(falling.words.join('|'));
export const withoutFalling = (name: string): string => name.replace(fallingPattern, '');

const holdsGrowing = holdsAny(growing.words);
/** 收入, 产值, 受益群众, 古树挂牌数 …: what grows when it goes well. */
export const grows = (name: string): boolean => holdsGrowing(name) || name.endsWith('数');

/** 违约率, 退学率: a rate of something nobody wants more of. */
export const isUnwanted = holdsAny(unwanted.words);
