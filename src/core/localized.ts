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
export function fill(template: LocalizedText, data: Readonly<Record<string, string>>): LocalizedText {
  const filled: Partial<Record<Locale, { readonly from: string | undefined; readonly text: string }>> = {};
  const read = (locale: Locale): string => {
    const from: string | undefined = template[locale];
    const known = filled[locale];
    if (known && known.from === from) return known.text;
    const text = put(from, data);
    filled[locale] = { from, text };
    return text;
  };
  return {
    get 'zh-CN'() {
      return read('zh-CN');
    },
    get 'en-US'() {
      return read('en-US');
    },
  };
}
