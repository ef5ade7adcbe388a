import type { Locale } from '../../core/localized';
import type { RequirementSet } from '../host/requirement-set';

/** What the page's address can ask for. */
export interface PageOptions {
  readonly language: Locale;
  /** Which Excel to be, by its requirement set. */
  readonly excelApi?: RequirementSet;
  readonly readOnly: boolean;
  readonly dark: boolean;
  /** A file of the gallery to start with, whatever was open last. */
  readonly sample?: string;
}

const EXCEL_APIS: readonly string[] = ['1.7', '1.8', '1.9', '1.13', '1.14', '1.15'] satisfies RequirementSet[];

/** "?lang=en-US&excelApi=1.8&sample=flat-export.xlsx&readOnly&dark"; whatever else it says is passed over. */
export function readOptions(search: string): PageOptions {
  const asked = new URLSearchParams(search);
  const language = asked.get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
  const excelApi = asked.get('excelApi') ?? '';
  const sample = asked.get('sample');
  return {
    language,
    ...(EXCEL_APIS.includes(excelApi) && { excelApi: excelApi as RequirementSet }),
    readOnly: asked.has('readOnly'),
    dark: asked.has('dark'),
    ...(sample && { sample }),
  };
}
