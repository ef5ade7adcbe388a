import { isRunningText } from '../running-text';
import { signs, type Family } from './family';

/** Prose in a table's shape: headings and their texts, no block of money and no indicators. */
export const prose: Family = { id: 'L15', fit: (d) => signs(isRunningText(d)) };
