import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { packBook } from '../../hosts/file/write/book';
import { reviewTexts } from '../../locales/review';
import { indexPage } from '../../review/index-page';
import { letter } from '../../review/letter';
import { summaryPages } from '../../review/pages/summary';
import type { Review } from '../../review/review';
import type { Output } from '../output';
import { Progress } from '../progress';
import { safeName } from './safe-name';

/** Below the output folder, with `/`. */
export const letterPath = (letters: string, unit: string): string =>
  `${letters}/${safeName(unit.replaceAll('/', '_'))}.html`;

function writeSummary(path: string, review: Review): void {
  const file = openSync(path, 'w');
  try {
    packBook(summaryPages(review), (bytes) => writeSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** Tables that are read again for the summary: those whose findings it lists, and of the hand-in before those it says were corrected. */
const readAgain = ({ tables, handIn }: Review): number =>
  tables.length + [...(handIn?.changes.values() ?? [])].filter(({ corrected }) => corrected.length > 0).length;

/** Letters of the hand-in before to units that there is nothing to write to any more: nobody should send one again. */
function removeOldLetters(out: string, { locale, units, handIn }: Review): void {
  const now = new Set(units.map(({ letter: path }) => path));
  const before = [...(handIn?.missing ?? []), ...[...(handIn?.changes.values() ?? [])].map((change) => change.before)];
  for (const unit of new Set(before.map((table) => table.unit))) {
    const path = letterPath(reviewTexts[locale].files.letters, unit);
    if (!now.has(path)) rmSync(join(out, ...path.split('/')), { force: true });
  }
}

/** Writes the summary workbook, a letter for each unit and the page to begin with, and says on the terminal how far it is. */
export function writeReview(out: string, review: Review, terminal: Output['err']): void {
  const { locale, tables, units } = review;
  const { files } = reviewTexts[locale];
  const counted = (what: 'letters' | 'summary', total: number, work: (counted: Review) => void): void => {
    const progress = new Progress(what, total, locale, terminal);
    work({
      ...review,
      read: (table) => {
        progress.step();
        return review.read(table);
      },
    });
    progress.clear();
  };
  mkdirSync(join(out, files.letters), { recursive: true });
  removeOldLetters(out, review);
  counted('letters', tables.length, (each) => {
    for (const unit of units) writeFileSync(join(out, ...unit.letter.split('/')), letter(each, unit));
  });
  counted('summary', readAgain(review), (each) => writeSummary(join(out, files.summary), each));
  writeFileSync(join(out, 'index.html'), indexPage(review));
}
