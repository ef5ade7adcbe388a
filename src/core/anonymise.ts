import { compactLabel } from './declaration/labels/normalise';
import type { CellValue, Sheet } from './sheet/sheet';

/** Labels whose values tell who hands the table in, what for and whom to ask. */
const telling = /单位|部门|机构|地区|项目名称|专项名称|政策名称|任务名称|负责人|联系人|填报人|经办|审核|电话|邮箱|地址/;
const OFFICE = '某单位';
/** What such a value is replaced by: what a reader needs is that there was one. */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/电话|手机/, '00000000'],
  [/负责人|联系人|填报人|经办|审核/, '某某'],
  [/名称$/, '某项目'],
  [/地区|地址/, '某县'],
  [/./, OFFICE],
];

const phone = /0\d{2,3}[-—－ ]\d{7,8}(?!\d)|1[3-9]\d{9}(?!\d)|\d{15,18}[\dXx]?(?!\d)/g;
/** Too short to be a telephone number. */
const amount = /^[\d.,]{1,6}$/;
const mail = /[\w.+-]{1,64}@[\w.-]{1,100}/g;
/** 临政发〔2024〕12号: the year stays, who issued it and its number go. */
const documentNumber = /[\u4e00-\u9fa5]{1,12}([〔[（(]\d{4}[〕\]）)])第?\d{1,6}号/g;
/** The place that the name of an office begins with. */
const place = /^[\u4e00-\u9fa5]{1,10}?(?:省|自治区|自治州|市|县|区|旗|镇|乡|街道)/;
const shortest = 2;
const shortestPlace = 3;
const longestLabel = 12;

interface Name {
  readonly name: string;
  readonly standIn: string;
}

const isText = (value: CellValue): value is string => typeof value === 'string' && value.trim() !== '';

/** What stands beside the labels that tell names (单位：某局 in one cell, too), and the places their offices are of. */
function namesIn({ values }: Sheet): Name[] {
  return values.flatMap((row) =>
    row.flatMap((value, column) => {
      if (!isText(value)) return [];
      const [label = '', inside = ''] = compactLabel(value).split(/[:：]/, 2);
      if (label.length > longestLabel || !telling.test(label)) return [];
      const beside = row.slice(column + 1).find((other) => other !== '') ?? '';
      const name = String(inside !== '' ? inside : beside).trim();
      if (name.length < shortest || telling.test(name) || amount.test(name)) return [];
      const standIn = standIns.find(([pattern]) => pattern.test(label))![1];
      const where = (standIn === OFFICE && place.exec(name)?.[0]) || '';
      return [{ name, standIn }, ...(where.length < shortestPlace ? [] : [{ name: where, standIn: '某县' }])];
    }),
  );
}

function hide(text: string, names: readonly Name[]): string {
  const unnamed = names.reduce((all, { name, standIn }) => all.replaceAll(name, standIn), text);
  return unnamed.replace(mail, '某某@example.com').replace(documentNumber, '某某$1某号').replace(phone, '00000000');
}

/**
 * The same tables without what tells whose they are: names beside the labels for offices, projects and persons, wherever
 * else they stand, the places in them, telephone and identity numbers, addresses of mail, numbers of documents. Labels,
 * amounts, indicators and goals stay, because a wrong finding is about them: a person still has to look.
 */
export function anonymise(sheets: readonly Sheet[]): Sheet[] {
  // The longest first: a name may hold another.
  const names = sheets.flatMap(namesIn).sort((a, b) => b.name.length - a.name.length);
  return sheets.map((sheet) => ({
    ...sheet,
    name: hide(sheet.name, names),
    values: sheet.values.map((row) =>
      row.map((value) =>
        isText(value)
          ? hide(value, names)
          : typeof value === 'number' && hide(String(value), names) !== String(value)
            ? 0
            : value,
      ),
    ),
    texts: sheet.texts.map((row) => row.map((text) => hide(text, names))),
  }));
}
