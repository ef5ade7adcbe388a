import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { packBook } from '../../hosts/file/write/book';
import { reviewTexts } from '../../locales/review';
import { indexPage } from '../../review/index-page';
import { letter } from '../../review/letter';
import { summaryPages } from '../../review/pages/summary';
import type { Review } from '../../review/review';
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

/** Writes the summary workbook, a letter for each unit and the page to begin with. */
export function writeReview(out: string, review: Review): void {
  const { files } = reviewTexts[review.locale];
  mkdirSync(join(out, files.letters), { recursive: true });
  for (const unit of review.units) writeFileSync(join(out, ...unit.letter.split('/')), letter(review, unit));
  writeSummary(join(out, files.summary), review);
  writeFileSync(join(out, 'index.html'), indexPage(review));
}
