import { repealedIn } from '../../../src/core/knowledge/repealed';

const names = (text: string): string[] => repealedIn(text).map((document) => document.name);

describe('repealed documents', () => {
  it.each([
    ['财预【2011】285号', '财政支出绩效评价管理暂行办法'],
    ['财预[2011] 285 号', '财政支出绩效评价管理暂行办法'],
    ['《财政支出绩效评价管理暂行办法》', '财政支出绩效评价管理暂行办法'],
    ['《中华人民共和国社区矫正实施办法》', '社区矫正实施办法'],
    ['《政府购买服务管理办法（暂行）》', '政府购买服务管理办法（暂行）'],
    ['《合同法》', '中华人民共和国合同法'],
  ])('%s is known', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    '《中华人民共和国社区矫正法实施办法》',
    '《政府购买服务管理办法》（财政部令第102号）',
    '《中央和国家机关培训费管理办法》（财行〔2016〕540号）',
    '《信访工作条例》',
    '《劳动合同法》',
    '《事业单位财务规则》',
    '财预〔2011〕2850号',
  ])('%s holds', (text) => {
    expect(names(text)).toEqual([]);
  });
});
