import { recognise } from '../../../../src/core/declaration/recognise';
import { unseenForms } from './forms';
import { readingOf } from './reading';

// Layouts invented after those of real offices, none of which any code was written for by name.
describe.each(unseenForms)('$name', ({ sheet, reads }) => {
  const read = readingOf(recognise(sheet), reads);
  const { rows, ...stated } = reads;
  const head = {
    ...stated,
    ...(stated.header && { header: [...stated.header].sort() }),
    ...(stated.money && { money: [...stated.money].sort() }),
  };

  it('gives its head and its money', () => {
    expect(read).toMatchObject(head);
  });

  it('gives its indicators', () => {
    expect(read.rows).toEqual(rows);
  });
});
