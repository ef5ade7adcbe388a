import { rowHeight } from '../../../src/core/sheet/row-height';

describe('how high a row is', () => {
  it.each([
    ['短', 20, 15],
    ['x'.repeat(19), 20, 15],
    ['长'.repeat(19), 20, 29],
    ['一\n二\n三', 20, 42.5],
    ['长'.repeat(5000), 20, 409],
  ])('for %j in a column of %s', (text, width, points) => {
    expect(
      rowHeight([
        { text, width },
        { text: '', width: 5 },
      ]),
    ).toBe(points);
  });
});
