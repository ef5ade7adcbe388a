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
      'Forms that Heji has not seen before can be read: it goes by the meaning of the headings and the content of the columns, and asks you when it is unsure.',
      'More is checked: blank goals and target values, empty phrases, unit price times quantity, shares and changes, self-evaluation scores.',
      'Inserted indicators no longer bring example figures; you are asked for the figures first.',
    ],
  },
};
