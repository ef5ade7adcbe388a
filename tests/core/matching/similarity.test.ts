import { commonRate, coverage, sharedOwnCharacters, topic } from '../../../src/core/matching/similarity';

const subject = topic('社区矫正业务项目');
const both = (a: string, b: string): [number, number] => {
  const [x, y] = [topic(a), topic(b)];
  return [coverage(x, y, subject), coverage(y, x, subject)];
};

describe('topic', () => {
  it('leaves what is counted and drops the rest', () => {
    expect(topic('完成对100名社区矫正对象的帮扶')).toBe('|对|名社区矫正对象的帮扶');
    expect(topic('全市业务培训开展次数').split('|').filter(Boolean)).toEqual(['培训']);
  });
  it('keeps 完成 where it is part of a rate', () => {
    expect(topic('培训完成率')).toBe('培训完成率');
  });
  it('reads one word for its synonyms', () => {
    expect(topic('一对一个案精准矫治')).toBe(topic('1对1个案精准矫正'));
  });
});

describe('coverage', () => {
  it.each([
    ['培训班召开次数', '培训'],
    ['开展1对1个案精准矫正数量', '完成对社区矫正对象的一对一个案精准矫治'],
    ['社区矫正工作人员培训', '年中至少社区矫正培训'],
  ])('finds %s under the words %s', (a, b) => {
    expect(Math.max(...both(a, b))).toBeGreaterThanOrEqual(0.85);
  });
  it.each([
    ['心理矫正人数', '宣传资料印制'],
    ['帮扶慰问人次', '一对一个案精准矫治'],
    ['培训出勤率', '设备验收合格率'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(Math.max(...both(a, b))).toBeLessThan(0.5);
  });
  it('is 0 for an empty topic', () => {
    expect(coverage('', '培训', '')).toBe(0);
    expect(coverage('|', '培训', '')).toBe(0);
  });
});

describe('sharedOwnCharacters', () => {
  it('does not count the subject of the project', () => {
    expect(sharedOwnCharacters(topic('社区矫正专项督查'), topic('社区矫正档案'), subject)).toBe(0);
  });
});

describe('commonRate', () => {
  it.each([
    ['一对一个案矫正成功率', '成功率', '成功率'],
    ['验收合格率', '培训合格率', '合格率'],
    ['验收合格率', '群众满意度', ''],
    ['出勤率', '在岗率', ''],
    ['培训', '业务培训', ''],
  ])('of %s and %s is "%s"', (a, b, rate) => {
    expect(commonRate(a, b)).toBe(rate);
  });
});
