import { vocabulary } from '../../../src/core/matching/vocabulary';

describe('vocabulary', () => {
  it('gives every word one stand-in only', () => {
    const words = vocabulary.same.flat();
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
  it('does not call a word of a group a filler: it would have no stand-in', () => {
    expect(vocabulary.same.map(([first]) => first).filter((first) => vocabulary.fillers.includes(first!))).toEqual([]);
  });
});
