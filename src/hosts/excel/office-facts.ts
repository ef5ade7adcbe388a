import { supports } from './run';

/** What of Office decides how Heji behaves; nothing of the workbook. */
export interface OfficeFacts {
  /** "Excel", "PC" and "16.0.…", as Office.context.diagnostics names them. */
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The highest set of ExcelApi in a row from 1.1; "" where Excel states none. */
  readonly excelApi: string;
}

/** As far as Microsoft has published any. */
const EXCEL_API_SETS = Array.from({ length: 20 }, (_, index) => `1.${index + 1}`);

export function officeFacts(): OfficeFacts {
  const { diagnostics, displayLanguage } = Office.context;
  return {
    host: String(diagnostics?.host ?? ''),
    platform: String(diagnostics?.platform ?? ''),
    version: diagnostics?.version ?? '',
    language: displayLanguage ?? '',
    excelApi: EXCEL_API_SETS.filter(supports).at(-1) ?? '',
  };
}
