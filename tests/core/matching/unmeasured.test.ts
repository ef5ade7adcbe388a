import { goalQuantities } from '../../../src/core/matching/goal-quantities';
import { topic } from '../../../src/core/matching/similarity';
import { unmeasured } from '../../../src/core/matching/unmeasured';
import { rowsOf, type RowText } from './rows';

const rows: RowText[] = [
  ['出差人数', '8', '人'],
  ['任务完成率', '100', '%'],
  ['回收站点数量', '≥24个'],
  ['劳务人员总成本', '2', '万元'],
  ['对外开放（室内1.5万平方米，露天3万平方米）', '300', '天'],
];

const missing = (goal: string) => {
  const measured = rowsOf(rows);
  const indicators = measured.map(({ indicator }) => indicator);
  return unmeasured(goalQuantities(goal), measured, indicators, topic('再生资源市场管理')).map(({ clause }) => clause);
};

describe('unmeasured', () => {
  it.each([
    ['a head count and a rate', '聘用人员1人，出差8人，聘用人员在岗率100%。', ['聘用人员1人', '聘用人员在岗率100%']],
    ['a count among measured ones', '建设回收站点24个，开展检查36次。', ['开展检查36次']],
  ])('finds %s', (_name, goal, expected) => {
    expect(missing(goal)).toEqual(expected);
  });
  it.each([
    ['a number that differs from its row', '建设回收站点20个。'],
    ['an equal number under other words', '服务24个社区。'],
    ['sizes that a row states in words', '建成室内场地1.5万平方米，露天场地3万平方米。'],
    ['money and times', '12月底前支出3万元，运行满2年。'],
    ['a difference', '回收量比上年增长5%。'],
    ['a part', '建设回收站点24个，其中社区6个。'],
    ['for whom the office works', '保障12个站点正常运转。'],
    ['rates of the form itself', '预算执行率达到95%以上。'],
    ['grades and groups', '达到2级标准，形成3类管理。'],
  ])('stays silent about %s', (_name, goal) => {
    expect(missing(goal)).toEqual([]);
  });
});
