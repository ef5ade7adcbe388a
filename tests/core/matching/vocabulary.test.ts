import measurands from '../../../src/core/matching/measurands.json';
import { plainWords } from '../../../src/core/matching/similarity';
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

describe('what names say they measure', () => {
  const lists = [
    ...[measurands.aspects, measurands.works, measurands.things, measurands.each].flatMap((groups) =>
      groups.map(({ words }) => words),
    ),
    measurands.empty.words,
    ...[measurands.apart, measurands.anyThing].flatMap(({ groups }) => groups),
  ];
  it('gives every word one meaning', () => {
    const words = lists.flat();
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
  it('lists no word that the vocabulary turns into another first', () => {
    const words = [...lists, ...measurands.kinds.map(({ endings }) => endings)].flat();
    expect(words.filter((word) => plainWords(word) !== word.toLowerCase())).toEqual([]);
  });
});
