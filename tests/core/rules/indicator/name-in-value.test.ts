import { nameInValue } from '../../../../src/core/rules/indicator/name-in-value';
import { form, type Row } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const quality = (name: string, value: string): Row => ['产出指标', '质量指标', name, value];
const slip = form({ rows: [quality('加强护林队伍管理', '从新犯罪率不超过0.2%')] });

testRule(nameInValue, {
  accept: [
    { name: 'plain values', sheet: form() },
    {
      name: 'how the number is meant',
      sheet: form({ rows: [quality('人头保障', '年人均1500元'), quality('林农收入', '较上年增长率不低于5%')] }),
    },
    {
      name: 'its own name again',
      sheet: form({ rows: [quality('林农满意度', '满意度≥90%'), quality('培训合格情况', '合格率≥95%')] }),
    },
    { name: 'words of time', sheet: form({ rows: [quality('集中学习', '每人每月不少于1次')] }) },
  ],
  reject: [
    {
      name: 'another indicator behind a slogan',
      sheet: slip,
      cells: [['D9']],
      message: ['从新犯罪率', '加强护林队伍管理'],
    },
    {
      name: 'another indicator behind a noun',
      sheet: form({ rows: [quality('道路养护', '验收合格率≥95%')] }),
      cells: [['D9']],
    },
  ],
});

describe('indicator/name-in-value', () => {
  it('is certain where the name is a slogan, likely otherwise', () => {
    expect(runRule(nameInValue, slip)[0]?.severity).toBe('error');
    expect(runRule(nameInValue, form({ rows: [quality('道路养护', '验收合格率≥95%')] }))[0]?.severity).toBe('warning');
  });
  it('pulls name and value apart, with the subject of the old name and the typo corrected', () => {
    expect(runRule(nameInValue, slip)[0]?.fix?.edits).toMatchObject([
      { range: { top: 8, left: 2 }, values: [['护林队伍重新犯罪率']] },
      { range: { top: 8, left: 3 }, values: [['≤0.2%']] },
    ]);
  });
});
