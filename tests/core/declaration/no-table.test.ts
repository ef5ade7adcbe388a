import fc from '../../support/random';
import { recognise } from '../../../src/core/declaration/recognise';
import type { CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';
import labels from './labels/known-labels.json';
import { drawn } from './unseen/form';

/** Sheets that stand in the workbooks of real offices beside the forms, and hold none. */
const sheets: Readonly<Record<string, Sheet>> = {
  'a list of words for a drop-down': drawn(`
一级指标 | 二级指标 | 计量单位
产出指标 | 数量指标 | 个
效益指标 | 质量指标 | 人
满意度指标 | 时效指标 | 公里
成本指标 | 经济效益指标 | 万元
`),
  'levels and what they mean': drawn(`
绩效指标体系说明 | <
产出指标 | 反映项目产出的数量、质量、时效
效益指标 | 反映项目带来的影响
满意度指标 | 反映服务对象的看法
`),
  'a pivot of amounts by unit': drawn(`
行标签 | 求和项:预算金额 | 求和项:执行数
云岭县水利局 | 320 | 280.5
云岭县林业局 | 180 | 176
总计 | 500 | 456.5
`),
  'a list of telephones': drawn(`
单位 | 联系人 | 联系电话 | 备注
云岭县财政局 | 李青 | 0870-1234567 | 绩效股
云岭县水利局 | 王岭 | 0870-7654321 | 
`),
  'a table of income and spending': drawn(`
部门收支预算总表 | < | < | <
单位：万元 | < | < | <
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、一般公共预算 | 860 | 一、基本支出 | 500
二、政府性基金 | 0 | 二、项目支出 | 360
收入总计 | 860 | 支出总计 | 860
`),
  'spending by functional subject': drawn(`
一般公共预算支出表 | < | < | <
科目编码 | 科目名称 | 基本支出 | 项目支出
2010101 | 行政运行 | 320 | 0
2010102 | 一般行政管理事务 | 0 | 86
合计 |  | 320 | 86
`),
  'projects with their money alone': drawn(`
项目支出表 | < | < | <
项目名称 | 合计 | 一般公共预算 | 政府性基金
乡村道路养护 | 86 | 86 | 0
沟渠疏浚 | 40 | 20 | 20
`),
  'the log of purchases': drawn(`
政府采购预算表 | < | < | <
采购项目 | 数量 | 单价（元） | 金额（元）
台式电脑 | 20 | 5000 | 100000
打印机 | 4 | 2500 | 10000
`),
  'a contents page': drawn(`
目录
表一 部门收支总表
表二 项目支出绩效目标表
表三 政府采购预算表
`),
};

it.each(Object.entries(sheets))('%s is no declaration', (_name, sheet) => {
  expect(recognise(sheet)).toEqual([]);
});

it('a book of forty such sheets holds none', () => {
  const all = Object.values(sheets);
  const book = Array.from({ length: 40 }, (_, i) => ({ ...all[i % all.length]!, name: `表${i + 1}` }));
  expect(book.flatMap((sheet) => recognise(sheet))).toEqual([]);
});

const words = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(words) : [];

const label: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words(labels)) },
  { weight: 2, arbitrary: fc.constant('') },
);

it('labels scattered over a sheet, with nothing to check between them, give no indicator', () => {
  fc.assert(
    fc.property(fc.array(fc.array(label, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const values = recognise(grid(rows)).flatMap(({ indicators }) =>
        indicators.flatMap(({ targets }) => targets.filter(({ value }) => value.kind === 'quantity')),
      );
      expect(values).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
