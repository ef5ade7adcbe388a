import type { NewIndicator, NewTarget } from '../../src/core/edits/insertion/new-indicator';
import { planInsertion } from '../../src/core/edits/insertion/plan-insertion';
import { invert } from '../../src/core/edits/invert';
import { applyToSheet } from '../../src/core/edits/simulate';
import { recognise } from '../../src/core/declaration/recognise';
import { chooseProfile } from '../../src/core/profiles/choose';
import { textAt, usedRange, type Sheet } from '../../src/core/sheet/sheet';
import { essence } from './arbitrary-sheet';

export const target = (operator: NewTarget['operator'], value: string, unit: string): NewTarget => ({
  operator,
  value,
  unit,
});
export const indicator = (
  level1: string,
  level2: string,
  name: string,
  annual = target('≥', '95', '%'),
): NewIndicator => ({
  level1,
  level2,
  name,
  targets: { annual },
  direction: annual.operator === '≤' ? 'negative' : 'positive',
  weight: 5,
});
export const quantity = indicator('产出指标', '数量指标', '培训人次', target('≥', '85', '人次'));
export const quality = indicator('产出指标', '质量指标', '培训合格率');
export const timely = indicator('产出指标', '时效指标', '按期完成率');
export const cost = indicator('产出指标', '成本指标', '培训成本', target('≤', '8', '万元'));
export const social = indicator('效益指标', '社会效益指标', '考核提升率');
export const satisfied = indicator('满意度指标', '服务对象满意度指标', '学员满意度');

/** A form that numbers its rows (指标2：) puts the number before the name. */
export const bareName = (name: string): string => name.replace(/^指标\s?\d{1,2}\s?[:：、.]?\s?/, '');

/** The first table of the sheet with the indicators in it; taking them back must give the sheet as it was. */
export function insertInto(sheet: Sheet, indicators: readonly NewIndicator[], profile?: string) {
  const declaration = recognise(sheet)[0]!;
  const insertion = planInsertion(sheet, declaration, chooseProfile(declaration, profile).profile, indicators);
  const after = insertion.plan ? applyToSheet(insertion.plan, sheet) : sheet;
  if (insertion.plan) expect(essence(applyToSheet(invert(insertion.plan, sheet), after))).toEqual(essence(sheet));
  return { ...insertion, after };
}

/** The rows from the `from`th on (one-based), cells joined by |. */
export const rowsOf = (sheet: Sheet, from: number): string[] => {
  const used = usedRange(sheet)!;
  return Array.from({ length: used.bottom - from + 2 }, (_, r) =>
    Array.from({ length: used.right + 1 }, (_c, c) => textAt(sheet, from - 1 + r, c)).join('|'),
  );
};

/** What stands above the indicators of a small form. */
export const head = [['项目支出绩效目标申报表'], ['项目名称', '业务培训经费'], ['年度目标', '开展业务培训。']];
