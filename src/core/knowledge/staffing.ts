import * as z from 'zod/mini';
import { holdsAny } from '../text/words';
import data from './staffing.json';

const words = z.object({
  source: z.string().check(z.minLength(1)),
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
const { staff, pay, purchase } = z.object({ staff: words, pay: words, purchase: words }).parse(data);

const firstOf = (list: readonly string[]): ((text: string) => string | undefined) => {
  const holds = holdsAny(list);
  return (text) => (holds(text) ? list.find((word) => text.includes(word)) : undefined);
};

/** Hired or dispatched staff named in a text (协勤人员), or undefined. */
export const hiredStaffIn = firstOf(staff.words);
/** Pay named in a text (工资, 每人每月 …), or undefined. */
export const payIn = firstOf(pay.words);
export const mentionsPurchasedService = holdsAny(purchase.words);
