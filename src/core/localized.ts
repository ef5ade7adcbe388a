/** The two languages every text of Heji has. */
export type Locale = 'zh-CN' | 'en-US';
export type LocalizedText = Readonly<Record<Locale, string>>;

/**
 * Puts data into the `{{name}}` places of a template; a name without data stays as it is, so that it is seen. Brackets
 * that are empty then (a table without a unit) are left out.
 */
export const fill = (template: LocalizedText, data: Readonly<Record<string, string>>): LocalizedText => {
  const put = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => data[name] ?? whole).replace(/ ?\(\)|（）/g, '');
  return { 'zh-CN': put(template['zh-CN']), 'en-US': put(template['en-US']) };
};
