import type { Locale } from '../core/localized';

/** What a version brings, as its users would say it; shown once after an update and under Settings, About. CHANGELOG.md says more. */
export const news: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = {
  '1.0.0': {
    'zh-CN': [
      '没有见过的表样也能读：按表头文字的含义和列里的内容判断，拿不准的会先问您。',
      '核对更多：空着的目标和指标值、套话、单价乘数量、占比和增减、自评得分。',
      '插入指标不再带入示例数字，要填的数会先问您。',
    ],
    'en-US': [
      'Forms Heji has not met before are read by what their labels mean and what stands in their columns; where it is unsure it asks.',
      'More is checked: blank goals and values, empty words, unit price times quantity, shares and changes, self-evaluation scores.',
      'Inserted indicators bring no example figures any more; figures are asked for first.',
    ],
  },
};
