import type { CategoryKey } from '../../../src/core/library/block';
import { withSubject } from '../../../src/core/library/subject';
import { blocks } from '../../support/library';

/**
 * What a reviewer looks for in every row of the library, one test a sentence: by what names and units say, so that a row
 * added later is held to the same.
 */
const rows = blocks.flatMap(({ id, indicators }) =>
  indicators.map((indicator) => ({ ...indicator, block: id, name: withSubject(indicator.name, undefined) })),
);
type Row = (typeof rows)[number];

const said = (wrong: (row: Row) => boolean): string[] =>
  rows
    .filter(wrong)
    .map(({ block, category, name, operator, unit }) => [block, category, name, operator, unit].join(' '));

const of =
  (...categories: readonly CategoryKey[]) =>
  ({ category }: Row): boolean =>
    categories.includes(category);
const isBenefit = of('economic', 'social', 'ecological', 'sustainable');
const isCost = of('economicCost', 'socialCost', 'ecologicalCost');

it('core indicators first: cost, quantity, quality, timeliness, benefit and satisfaction in every field', () => {
  for (const { id, indicators } of blocks) {
    const core = indicators.filter(({ extra }) => !extra).map((each) => ({ ...each, block: id }));
    for (const kind of [isCost, of('quantity'), of('quality'), of('timeliness'), isBenefit, of('satisfaction')])
      expect([id, core.some(kind)]).toEqual([id, true]);
  }
});

it('no row offered first has so few points that it says nothing', () => {
  expect(said(({ extra, weight }) => !extra && weight < 4)).toEqual([]);
});

it('counts, and no rates, under 数量', () => {
  expect(said((row) => of('quantity')(row) && (row.unit === '%' || /(?:率|比例|占比)$/.test(row.name)))).toEqual([]);
});

it('what is to be saved has a ceiling: meetings, journeys, visits of inspection, paper, cost', () => {
  const saved = /会议(?:次数|天数|场次)$|参会人次|差旅|出国|公务接待|检查户次|督查调研|简报|印发文件/;
  const counted = ({ category }: Row): boolean => category === 'quantity' || category === 'economicCost';
  expect(said((row) => saved.test(row.name) && counted(row) && !['≤', '='].includes(row.operator))).toEqual([]);
  expect(said((row) => isCost(row) && row.operator === '≥' && !/节约|节支|降低|减少|标准$/.test(row.name))).toEqual([]);
});

it('benefits are effects, not work done once more or how much a thing is used', () => {
  const work =
    /(?:完成|办结|开展|举办|发放|拨付|支付|采购|参训|受援|受益|服务)(?:率|数|次数|数量|人次|人数|户数|面积|件数)$/;
  const use = /(?:设备|床位|车辆|仪器).{0,2}(?:使用|利用)率$/;
  const kept = /(?:任务|正常服务)/;
  expect(said((row) => isBenefit(row) && (work.test(row.name) || use.test(row.name)) && !kept.test(row.name))).toEqual(
    [],
  );
});

it('quality is not how much is bought or used, nor how often the budget changes; cost is nothing left over', () => {
  expect(said((row) => of('quality')(row) && /利用率|采购率|调整次数|电子监管/.test(row.name))).toEqual([]);
  expect(said((row) => isCost(row) && /结余|执行率|到位率|完成率/.test(row.name))).toEqual([]);
});

it('only what can be measured', () => {
  expect(said(({ name }) => /机制|长效服务|持续使用年限|影响力|(?:程度|能力|氛围|意识)$/.test(name))).toEqual([]);
});

it('a formula, a proof and plain words for each', () => {
  expect(said(({ formula, proof, explanation }) => [formula, proof, explanation].includes(''))).toEqual([]);
});

it('values only as hints: what depends on the project is asked for, and rates that nobody can promise are', () => {
  const fixed = rows.filter(({ value }) => !value.startsWith('{'));
  expect(fixed.filter(({ value }) => !['0', '100'].includes(value)).map(({ name }) => name)).toEqual([]);
  expect(said((row) => of('satisfaction')(row) && !row.value.startsWith('{'))).toEqual([]);
});

it('says where every row is from', () => {
  for (const { name, source } of rows) {
    expect([name, source.kind === 'own']).toEqual([name, false]);
    if (source.kind === 'common') expect([name, source.code]).toEqual([name, expect.stringMatching(/^gx\d{6}$/)]);
  }
});
