import { Progress, secondsLeft } from '../../src/cli/progress';

describe('the progress line', () => {
  it.each([
    [0, 10, 5000, undefined],
    [1, 10, 0, undefined],
    [6, 10, 5000, 4],
    [10, 10, 5000, 0],
    [2, 100_002, 10, 1000],
  ])('after %s of %s files, %s ms after the first, there are %s seconds left', (done, total, elapsed, left) => {
    expect(secondsLeft(done, total, elapsed)).toBe(left);
  });

  it.each([
    ['a terminal', true, /1\/2/],
    ['a file', false, /^$/],
  ])('is shown on %s', (_name, isTTY, shown) => {
    let written = '';
    const out = { isTTY, write: (text: string) => ((written += text), true) };
    new Progress('check', 2, 'zh-CN', out).step();
    expect(written).toMatch(shown);
  });

  it.each([
    ['review', 10, '审核 1/10'],
    ['records', undefined, '读取审核记录 1'],
    ['summary', 10_000, '写审核汇总 1/10000'],
  ] as const)('says what is done and how far: %s', (what, total, line) => {
    let written = '';
    const out = { isTTY: true, write: (text: string) => ((written += text), true) };
    new Progress(what, total, 'zh-CN', out).step();
    expect(written).toBe(`\r\u001b[K${line}`);
  });

  it('is written five times a second, however fast files come, and at once after it gave way', () => {
    let [written, now] = [0, 0];
    const out = { isTTY: true, write: (): boolean => (written++, true) };
    const progress = new Progress('check', 1000, 'zh-CN', out, () => now);
    for (; now < 1000; now += 10) progress.step();
    expect(written).toBe(5);
    progress.clear();
    progress.step();
    expect(written).toBe(7);
  });
});
