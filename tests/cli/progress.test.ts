import { Progress, secondsLeft } from '../../src/cli/progress';

describe('the progress line', () => {
  it.each([
    [0, 10, 5000, undefined],
    [5, 10, 5000, 5],
    [10, 10, 5000, 0],
    [1, 100_001, 10, 1000],
  ])('after %s of %s files in %s ms there are %s seconds left', (done, total, elapsed, left) => {
    expect(secondsLeft(done, total, elapsed)).toBe(left);
  });

  it.each([
    ['a terminal', true, /1\/2/],
    ['a file', false, /^$/],
  ])('is shown on %s', (_name, isTTY, shown) => {
    let written = '';
    const out = { isTTY, write: (text: string) => ((written += text), true) };
    new Progress(2, 'zh-CN', out).step();
    expect(written).toMatch(shown);
  });
});
