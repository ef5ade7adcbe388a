import { earlierWords } from './phrases';
import type { Span } from './normalise';
import type { Reading } from './statements';

const growth = '(?:增长|增幅|增加)(?:率|了|为)?\\s?\\d+(?:\\.\\d+)?\\s?[%％]';
/** 上年无此项支出，…增长100%; 年初预算为0…，完成年初预算的95%: a percentage of what was nothing. */
const patterns = [
  new RegExp(
    `(?:${earlierWords}|(?:19|20)\\d\\d ?年)(?:无|没有|未安排|未列支?)[^。；;\\d]{0,12}[，,][^。；;]{0,40}?${growth}`,
    'g',
  ),
  /预算数?(?:为|安排)?\s?0(?:\.0+)?\s?(?:万?元)?[，,][^。；;]{0,30}?完成[^。；;，,\d]{0,8}预算数?的\s?\d+(?:\.\d+)?\s?[%％]/g,
];

export const fromNothing = ({ text }: Reading): readonly Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }): Span => ({ start: index, end: index + found.length })),
  );
