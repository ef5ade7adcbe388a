import type { Locale } from '../../core/localized';

const zhCN = {
  title: '核绩 · Excel 替身',
  open: '打开…',
  save: '保存',
  samples: '示例',
  chooseSample: '选择示例…',
  otherLanguage: 'English',
  pane: '核绩面板',
  loading: '正在打开表格…',
  failed: '替身出错：{{reason}}。刷新页面可重试，上次保存的内容不会丢失。',
};

const enUS: typeof zhCN = {
  title: 'Heji · Excel stand-in',
  open: 'Open…',
  save: 'Save',
  samples: 'Samples',
  chooseSample: 'Choose a sample…',
  otherLanguage: '中文',
  pane: 'Heji pane',
  loading: 'Opening the spreadsheet…',
  failed: 'The stand-in failed: {{reason}}. Reload the page to try again; what was saved last is not lost.',
};

export type Texts = typeof zhCN;
export const texts: Readonly<Record<Locale, Texts>> = { 'zh-CN': zhCN, 'en-US': enUS };
