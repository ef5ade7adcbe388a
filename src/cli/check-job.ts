import { checkFile } from './check-file';
import { loadSource } from './load-file';
import { outcomeOf, type CheckJob, type Outcome } from './outcome';

/** Reads and checks one file. */
export const checkJob = ({ file, source = { path: file }, options, format, locale }: CheckJob): Outcome =>
  outcomeOf({ ...checkFile(file, options, () => loadSource(source)), source }, format, locale);
