import type { Block, LibraryIndicator } from '../block';
import { keyOf } from '../fill';
import { levelsIn } from '../levels';

const HEADINGS = [
  ...['编码', '领域', '一级指标', '二级指标', '三级指标', '指标解释', '计算公式'],
  ...['符号', '参考值', '计量单位', '证明材料'],
];

/** Widths of the columns in points. */
export const WIDTHS = [70, 110, 80, 110, 190, 220, 200, 40, 60, 70, 160];

const valueOf = (block: Block, indicator: LibraryIndicator): string => {
  const key = keyOf(indicator);
  return key === undefined ? indicator.value : (block.placeholders[key]?.example ?? '');
};

/** The blocks as rows of a worksheet, headings first: what `readWorksheet` reads back. */
export const worksheetRows = (blocks: readonly Block[]): string[][] => [
  HEADINGS,
  ...blocks.flatMap((block) =>
    block.indicators.map((indicator) => {
      // The hierarchy of 2021 has no level of its own for what lasts.
      const { level1, level2 } = levelsIn(indicator.category, indicator.category === 'sustainable' ? '2015' : '2021');
      const { name, explanation, formula, operator, unit, proof, source } = indicator;
      return [
        ...[source.code ?? '', block.title['zh-CN'], level1, level2, name, explanation, formula],
        ...[operator, valueOf(block, indicator), unit, proof],
      ];
    }),
  ),
];
