import type { Locale } from '../core/localized';
import { cliTexts } from '../locales/cli';
import type { FileReport } from './check-file';

type Failed = Extract<FileReport, { readonly error: unknown }>;

/** Why a file could not be checked, in a sentence. */
export const errorText = ({ error, content }: Pick<Failed, 'error' | 'content'>, locale: Locale): string =>
  content ? cliTexts[locale].otherContent[content] : cliTexts[locale].fileErrors[error];
