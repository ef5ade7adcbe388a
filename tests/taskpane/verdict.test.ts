import { check } from '../../src/core/check';
import { partsNotRead } from '../../src/core/declaration/parts';
import type { Texts } from '../../src/locales/texts';
import { loadTexts } from '../../src/locales';
import { headline } from '../../src/taskpane/model/verdict';
import { grid } from '../support/grid';

const none = { error: 0, warning: 0, advice: 0 };

let t: Texts;
beforeAll(async () => {
  t = await loadTexts('zh-CN');
});

describe('the verdict', () => {
  it('is that the table can be submitted only where every part was read', () => {
    expect(headline(none, [], t)).toBe('可以提交');
    expect(headline(none, ['funds'], t)).not.toContain('可以提交');
    expect(headline({ ...none, error: 2 }, ['funds'], t)).toMatch(/^2 处错误/);
  });

  it('names the parts a table of indicators alone does not have', () => {
    const sheet = grid([
      ['一级指标', '二级指标', '三级指标', '指标值', '单位'],
      ['产出指标', '数量指标', '走访企业次数', '≥30', '次'],
      ['产出指标', '质量指标', '问题办结率', '≥95', '%'],
      ['效益指标', '社会效益指标', '培训后上岗率', '≥80', '%'],
    ]);
    const [table] = check([sheet]).tables;
    expect(partsNotRead(table!.declaration)).toEqual(['project', 'funds', 'goals']);
  });
});
