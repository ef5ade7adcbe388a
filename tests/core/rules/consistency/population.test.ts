import { population } from '../../../../src/core/rules/consistency/population';
import { testRule } from '../../../support/rule-tester';
import { card, type Row } from './forms';

const rows: Row[] = [['产出指标', '数量指标', '走访老人户数', '≥200户']];
const overview = (text: string) => card({ rows, overview: text });

testRule(population, {
  accept: [
    { name: 'a product that holds', sheet: overview('走访困难老人200户，每户每月走访1次，全年2400次。') },
    { name: 'at least so often', sheet: overview('走访困难老人200户，每户每季度走访1次以上，全年900次。') },
    { name: 'a rough total', sheet: overview('走访困难老人200户，每户每月走访1次，全年约2350次。') },
    { name: 'a part of the whole', sheet: overview('培训护林员100人，其中女性35人。') },
    { name: 'other groups', sheet: overview('培训护林员20人，其他群众120人。') },
    { name: 'numbers of other sentences', sheet: overview('走访困难老人200户。每户每月1次。发放资料300份。') },
  ],
  reject: [
    {
      name: 'too few visits',
      sheet: overview('走访困难老人200户，每户每月走访1次，全年1800次。'),
      cells: [['C15:H15']],
      message: ['200户×1次×12=2400次', '1800次'],
    },
    {
      name: 'too few for at least',
      sheet: overview('走访困难老人200户，每户每月走访1次以上，约2000次。'),
      cells: [['C15:H15']],
    },
    {
      name: 'a part larger than its whole',
      sheet: overview('培训护林员100人，其中女性120人。'),
      cells: [['C15:H15']],
      message: ['120人', '100人'],
    },
  ],
});
