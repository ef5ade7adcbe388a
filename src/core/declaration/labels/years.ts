/** How labels and headings write years; a table's head is `yearIn` of titles.ts. All of them take texts without blanks. */
const leading = /^((?:19|20)\d\d)年?度?/;
const dated = /^((?:19|20)\d\d)年/;
const alone = /^(?:19|20)\d\d年(?:度)?$/;
const numbered = /^((?:19|20)\d\d)(?!\d)/;

/** 2026, 2026年度预算: the year a label begins with. */
export const leadingYear = (text: string): number | undefined => numberIn(leading, text);

/** 2026年目标: the same where 年 says that it is one. */
export const statedYear = (text: string): number | undefined => numberIn(dated, text);

/** 2024基数, 2024年目标值, never 20240101. */
export const yearBefore = (text: string): number | undefined => numberIn(numbered, text);

/** 2026年, 2026年度 and nothing else. */
export const isYearAlone = (text: string): boolean => alone.test(text);

function numberIn(pattern: RegExp, text: string): number | undefined {
  const year = pattern.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
