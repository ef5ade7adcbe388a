import { formName } from './dictionary';
import { compactLabel } from './normalise';

const attachment =
  /^(?:附件|附表|附|表)[\d一二三四五六七八九十-]*[:：.]?$|^表[\d一二三四五六七八九十-]+$|^第?\d+页$|^续表?$/;
const yearLine = /^[(（]?(?:19|20)\d\d年?(?:度)?[)）]?$/;

/** The name of a form: 项目支出绩效目标申报表, 财政项目支出绩效自评表（2023年度）. */
export const isFormName = (text: string): boolean => text.length <= 60 && formName.test(compactLabel(text));

/** Lines that stand above a form: its name, its year, 附件1, 表十二. */
export const isHeading = (text: string): boolean => {
  const plain = compactLabel(text);
  return isFormName(text) || attachment.test(plain) || yearLine.test(plain);
};

const spelledDigits = '〇一二三四五六七八九';
const spelledYear = /[一二][〇○零一二三四五六七八九]{3}(?=年)/g;

/** 二〇二四年度 → 2024年度. */
const withDigits = (text: string): string =>
  text.replace(spelledYear, (year) => [...year.replace(/[○零]/g, '〇')].map((c) => spelledDigits.indexOf(c)).join(''));

/** The year a line of a form's head states. Years inside the names and numbers of documents do not count. */
export function yearIn(text: string): number | undefined {
  const plain = withDigits(compactLabel(text))
    .replace(/《[^》]{0,60}》/g, '')
    .replace(/[〔[(【（]\d{4}[〕\])】）]\d*号?/g, (found) => (/号/.test(found) ? '' : found));
  const found = /(?<!\d)((?:19|20)\d\d)(?=年|[-—~至]20|\.\d|\)|）|$|项目|部门|财政)/.exec(plain);
  return found ? Number(found[1]) : undefined;
}
