import { spendingItems } from '../../../../src/core/rules/consistency/spending-items';

const read = (text: string) => spendingItems(text)?.map(({ words, yuan }) => `${words} ${yuan.toFixed()}`);

describe('spendingItems', () => {
  it('reads the leaves of a nested list, with the result of a calculation as the amount', () => {
    const text =
      '护林经费为300人×1000元=300000元。其中：1.巡护工作经费120000元：其中（1）巡护补助50人×2000元=100000元；（2）巡护器材20000元。2.防火宣传费100000元，其中（1）宣传册印制20000册×3元=60000元；（2）防火演练2次，20000元×2次=40000元。3、监控设备购置80000元。';
    expect(read(text)).toEqual([
      '巡护补助 100000',
      '巡护器材 20000',
      '宣传册印制 60000',
      '防火演练2次 40000',
      '监控设备购置 80000',
    ]);
  });
  it.each([
    ['no list', '购买防火器材80000元。'],
    ['an item without an amount', '1.巡护补助100000元；2.巡护器材若干。'],
    ['a list of tasks', '1.加强巡护；2.开展宣传；3.做好值班。'],
  ])('gives nothing for %s', (_name, text) => {
    expect(read(text)).toBeUndefined();
  });
});
