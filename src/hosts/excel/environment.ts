import type { Locale } from '../../core/localized';

/** Office's display language, in the two Heji speaks. */
export const displayLocale = (): Locale => (/^zh/i.test(Office.context.displayLanguage ?? 'zh') ? 'zh-CN' : 'en-US');

/** A name in the browser's storage. Excel on the web partitions the storage of add-ins; where it does not, there is no key. */
export const storageName = (name: string): string =>
  `${(Office.context.partitionKey as string | undefined) ?? ''}${name}`;
