import { recognise } from '../../src/core/declaration/recognise';
import { blocks } from '../support/library';
import { profiles } from '../../src/core/profiles';
import {
  answerKey,
  choose,
  indicatorsOf,
  isValid,
  questions,
  isValidTold,
  sizeOf,
  suggested,
  toldKey,
  withTold,
  type Selection,
} from '../../src/taskpane/library/selection';
import { SUBJECT } from '../../src/core/library/subject';
import { TO_FILL } from '../../src/core/text/to-fill';
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
    expect(questions(choose(new Map(), training, fixed, true), declaration).map(({ key }) => key)).toEqual([SUBJECT]);
  });

  it('starts with empty fields, and what is left empty is written as 〔待填〕', () => {
    const selection = choose(new Map(), training, training.indicators, true);
    const figures = questions(selection, declaration).filter(({ key }) => key !== SUBJECT);
    expect(figures.every(({ found }) => found === undefined)).toBe(true);
    const written = indicatorsOf(selection, {}, declaration, profile);
    const asked = written.filter((_, i) => training.indicators[i]!.value.startsWith('{'));
    expect(new Set(asked.map(({ targets }) => targets.annual.value))).toEqual(new Set([TO_FILL]));
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

describe('values of other terms, changed in the preview', () => {
  const publicity = blocks.find(({ id }) => id === 'publicity')!;
  const chosen = choose(new Map(), publicity, publicity.indicators, true);
  const answers = Object.fromEntries(
    questions(chosen, declaration).map((question) => [answerKey(question), question.placeholder.example!]),
  );
  const offered = indicatorsOf(chosen, answers, declaration, profile);
  const counted = offered.find(({ targets }) => targets.annual.unit === '场次')!;
  const deadline = offered.find(({ targets }) => targets.annual.whole !== undefined)!;
  const told = (values: Readonly<Record<string, string>>, name: string) =>
    withTold(offered, values).find((indicator) => indicator.name === name)!.targets;

  it('take the place of what is suggested, and of nothing else', () => {
    const targets = told({ [toldKey(counted, 'half')]: '３０' }, counted.name);
    const { guessed: _guessed, ...half } = counted.targets.half!;
    expect(targets).toEqual({ ...counted.targets, half: { ...half, value: '30' } });
    expect(withTold(offered, {})).toEqual(offered);
  });

  it('of the whole term start empty where the table does not tell how many years it is', () => {
    expect(suggested(counted, 'midterm')).toEqual({ ...counted.targets.annual, value: TO_FILL });
    const targets = told({ [toldKey(counted, 'midterm')]: '258' }, counted.name);
    expect(targets.midterm).toEqual({ ...counted.targets.annual, value: '258' });
  });

  it('are words where words are suggested', () => {
    const targets = told({ [toldKey(deadline, 'half')]: '完成一半场次' }, deadline.name);
    expect(targets.half).toEqual({ operator: undefined, value: '完成一半场次', unit: '', whole: '完成一半场次' });
    expect(told({ [toldKey(deadline, 'half')]: ' ' }, deadline.name)).toEqual(deadline.targets);
  });

  it('stay numbers where numbers are suggested', () => {
    const half = suggested(counted, 'half');
    expect(['30', '１．５', '', '约一百', '=1+1'].map((value) => isValidTold(half, value))).toEqual([
      ...[true, true, true, false, false],
    ]);
    expect(told({ [toldKey(counted, 'half')]: '约一百' }, counted.name)).toEqual(counted.targets);
  });
});
