import { fill, type LocalizedText } from '../../core/localized';

export type WorkbookErrorCode = 'encrypted' | 'not-xlsx' | 'broken';

const texts: Record<WorkbookErrorCode, LocalizedText> = {
  encrypted: {
    'zh-CN': '“{{file}}”设有打开密码。请先在 Excel 中取消密码，再打开。',
    'en-US': '“{{file}}” is protected by a password. Remove the password in Excel, then open it again.',
  },
  'not-xlsx': {
    'zh-CN': '“{{file}}”不是 .xlsx 工作簿。旧的 .xls 文件请先在 Excel 中另存为 .xlsx。',
    'en-US': '“{{file}}” is not an .xlsx workbook. Save an old .xls file as .xlsx in Excel first.',
  },
  broken: {
    'zh-CN': '“{{file}}”已损坏，无法打开。',
    'en-US': '“{{file}}” is damaged and cannot be opened.',
  },
};

/** A workbook that cannot be opened, with the sentence to show in both languages. */
export class WorkbookError extends Error {
  readonly text: LocalizedText;

  constructor(
    readonly code: WorkbookErrorCode,
    file: string,
    options?: ErrorOptions,
  ) {
    const text = fill(texts[code], { file });
    super(text['en-US'], options);
    this.name = 'WorkbookError';
    this.text = text;
  }
}
