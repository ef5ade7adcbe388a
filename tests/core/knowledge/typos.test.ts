import data from '../../../src/core/knowledge/typos.json';
import { correctTypos } from '../../../src/core/knowledge/typos';

const entries: readonly { wrong: string; right: string; before?: string; after?: string }[] = data.groups.flatMap(
  (group) => group.entries as { wrong: string; right: string }[],
);

/** What may follow where an entry asks for something: the first alternative of its lookahead, by hand. */
const contexts = ['', '2024年底', '评价时点', '办公设备', '要求', '名称'];

describe('the typo list', () => {
  it.each(entries.map(({ wrong, right }) => [wrong, right]))('%s is corrected to %s', (wrong, right) => {
    const hit = contexts.map((tail) => correctTypos(`服务${wrong}${tail}`)).find((found) => found !== undefined);
    expect(hit?.text.startsWith(`服务${right}`)).toBe(true);
  });

  it.each(entries.map(({ right }) => [right]))('%s is left alone', (right) => {
    for (const tail of contexts) expect(correctTypos(right + tail)).toBeUndefined();
  });

  it.each(
    [
      [
        '合格律师人数',
        '海拔付出',
        '提拔付出',
        '记录象征意义',
        '全部份额',
        '大幅射击训练',
        '那末完成',
        '期末发生额',
        '报名截止12月31日',
        '各项日常工作',
        '考核消防工作',
        '形势严峻工作',
        '适宜传播',
        '绝对像话',
        '年度日标准',
      ],
      ['摆开阵势', '公开阵地', '一对帐篷', '搭建帐篷', '满意渡过难关', '放松驰骋'],
    ]
      .flat()
      .map((text) => [text]),
  )('%s only looks like one', (text) => {
    expect(correctTypos(text)).toBeUndefined();
  });

  it('tells one slip of two words that share a character once', () => {
    expect(correctTypos('建立台帐册')).toEqual({ text: '建立台账册', found: [{ wrong: '台帐', right: '台账' }] });
  });
});
