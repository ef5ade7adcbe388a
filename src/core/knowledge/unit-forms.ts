import * as z from 'zod/mini';
import data from './unit-forms.json';

const formSchema = z.object({
  wrong: z.string().check(z.minLength(1)),
  right: z.string().check(z.minLength(1)),
  /** Only where money is meant. */
  onlyMoney: z._default(z.boolean(), false),
  source: z.string().check(z.minLength(1)),
});

const forms = z.object({ forms: z.array(formSchema).check(z.minLength(1)) }).parse(data).forms;

/** The right form of a unit that is written wrongly; undefined when it is right or unknown. */
export const rightUnit = (unit: string, money: boolean): string | undefined => {
  const plain = unit.normalize('NFKC').replace(/\s+/g, '');
  return forms.find((form) => form.wrong === plain && (money || !form.onlyMoney))?.right;
};

const endings = forms
  .filter((form) => !form.onlyMoney)
  .map(({ wrong, right }) => ({ wrong, right, pattern: new RegExp(`\\d\\s*${wrong}$`) }));

/** The wrong unit at the very end of a value ("≥ 50 人/次") and its right form. */
export const wrongUnitAtEnd = (text: string): { readonly wrong: string; readonly right: string } | undefined => {
  const plain = text.normalize('NFKC').trim();
  const found = endings.find(({ wrong, pattern }) => plain.endsWith(wrong) && pattern.test(plain));
  return found && { wrong: found.wrong, right: found.right };
};
