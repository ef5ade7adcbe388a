import type { Locale } from '../core/localized';
import { cliTexts } from '../locales/cli';
import type { FileReport } from './check-file';

type Checked = Exclude<FileReport, { readonly error: unknown }>;

/** What was not read of a file, a sentence each. */
export const notRead = ({ unread, failed }: Pick<Checked, 'unread' | 'failed'>, locale: Locale): string[] => [
  ...failed.map((sheet) => cliTexts[locale].sheetFailed(sheet)),
  ...unread.map(({ sheet, cells }) => cliTexts[locale].unread(sheet, cells)),
];

/** What the workbook tells the pane not to report, as a sentence; none where it tells nothing. */
export const keptNote = ({ kept }: Pick<Checked, 'kept'>, locale: Locale): string[] =>
  kept ? [cliTexts[locale].kept(kept.off.length, kept.lowered.length, kept.ignored)] : [];
