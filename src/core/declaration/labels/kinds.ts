import { isBlank, type Cell } from '../view';
import { columnMeaning, goalTerm, headerKey, isGoalGroup, isGroup, isSerial, narrativeKey } from './dictionary';
import { compactLabel } from './normalise';

/** Labels of the head, the goals and the narratives: what a money line or a value never is. */
export const isFieldLabel = (cell: Cell): boolean =>
  !isBlank(cell) &&
  (headerKey(cell.label) !== undefined || narrativeKey(cell.label) !== undefined || goalTerm(cell.label) !== undefined);

/** Any label the dictionary knows outside the fund blocks. */
export const isKnownLabel = (cell: Cell): boolean =>
  isFieldLabel(cell) ||
  (!isBlank(cell) && (isGoalGroup(cell.label) || isGroup(cell.label) || columnMeaning(cell.label) !== undefined));

/** 序号: the column numbers the rows. */
export const isSerialLabel = (label: string): boolean => isSerial(compactLabel(label));
