import type { Page } from '../../hosts/file/write/sheet-xml';
import type { Review } from '../review';
import { findingsPage } from './findings-page';
import { rulesPage, unitsPage } from './groups-pages';
import { acrossPage, correctedPage, missingPage, othersPage } from './other-pages';
import { tablesPage } from './tables-page';

/** The sheets of the summary workbook. */
export const summaryPages = (review: Review): Page[] => [
  tablesPage(review),
  findingsPage(review),
  unitsPage(review),
  rulesPage(review),
  acrossPage(review),
  ...(review.handIn ? [correctedPage(review), missingPage(review)] : []),
  othersPage(review),
];
