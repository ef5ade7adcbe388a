import { recognise } from '../../src/core/declaration/recognise';
import { blocks } from '../../src/core/library';
import { profiles } from '../../src/core/profiles';
import {
  answerKey,
  choose,
  indicatorsOf,
  isValid,
  questions,
  sizeOf,
  type Selection,
} from '../../src/taskpane/library/selection';
import { grid } from '../support/grid';

const training = blocks.find(({ id }) => id === 'training')!;
const profile = profiles[0]!;
const declaration = recognise(
  grid([
    ['项目支出绩效目标申报表'],
    ['（2026年度）'],
    ['项目名称', '基层干部培训经费'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训班次', '≥2期'],
  ]),
)[0]!;

describe('choosing from the library', () => {
  it('keeps the order of the library whatever is clicked first', () => {
    const [first, second] = training.indicators;
    const selection = choose(choose(new Map(), training, [second!], true), training, [first!], true);
    expect(selection.get(training)).toEqual([first, second]);
  });

  it('forgets a field of which nothing is chosen', () => {
    const all: Selection = choose(new Map(), training, training.indicators, true);
    expect(sizeOf(all)).toBe(training.indicators.length);
    expect(choose(all, training, training.indicators, false).size).toBe(0);
  });

  it('asks for each figure once, and only for those that are used', () => {
    const asked = questions(choose(new Map(), training, training.indicators, true), declaration);
    expect(new Set(asked.map(answerKey)).size).toBe(asked.length);
    const fixed = training.indicators.filter(({ value }) => !value.startsWith('{'));
    expect(questions(choose(new Map(), training, fixed, true), declaration)).toEqual([]);
  });

  it('takes figures as a Chinese keyboard gives them', () => {
    const selection = choose(new Map(), training, training.indicators, true);
    const people = questions(selection, declaration).find(({ placeholder }) => placeholder.unit === '人次')!;
    expect(isValid(people, '１，２００')).toBe(true);
    expect(isValid(people, '约一百')).toBe(false);
    expect(isValid(people, '=1+1')).toBe(false);
    const inserted = indicatorsOf(selection, { [answerKey(people)]: '１，２００' }, declaration, profile);
    expect(inserted.some(({ targets }) => targets.annual.value === '1200' && targets.annual.unit === '人次')).toBe(
      true,
    );
  });
});
