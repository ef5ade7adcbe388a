import { recognise } from '../../../../src/core/declaration/recognise';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import { requirementWithoutIndicator } from '../../../../src/core/rules/consistency/requirement-without-indicator';
import { toA1 } from '../../../../src/core/sheet/address';
import { card } from './forms';

const sheet = card({
  rows: [
    ['产出指标', '数量指标', '巡护次数', '≥120次'],
    ['', '质量指标', '合格率', '≥95%'],
    ['效益指标', '社会效益指标', '知晓率', '≥90%'],
  ],
});

function findings(minimumRows: Record<string, number>) {
  const declaration = recognise(sheet)[0]!;
  const { profile } = chooseProfile(declaration);
  return requirementWithoutIndicator.run({
    declaration,
    sheet,
    profile: { ...profile, minimumRows },
    tables: [declaration],
  });
}

describe('consistency/requirement-without-indicator', () => {
  it('is silent where the profile asks for no number', () => {
    expect(findings({})).toEqual([]);
  });
  it('is silent where there are enough rows, or none at all', () => {
    expect(findings({ 产出指标: 2, 数量指标: 1, 满意度指标: 1 })).toEqual([]);
  });
  it('names a category with too few rows', () => {
    const found = findings({ 产出指标: 3 });
    expect(found.map(({ cells }) => cells.map(toA1))).toEqual([['B14']]);
    expect(found[0]!.message['zh-CN']).toContain('有 2 条三级指标，本地要求至少 3 条');
  });
});
