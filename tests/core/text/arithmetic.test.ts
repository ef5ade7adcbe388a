import { findAllocations } from '../../../src/core/text/allocation';
import { findCalculations } from '../../../src/core/text/calculation';
import { agrees, evaluate } from '../../../src/core/text/calculation-value';
import { listSums } from '../../../src/core/text/item-amounts';
import { findOutline, type OutlineList } from '../../../src/core/text/outline';
import { findNumbers, findQuantities } from '../../../src/core/text/quantities';
import { findRateStatements } from '../../../src/core/text/rates';
import { readText } from '../../../src/core/text/statements';

describe('findQuantities', () => {
  const found = (text: string): string[] =>
    findQuantities(text).map((q) => [q.before, q.operator ?? '', q.value.toFixed(), q.unit, q.after].join('|'));

  it('gives number, unit, operator and the words of the clause', () => {
    expect(found('举办普法讲座不少于12场，受众1.5万人次以上；成功率95%、精品案例15%。')).toEqual([
      '举办普法讲座|≥|12|场|',
      '受众|≥|15000|人次|',
      '成功率||95|%|',
      '精品案例||15|%|',
    ]);
  });
  it('takes years, dates, item numbers and document numbers for references', () => {
    const { quantities, references } = findNumbers(
      '2021-2023年，1.按云财〔2016〕18号，（2）于2023年12月31日前完成，第3条，电话6748****',
    );
    expect(quantities).toEqual([]);
    expect(references.length).toBeGreaterThan(5);
  });
  it('reads spelled numbers only before a unit', () => {
    expect(found('每年两次以上，一次性投入，五个一制度，统一管理，十分满意')).toEqual(['每年|≥|2|次|']);
  });
  it('keeps spans in the original text', () => {
    const text = '租车费５５０元×６次／月';
    expect(findQuantities(text).map((q) => text.slice(q.span.start, q.span.end))).toEqual(['５５０元', '６次／月']);
  });
});

describe('findCalculations', () => {
  const verdicts = (text: string): (string | boolean)[][] =>
    findCalculations(text).map((c) => {
      const value = evaluate(c.expression);
      return [text.slice(c.span.start, c.span.end), value !== undefined && agrees(value, c.result)];
    });

  it.each([
    '12500元× 2次=25000元',
    '550元×6次／月×12月=39600元',
    '550元*6次*12个月=3.96万元',
    '12 x 3 = 36',
    '0.15万元×200人=30万元',
    '150名协勤人员×每人1000元×12个月=180万元',
    '(100+50)名×1000元=15万元',
    '30+18+13.2=61.2万元',
    '180÷200=90%',
    '100万元×30%=30万元',
    '200×1500=30万元',
    '33.33万元×3=100万元',
    '2000元/㎡×150㎡=300000元',
  ])('%s holds', (text) => expect(verdicts(text)).toEqual([[text, true]]));

  it.each([
    '12500元×2次=25001元',
    '550元×6次／月×11月=39600元',
    '200×1500=31万元',
    '30+18+13.2=61.3万元',
    '180÷200=91%',
  ])('%s does not', (text) => expect(verdicts(text)).toEqual([[text, false]]));
  it('reads a chain of equalities as two statements', () => {
    expect(verdicts('200人×1500元=300000元=31万元').map((v) => v[1])).toEqual([true, false]);
  });
  it.each(['每人1500元×200人', '规格12x30', '电话6748****=', '2023年=2024年', '1.培训费=见附件', '约200×15≈3000'])(
    'finds nothing in %s',
    (text) => expect(findCalculations(text)).toEqual([]),
  );
});

describe('findOutline', () => {
  const tree = (text: string, lists: readonly OutlineList[]): unknown =>
    lists.map((l) => l.items.map((i) => [text.slice(i.head.start, i.head.end).trim(), tree(text, i.lists)]));

  it('nests by the kind of numbering, whatever its punctuation', () => {
    const text = '共30元。其中：1.甲10元：（1）丙4元；（2）丁6元。2、乙20元';
    expect(tree(text, findOutline(text))).toEqual([
      [
        [
          [
            '甲10元：',
            [
              [
                ['丙4元；', []],
                ['丁6元。', []],
              ],
            ],
          ],
          ['乙20元', []],
        ],
      ].flat(0)[0],
    ]);
  });
  it('takes no decimal, clause number or stray bracket for an item', () => {
    expect(findOutline('增长1.5倍，见附件（2），共3.2万元')).toEqual([]);
  });
});

describe('listSums', () => {
  const sums = (text: string): string[] =>
    listSums(readText(text), findOutline(text)).map(
      (l) =>
        `${l.items.map((s) => s.amount.yuan.toFixed()).join('+')}=${l.totals.map((s) => s.amount.yuan.toFixed()).join()}`,
    );
  it('takes the result of a calculation for its item', () => {
    expect(sums('经费35000元：其中（1）培训每年2次，12500元×2次=25000元；（2）印刷费10000元。')).toEqual([
      '25000+10000=35000',
    ]);
  });
  it('reads a total after the list', () => {
    expect(sums('1.甲10万元；2.乙20万元。以上共计30万元。')).toEqual(['100000+200000=300000']);
  });
  it.each([
    ['an item without an amount', '共30元。其中：1.甲10元；2.乙；3.丙20元。'],
    ['two amounts in an item', '共30元。其中：1.甲10元，比上年增加5元；2.乙20元。'],
    ['a list that ends in 等', '共30元。其中：1.甲10元；2.乙10元等。'],
    ['nothing that announces a sum', '预算30元。1.甲10元；2.乙10元。'],
  ])('is silent about %s', (_why, text) => expect(sums(text)).toEqual([]));
});

describe('findAllocations', () => {
  const shares = (text: string): string[] =>
    findAllocations(readText(text)).map(
      (a) =>
        `${a.shares.map((s) => s.name + s.statement.amount.yuan.toFixed()).join('+')}=${a.total?.amount.yuan.toFixed()}`,
    );
  it.each([
    ['东区局30.00万元、西区局18.00万元、南区局1.20万元。', '东区局300000+西区局180000+南区局12000=undefined'],
    ['东区30万元、西区18.5万元，共计48.5万元。', '东区300000+西区185000=485000'],
    ['共申请90万元。其中:30万元用于编制;60万元用于审计、规划。', '用于编制300000+用于审计600000=900000'],
    ['预算90万元，其中东区30万元，西区20万元，南区40万元。', '东区300000+西区200000+南区400000=900000'],
  ])('%s', (text, expected) => expect(shares(text)).toEqual([expected]));
  it.each(['人均30元、共20人', '1.甲30万元；2.乙20万元', '上年30万元，每人500元'])('finds none in %s', (text) =>
    expect(shares(text)).toEqual([]),
  );
});

describe('findRateStatements', () => {
  it('reads head count, monthly rate and yearly total', () => {
    const [found] = findRateStatements(
      readText('原有100名，增加50名，按150名协勤人员的基数，每人每月补助1000.00元，全年共计180.00万元。'),
    );
    expect([
      found?.count.value.toFixed(),
      found?.rate.value.toFixed(),
      found?.times,
      found?.total.yuan.toFixed(),
    ]).toEqual(['150', '1000', 12, '1800000']);
  });
  it.each(['每人不低于1500元，共计30万元', '共20人。每人500元，共计1万元', '20人，每人每月500元，共计1万元'])(
    'is silent about %s',
    (text) => expect(findRateStatements(readText(text))).toEqual([]),
  );
});
