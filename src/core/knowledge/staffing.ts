import { z } from 'zod';
import data from './staffing.json';

const words = z.object({ source: z.string().min(1), words: z.array(z.string().min(1)).min(1) });
const { staff, pay, purchase } = z.object({ staff: words, pay: words, purchase: words }).parse(data);

const firstOf = (text: string, list: readonly string[]): string | undefined => list.find((word) => text.includes(word));

/** Hired or dispatched staff named in a text (协勤人员), or undefined. */
export const hiredStaffIn = (text: string): string | undefined => firstOf(text, staff.words);
/** Pay named in a text (工资, 每人每月 …), or undefined. */
export const payIn = (text: string): string | undefined => firstOf(text, pay.words);
export const mentionsPurchasedService = (text: string): boolean => firstOf(text, purchase.words) !== undefined;
