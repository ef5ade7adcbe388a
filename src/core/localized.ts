/** The two languages every text of Heji has. */
export type Locale = 'zh-CN' | 'en-US';
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Empty in a language that was not learnt yet. */
const put = (text: string | undefined, data: Readonly<Record<string, string>>): string =>
  text?.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => data[name] ?? whole).replace(/ ?\(\)|（）/g, '') ?? '';

/**
 * Puts data into the `{{name}}` places of a template; a name without data stays as it is, so that it is seen. Brackets
 * that are empty then (a table without a unit) are left out. Each language when it is asked for: few read both, and in
 * the pane the template may learn its English later.
 */
export const fill = (template: LocalizedText, data: Readonly<Record<string, string>>): LocalizedText => ({
  get 'zh-CN'() {
    return put(template['zh-CN'], data);
  },
  get 'en-US'() {
    return put(template['en-US'], data);
  },
});
