import { fundTerms, signs, targetTerms, titled, type Family } from './family';

/** Yunnan 生成表: a matrix of sources by term, 中期 and 年度 indicators side by side. */
export const yunnanGenerated: Family = {
  id: 'L1',
  fit: (d) => {
    const repeated = d.indicators.some((indicator) => indicator.targets.some((target) => target.nameCell));
    const matrix = d.funds.some(
      (block) => block.columns.length > 1 && block.columns.every((c) => /来源/.test(c.label?.value ?? '')),
    );
    const both = targetTerms(d).has('midterm') && targetTerms(d).has('annual');
    const generated = titled(d, 'yunnan-titles');
    // Names on both sides have the national forms as well.
    if (!matrix && !generated) return 0;
    return signs(repeated, repeated, matrix, matrix, both, fundTerms(d).has('midterm'), generated);
  },
};
