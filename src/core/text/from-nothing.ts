import { earlierWords } from './phrases';
import type { Span } from './normalise';
import type { Reading } from './statements';

/** 上年无此项支出，: after that a percentage of growth is one of nothing. */
const noneBefore = new RegExp(
  `(?:${earlierWords}|(?:19|20)\\d\\d ?年)(?:无|没有|未安排|未列支?)[^。；;，,\\d]{0,12}[，,]`,
  'g',
);
const growth = /^[^。；;]{0,40}?(?:增长|增幅|增加)(?:率|了|为)?\s?\d{1,9}(?:\.\d{1,6})?\s?[%％]/;
/** 年初预算为0…，完成年初预算的95%. */
const noneBudgeted =
  /预算数?(?:为|安排)?\s?0(?:\.0{1,6})?\s?(?:万?元)?[，,][^。；;]{0,30}?完成[^。；;，,\d]{0,8}预算数?的\s?\d{1,9}(?:\.\d{1,6})?\s?[%％]/g;

const growsFromNothing = (text: string): Span[] =>
  [...text.matchAll(noneBefore)].flatMap(({ index, 0: none }): Span[] => {
    const behind = index + none.length;
    const found = growth.exec(text.slice(behind));
    return found ? [{ start: index, end: behind + found[0].length }] : [];
  });

/** A percentage of what was nothing. */
export const fromNothing = ({ text }: Reading): readonly Span[] => [
  ...growsFromNothing(text),
  ...[...text.matchAll(noneBudgeted)].map(({ index, 0: found }): Span => ({ start: index, end: index + found.length })),
];
