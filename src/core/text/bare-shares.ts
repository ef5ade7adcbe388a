import { halfWidth, type Span } from './normalise';
import type { Reading } from './statements';

/** 占76.23 with nothing behind the number: a share without its sign, which a reader may take for anything. */
const bare =
  /(?:占[^\d，,。；;、()（）]{0,12}?|占?比[重例]?|所占比重)(?:为|约|达)?\s?(\d{1,3}(?:\.\d{1,2})?)\s?(?=[，,。；;、)）]|$)/g;
/** 占地, 占用, 占第3位: what is taken up or ranked is no share. */
const takesUp = /占(?:地|用|道|[^\d]{0,8}第)/;
const most = 100;

export const bareShares = (reading: Reading): readonly Span[] =>
  [...halfWidth(reading.text).matchAll(bare)].flatMap((found): Span[] => {
    if (takesUp.test(found[0]) || !found[0].includes('占') || Number(found[1]) > most) return [];
    return [{ start: found.index, end: found.index + found[0].length }];
  });
