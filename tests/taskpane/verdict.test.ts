import { check } from '../../src/core/check';
import { leftOutOf } from '../../src/core/left-out';
import { partsNotRead } from '../../src/core/declaration/parts';
import type { Texts } from '../../src/locales/texts';
import { loadTexts } from '../../src/locales';
import { countsOf, headline, leftOutWords } from '../../src/taskpane/model/verdict';
import { grid } from '../support/grid';

const none = { error: 0, warning: 0, advice: 0 };

let t: Texts;
beforeAll(async () => {
  t = await loadTexts('zh-CN');
});

describe('the verdict', () => {
  const whole = { parts: [], unread: 0, off: 0, lowered: 0, ignored: 0, toFill: 0 };

  it('is that the table can be submitted only where all of it was looked at', () => {
    expect(headline(none, whole, t)).toBe('可以提交');
    expect(leftOutWords(whole, t)).toEqual([]);
    const gaps = [{ parts: ['funds'] }, { unread: 1 }, { off: 1 }, { lowered: 1 }, { ignored: 1 }] as const;
    for (const gap of gaps) {
      expect(headline(none, { ...whole, ...gap }, t)).not.toContain('可以提交');
      expect(leftOutWords({ ...whole, ...gap }, t)).toHaveLength(1);
      expect(headline({ ...none, error: 2 }, { ...whole, ...gap }, t)).toMatch(/^2 处错误/);
    }
  });

  it('of a form that is being filled in is neither ready nor wrong', () => {
    const filling = { ...whole, toFill: 4 };
    expect(headline(none, filling, t)).toBe('正在填写，还有 4 项要填');
    expect(headline({ ...none, warning: 1 }, filling, t)).toBe('正在填写，还有 4 项要填');
    expect(headline({ ...none, error: 1 }, filling, t)).toMatch(/^1 处错误/);
  });

  it('knows which rules were switched off or reported by a lower grade than their own', () => {
    const rules = { 'funds/total-equals-parts': 'off', 'complete/required-category': 'advice' } as const;
    expect(leftOutOf([], { rules }, 3)).toEqual({ ...whole, off: 1, lowered: 1, ignored: 3 });
    expect(leftOutOf([], { rules: { 'complete/required-category': 'error' } }, 0)).toEqual(whole);
  });

  it('on one of several tables names all there is to say of it, and is nothing only where there is nothing', () => {
    const table = (toFill: number, unread: number) => ({
      declaration: { unread: Array.from({ length: unread }) } as never,
      ...(toFill > 0 && { toFill: Array.from({ length: toFill }) as never }),
    });
    const said = (toFill: number, ignored: number, unread: number) =>
      t.reading.tableCounts(countsOf(table(toFill, unread), [], ignored));
    expect(said(0, 0, 0)).toBe('没有发现问题');
    expect([said(3, 0, 0), said(0, 2, 0), said(0, 0, 1)]).toEqual(['待填 3', '已忽略 2', '没有读懂 1']);
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
