import { grid } from '../../support/grid';
import { readOne, totalsOf } from './support/read';

const prose = (...paragraphs: string[]) => readOne(grid(paragraphs.map((text) => [text])));

const text = prose(
  '云陵市农业农村局2024年重点领域财政项目文本公开',
  '一、项目名称',
  '高标准农田管护补助经费。',
  '二、立项依据',
  '根据《关于做好2019年农田管护工作的通知》（云农发〔2019〕8号），每亩补助20元。',
  '三、资金安排情况',
  '2023年安排80万元。2024年预算安排资金120.5万元，由市财政承担。',
  '四、项目实施成效',
  '农田质量提高。',
);

describe('a project text (L15)', () => {
  it('gives every paragraph under its heading', () => {
    expect(text.family).toBe('L15');
    expect(text.narratives.filter((n) => n.label).map((n) => [n.key, n.label!.value])).toEqual([
      ['other', '一、项目名称'],
      ['basis', '二、立项依据'],
      ['funds', '三、资金安排情况'],
      ['effect', '四、项目实施成效'],
    ]);
  });

  it('takes the project from its heading, the year from the title and not from a cited document', () => {
    expect(text.project?.value).toBe('高标准农田管护补助经费');
    expect(text.year?.value).toBe(2024);
  });

  it('takes the amount of its own year, as the sentence states it', () => {
    expect(totalsOf(text)).toEqual({ annual: 1205000, midterm: undefined });
    expect(text.unit?.value).toBe('万元');
  });
});

it('reads headings with their text behind them', () => {
  const read = prose(
    '1.“法治宣传经费”项目。',
    '(1)项目概述。开展宣传。',
    '(2)立项依据。《法治宣传规划》。',
    '(3)起止时间。2024年1月1日-2024年12月31日。',
    '(4)年度预算安排：财政预算内拨款安排50.00万元。',
  );
  expect(read.project?.value).toBe('法治宣传经费');
  expect(read.year?.value).toBe(2024);
  expect(totalsOf(read).annual).toBe(500000);
  expect(read.narratives.map((n) => n.key)).toEqual(['other', 'overview', 'basis', 'other', 'funds']);
});

it('reads labelled lines, and knows one that is left blank', () => {
  const read = prose('项目名称：社区服务', '评价单位（盖章）：', '一、项目概况', '本项目资金总额30万元，已全部到位。');
  expect(read.header.map((f) => [f.key, f.value?.value])).toEqual([
    ['project', '社区服务'],
    ['other', ''],
  ]);
  expect(totalsOf(read).annual).toBe(300000);
});

it('does not take the items of a list for headings', () => {
  const read = prose('项目名称：监管', '一、项目概况', '1、每月学习1天', '2、每季走访1次；', '二、立项依据', '条例。');
  expect(read.narratives.filter((n) => n.key === 'overview').map((n) => n.text.value)).toEqual([
    '1、每月学习1天',
    '2、每季走访1次；',
  ]);
});

it('reads a text laid out as a table of labels', () => {
  const read = readOne(
    grid([
      ['某镇2022年项目支出说明'],
      ['项目名称', '河道保洁'],
      ['立项依据', '《条例》'],
      ['资金安排情况', '2022年预算安排资金35.5万元。'],
    ]),
  );
  expect(read.family).toBe('L15');
  expect(totalsOf(read).annual).toBe(355000);
});
