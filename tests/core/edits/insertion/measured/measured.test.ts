import { measuredByNew } from '../../../../../src/core/edits/insertion/measured';
import { fillBlock } from '../../../../../src/core/library/fill';
import { measureTheSame } from '../../../../../src/core/matching/same-measurand';
import { profiles } from '../../../../../src/core/profiles';
import { blocks } from '../../../../support/library';
import first from './first.json';
import { seenPairs, toldOf } from './pairs';
import second from './second.json';
import third from './third.json';

/** Lists of pairs, each written before the code was held against it: what is the same, and what only sounds so. */
describe.each([
  ['first', first, ['补助资金足额发放率 / 资助金足额到位率']],
  [
    'second',
    second,
    [
      // One of them says more than the other: a part of it, for all that the names tell.
      '抓获犯罪嫌疑人数 / 抓获嫌疑人人数',
      '新增图书册数 / 图书购置数量',
      '发放残疾人辅助器具件数 / 辅助器具适配发放数量',
      '食品抽检批次 / 食品安全监督抽检批次数',
      '改造户厕数量 / 农村户厕改造户数',
      '清扫保洁面积 / 道路清扫保洁面积',
      '受益人口数量 / 供水受益人口',
      '强制免疫头数 / 动物免疫数量',
      '引进项目个数 / 招商引资项目数',
      '引进人才人数 / 引进高层次人才数量',
      '农村危房改造户数 / 改造危房户数',
      // A feeling of safety, asked for as a satisfaction.
      '群众安全感 / 人民群众安全感满意度',
    ],
  ],
  [
    'third',
    third,
    [
      '安装监测设备台数 / 监测设备购置数量',
      '实施测土配方施肥面积 / 测土配方施肥推广面积',
      '污水处理率 / 生活污水处理率',
    ],
  ],
] as const)('the %s list', (_name, { same, other }, missed) => {
  it('what is the same is seen under other words, either way round', () => {
    const told = same.map(toldOf);
    for (const seen of seenPairs(same))
      expect(told.filter((pair) => !seen.includes(pair)).sort()).toEqual([...missed].sort());
  });

  it('nothing else is taken for the same', () => {
    expect(seenPairs(other)).toEqual([[], []]);
  });
});

describe('rows that somebody set down side by side', () => {
  it('measure different things: those of one block', () => {
    const profile = profiles.find(({ id }) => id === 'national-2021')!;
    const alike = blocks.flatMap((block) => {
      const all = fillBlock(block, {}, profile, '万元').map((indicator) => ({
        indicator,
        measured: measuredByNew(indicator),
      }));
      return all.flatMap((one, i) =>
        all
          .slice(i + 1)
          .filter(({ indicator }) => indicator.level2 === one.indicator.level2 && !indicator.level2.includes('满意'))
          .filter(({ measured }) => measureTheSame(one.measured, measured, ''))
          .map(({ measured }) => `${one.measured.name} / ${measured.name}`),
      );
    });
    expect(alike).toEqual(['社区矫正对象监管帮扶人数 / 社区矫正对象帮扶完成人次数']);
  });
});
