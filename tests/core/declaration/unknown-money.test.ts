import { unknownHeads } from '../../../src/core/declaration/funds/unknown-heads';
import { userColumns } from '../../../src/core/declaration/indicators/user-columns-schema';
import { recognise } from '../../../src/core/declaration/recognise';
import { andKept, type UserColumns } from '../../../src/core/declaration/user-column';
import { budgetOf } from '../../../src/core/money/budgets';
import { drawn } from './unseen/form';

const columns = (heads: string) =>
  drawn(`
项目支出绩效自评表（2025年度） | < | < | < | <
项目名称 | 沟渠疏浚 | < | 单位 | 红石县水利局
预算执行（万元） | 类别 | ${heads}
^ | 年度资金总额 | 120 | 130 | 128
^ | 财政拨款 | 120 | 130 | 128
一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
产出指标 | 数量指标 | 疏浚沟渠 | ≥12公里 |  `);

const asked = (sheet: ReturnType<typeof columns>) =>
  unknownHeads(sheet, recognise(sheet)[0]!).map(({ column, label, example, guess }) => [column, label, example, guess]);

const money = (column: number, label: string, term: 'adjusted' | 'other' | 'midterm'): UserColumns => [
  { column, label, role: 'other', term: 'other', money: term },
];

describe('a head of money that nobody knows', () => {
  it('is asked for, with what its place says', () => {
    expect(asked(columns('年初预算 | 核增核减后 | 全年执行数'))).toEqual([[3, '核增核减后', '130', 'adjusted']]);
    expect(asked(columns('年初预算 | 全年预算数 | 全年执行数'))).toEqual([]);
  });

  it('is asked for without a guess where nothing tells', () => {
    expect(asked(columns('上年预算 | 核增核减后 | 全年执行数'))).toEqual([[3, '核增核减后', '130', undefined]]);
  });

  it('is read as the user says, in the column where it stood', () => {
    const sheet = columns('年初预算 | 核增核减后 | 全年执行数');
    expect(budgetOf(recognise(sheet)[0]!, 'annual')).toBeUndefined();
    const told = recognise(sheet, money(3, '核增核减后', 'adjusted'))[0]!;
    expect(budgetOf(told, 'annual')!.yuan.toNumber()).toBe(1300000);
    expect(unknownHeads(sheet, told)).toEqual([]);
    expect(asked(columns('年初预算 | 核增核减后 | 全年执行数'))).toHaveLength(1);
    expect(recognise(sheet, money(2, '核增核减后', 'adjusted'))[0]!.funds[0]!.unknown).toHaveLength(1);
  });

  it('is asked no more once it was said to be something else', () => {
    const sheet = columns('年初预算 | 核增核减后 | 全年执行数');
    const told = recognise(sheet, money(3, '核增核减后', 'other'))[0]!;
    expect(told.funds[0]!.columns.map(({ term }) => term)).toEqual(['budget', 'other', 'executed']);
    expect(told.funds[0]!.unknown).toBeUndefined();
  });

  it('may name a row of one term', () => {
    const sheet = drawn(`
项目支出绩效目标申报表（2025年度） | < | < | < | <
项目名称 | 沟渠疏浚 | < | 单位 | 红石县水利局
资金（元） | 总投入 | 省级财政 | 县级财政 | 其他
此行 | 3000000 | 1800000 | 1200000 | 0
年度资金来源 | 860000 | 600000 | 260000 | 0
一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
产出指标 | 数量指标 | 疏浚沟渠 | ≥12公里 |  `);
    expect(asked(sheet)).toEqual([[0, '此行', '3000000', undefined]]);
    const told = recognise(sheet, money(0, '此行', 'midterm'))[0]!;
    expect(budgetOf(told, 'midterm')!.yuan.toNumber()).toBe(3000000);
  });
});

describe('a label beside an amount that nobody knows', () => {
  const card = (money: string) =>
    drawn(`
项目支出绩效目标申报表（2025年度） | < | < | < | <
项目名称 | 沟渠疏浚 | < | 单位 | 红石县水利局
${money.trim()}
一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
产出指标 | 数量指标 | 疏浚沟渠 | ≥12公里 |  `);
  const strange = card(`
钱从哪里来（万元） | 统筹盘子 | 120 | < | <
^ | 公家出 | 100 | < | <
^ | 乡贤出 | 20 | < | <`);

  it('is asked for where the table says its money nowhere else, with what the sums say', () => {
    expect(asked(strange)).toEqual([[1, '统筹盘子', '120', 'annual']]);
    expect(asked(card('统筹盘子（万元） | 120 | < | < | <'))).toEqual([[0, '统筹盘子（万元）', '120', undefined]]);
  });

  it('is not asked for beside money that is known', () => {
    expect(asked(card('年度资金总额（万元） | 120 | < | 乡贤出 | 20'))).toEqual([]);
  });

  it('is read as the user says, and asked no more', () => {
    const told = recognise(strange, [
      { column: 1, label: '统筹盘子', role: 'other', term: 'other', money: 'annual' },
    ])[0]!;
    expect(budgetOf(told, 'annual')?.yuan.toNumber()).toBe(1200000);
    expect(unknownHeads(strange, told)).toEqual([]);
    const mid = recognise(strange, [
      { column: 1, label: '统筹盘子', role: 'other', term: 'other', money: 'midterm' },
    ])[0]!;
    expect(budgetOf(mid, 'midterm')?.yuan.toNumber()).toBe(1200000);
    expect(budgetOf(mid, 'annual')).toBeUndefined();
  });
});

describe('what the user said', () => {
  const indicators: UserColumns = [{ column: 2, label: '抓手', role: 'name', term: 'other' }];

  it('of money stands beside what was said of the indicators, whichever was said first', () => {
    const amount = money(3, '核增核减后', 'adjusted');
    expect(andKept(amount, indicators)).toEqual([...indicators, ...amount]);
    expect(andKept(indicators, andKept(amount, indicators))).toEqual([...indicators, ...amount]);
  });

  it('of money alone needs no column of names', () => {
    expect(userColumns.safeParse(money(3, '核增核减后', 'adjusted')).success).toBe(true);
    expect(userColumns.safeParse([{ column: 3, label: '值', role: 'target', term: 'annual' }]).success).toBe(false);
  });
});
