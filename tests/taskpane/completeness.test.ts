import { recognise } from '../../src/core/declaration/recognise';
import { profiles } from '../../src/core/profiles';
import { completeness } from '../../src/taskpane/model/completeness';
import { grid } from '../support/grid';

const national = profiles.find(({ id }) => id === 'national-2015')!;

const table = (rows: readonly (readonly string[])[]) =>
  recognise(
    grid([
      ['项目支出绩效目标申报表'],
      ['（2026年度）'],
      ['项目名称', '绿道养护经费'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ...rows,
    ]),
  )[0]!;

const look = (levels: ReturnType<typeof completeness>) =>
  Object.fromEntries(
    levels!.flatMap(({ children }) => children.map(({ name, state, count }) => [name, `${state} ${count}`])),
  );

describe('completeness', () => {
  const declaration = table([
    ['产出指标', '数量指标', '养护绿道长度', '≥12公里'],
    ['', '数量', '补植乔木株数', '≥300株'],
    ['', '时效指标', '养护按期完成率', '=100%'],
    ['效益指标', '社会效益指标', '居民投诉件数', '≤5件'],
    ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
  ]);

  it('tells what is there, what is missing and what is not required', () => {
    const levels = look(completeness(declaration, national));
    expect(levels['数量指标']).toBe('present 2');
    expect(levels['质量指标']).toBe('missing 0');
    expect(levels['时效指标']).toBe('present 1');
    expect(levels['生态效益指标']).toBe('optional 0');
  });

  it('calls a level 1 missing when none of its rows is filled', () => {
    const without = table([['产出指标', '数量指标', '养护绿道长度', '≥12公里']]);
    const levels = completeness(without, national)!;
    expect(levels.find(({ name }) => name === '效益指标')?.state).toBe('missing');
    expect(levels.find(({ name }) => name === '产出指标')?.state).toBe('present');
  });

  it('says nothing about a form that prints no levels', () => {
    expect(completeness({ ...declaration, categories: [], indicators: [] }, national)).toBeUndefined();
  });
});
