import { growth, LINEAR } from '../../../support/counted-work';
import { duplicate } from '../../../../src/core/rules/indicator/duplicate';
import { recognise } from '../../../../src/core/declaration/recognise';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import { form, goodRows, halfYear, splitForm, type Row } from '../../../support/forms';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';

const output = (name: string, value: string): Row => ['产出指标', '数量指标', name, value];

testRule(duplicate, {
  accept: [
    {
      name: 'rows that a number tells apart',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '指标12：孕产妇7天访视数', '214人'],
          ['产出指标', '数量指标', '指标13：孕产妇42天访视数', '214人'],
          ['产出指标', '数量指标', '0-3岁儿童体检人数', '300人'],
          ['产出指标', '数量指标', '4-6岁儿童体检人数', '300人'],
        ],
      }),
    },
    {
      name: 'an output and its benefit in other words',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '就业培训人数', '≥300人'],
          ['效益指标', '社会效益指标', '带动就业人数', '≥300人'],
        ],
      }),
    },
    { name: 'different rows', sheet: form() },
    {
      name: 'the same day for the whole term and for the year, in blocks of their own',
      sheet: grid(
        [
          ['项目支出绩效目标申报表'],
          ['项目名称', '林区道路养护经费'],
          ['长期绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
          ['', '产出指标', '时效指标', '养护完成时间', '11月30日前'],
          ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
          ['', '产出指标', '时效指标', '养护完成时间', '11月30日前'],
        ],
        { merges: ['A3:A4', 'A5:A6'] },
      ),
    },
    {
      name: 'people and attendances',
      sheet: splitForm([
        ['产出指标', '数量指标', '出差人数', '=', 8, '人'],
        ['产出指标', '数量指标', '出差人次', '=', 24, '人次'],
      ]),
    },
    {
      name: 'equal numbers of different things',
      sheet: form({
        rows: [output('防火宣传次数', '≥2次'), output('应急演练次数', '≥2次'), output('培训天数', '≥2天')],
      }),
    },
    {
      name: 'rates that are all 100 %',
      sheet: form({
        rows: [
          ['产出指标', '质量指标', '合格率', '=100%'],
          ['产出指标', '质量指标', '设备合格率', '=100%'],
        ],
      }),
    },
    {
      name: 'one name under two categories of the outputs',
      sheet: form({ rows: [output('培训覆盖率', '≥90%'), ['产出指标', '质量指标', '培训覆盖率', '≥90%']] }),
    },
    { name: 'the same rows for the whole term and for the year', sheet: form({ rows: [...goodRows, ...goodRows] }) },
    {
      name: 'unit cost and total cost',
      sheet: form({
        rows: [
          ['产出指标', '成本指标', '出差单位成本', '≤3万元'],
          ['产出指标', '成本指标', '出差总成本', '≤3万元'],
        ],
      }),
    },
  ],
  reject: [
    {
      name: 'the same words in another order',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '维修养护渠道长度', '≥48公里'],
          ['产出指标', '数量指标', '渠道维修养护长度', '≥48公里'],
        ],
      }),
      cells: [['C9', 'C10']],
    },
    {
      name: 'an output said again as a benefit',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '指标1：农村公路养护里程', '≥120公里'],
          ['效益指标', '社会效益指标', '指标1：农村公路养护里程', '≥120公里'],
        ],
      }),
      cells: [['C9', 'C10']],
    },
    {
      name: 'the same row twice',
      sheet: form({ rows: [...goodRows, ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%']] }),
      cells: [['C14', 'C15']],
      message: ['林农满意度'],
    },
    {
      name: 'one training under two names',
      sheet: halfYear([
        ['产出指标', '数量指标', '全市古树保护培训班召开次数', '≥1次', '≥2次'],
        ['产出指标', '数量指标', '培训场次', '≥1场次', '≥2场次'],
      ]),
      cells: [['C6', 'C7']],
      message: ['培训场次', '≥2场次'],
    },
    {
      name: 'four rows, one below the other, in one finding',
      sheet: form({ rows: [...goodRows, ...Array.from({ length: 3 }, () => goodRows.at(-1)!)] }),
      cells: [['C14', 'C15', 'C16', 'C17']],
      message: ['4'],
    },
  ],
});

it('takes as many rows as there may be', () => {
  const sheetOf = (size: number) => form({ rows: Array.from({ length: size }, () => output('防火宣传次数', '≥2次')) });
  const prepare = (size: number) => {
    const sheet = sheetOf(size);
    const declaration = recognise(sheet)[0]!;
    return { declaration, sheet, tables: [declaration], profile: chooseProfile(declaration).profile };
  };
  expect(growth(4_000, prepare, (context) => void duplicate.run(context))).toBeLessThan(LINEAR);
});
