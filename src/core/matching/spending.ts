import type { MeasuredRow } from './rows';
import { coverage, topic } from './similarity';
import type { Subject } from './match';
import { vocabulary } from './vocabulary';

/** So much of either topic in the other, and the row may be what the money is for. */
const related = 0.5;

/** Whether some row measures what a spending item buys, or the item is a running cost that needs no row. */
export function isMeasuredSpending(words: string, rows: readonly MeasuredRow[], subject: Subject): boolean {
  if (vocabulary.runningCosts.some((cost) => words.includes(cost))) return true;
  const item = topic(words);
  return rows.some(
    (row) =>
      (words.length > 1 && row.indicator.name.value.includes(words)) ||
      coverage(item, row.topic, subject) >= related ||
      coverage(row.topic, item, subject) >= related,
  );
}
