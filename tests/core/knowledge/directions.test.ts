import { isDelivered, lessIsBetter, moreIsBetter } from '../../../src/core/knowledge/directions';

test.each(['重新犯罪率', '安全事故发生数', '故障响应时间', '复吸率'])('of %s less is better', (name) => {
  expect(lessIsBetter(name)).toBe(true);
});

test.each(['戒断三年未复吸率', '无事故率', '事故隐患整改率', '验收合格率'])('of %s it is not', (name) => {
  expect(lessIsBetter(name)).toBe(false);
});

test('what is to be kept small is no work delivered', () => {
  expect(['新建公厕数量', '培训人次'].map(isDelivered)).toEqual([true, true]);
  expect(['公务接待次数', '服务业参会人次', '印发服务简报数', '服务事项督查次数'].map(isDelivered)).toEqual(
    Array(4).fill(false),
  );
  expect(['验收合格率', '不合格率'].map(moreIsBetter)).toEqual([true, false]);
});
