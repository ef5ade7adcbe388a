import { population } from '../../../../src/core/rules/consistency/population';
import { testRule } from '../../../support/rule-tester';
import { card, type Row } from './forms';

const rows: Row[] = [['产出指标', '数量指标', '走访老人户数', '≥200户']];
const overview = (text: string) => card({ rows, overview: text });

testRule(population, {
  accept: [
    {
      name: 'kinds that are not all of it',
      sheet: overview('更新公交车365辆，其中纯电动公交车200辆、混合动力公交车75辆。'),
    },
    { name: 'things that may be both', sheet: overview('改造路灯120盏，其中智能控制90盏、太阳能供电60盏。') },
    { name: 'people who may be both', sheet: overview('培训护林员100人，其中党员护林员60人、女护林员55人。') },
    { name: 'two parts that leave no third', sheet: overview('走访老人120人，其中男性86人、女性34人。') },
    { name: 'a third part', sheet: overview('走访120人，其中男性50人、女性44人、儿童26人。') },
    { name: 'parts that may overlap', sheet: overview('走访120人，其中党员86人、女性44人。') },
    { name: 'a product that holds', sheet: overview('走访困难老人200户，每户每月走访1次，全年2400次。') },
    { name: 'at least so often', sheet: overview('走访困难老人200户，每户每季度走访1次以上，全年900次。') },
    { name: 'a rough total', sheet: overview('走访困难老人200户，每户每月走访1次，全年约2350次。') },
    { name: 'a part of the whole', sheet: overview('培训护林员100人，其中女性35人。') },
    { name: 'other groups', sheet: overview('培训护林员20人，其他群众120人。') },
    { name: 'numbers of other sentences', sheet: overview('走访困难老人200户。每户每月1次。发放资料300份。') },
  ],
  reject: [
    {
      name: 'kinds of one thing that come to more than there is of it',
      sheet: overview('更新公交车365辆，其中纯电动公交车300辆、混合动力公交车75辆。'),
      cells: [['C15:H15']],
      message: ['300+75=375辆', '365辆'],
    },
    {
      name: 'two parts that leave no third and do not come to the whole',
      sheet: overview('走访老人120人，其中男性86人、女性44人。'),
      cells: [['C15:H15']],
      message: ['86+44=130人', '120人'],
    },
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
