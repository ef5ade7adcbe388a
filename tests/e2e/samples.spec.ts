import { expect, test } from './support/test';
import { Pane } from './support/pane';

const recognised: Record<string, RegExp> = {
  'yunnan-declaration.xlsx': /社区矫正工作经费.*2025 年 · 云南样式 · 元 · 8 条指标/s,
  'jiangsu-budget-target.xlsx': /公共法律服务中心运行项目.*2025 年 · 江苏样式 · 万元 · 20 条指标/s,
  'national-2021-declaration.xlsx': /小型灌溉渠道维修养护.*2025 年 · 全国通用（2021） · 万元 · 8 条指标/s,
  'flat-export.xlsx': /村级组织运转经费.*2025 年 · 全国通用（2015） · 元 · 5 条指标/s,
  'self-evaluation.xlsx': /图书馆免费开放.*2024 年 · 全国通用（2015） · 万元 · 7 条指标/s,
};

for (const [file, words] of Object.entries(recognised)) {
  test(`${file} is recognised`, async ({ standin }) => {
    await standin.start(`?sample=${file}`);
    await new Pane(standin).checked();
    await expect(standin.pane.locator('body')).toContainText(words);
    await standin.picture(`sample-${file.replace('.xlsx', '')}`);
  });
}

test('what judges scores comes with the first table that has any', async ({ standin }) => {
  await standin.start('?sample=self-evaluation.xlsx');
  await expect(
    standin.pane.getByText('“接待读者人次”目标 ≥20万人次，完成 18.4万人次，未达标，没有填写偏差原因'),
  ).toBeVisible();
});

test('the clean sample can be submitted', async ({ standin }) => {
  await standin.start('?sample=national-2021-declaration.xlsx');
  await expect(new Pane(standin).verdict).toContainText('可以提交');
});

test('a workbook without a table gets a sentence and a way on', async ({ standin }) => {
  await standin.start('?sample=no-table.xlsx');
  await expect(standin.pane.getByText('没有找到绩效目标申报表').first()).toBeVisible();
  await expect(standin.pane.getByRole('button', { name: '按选中的区域识别' })).toBeVisible();
});
