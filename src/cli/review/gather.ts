import { factsOf, type OtherFile, type TableFacts } from '../../review/facts';
import { inFileOrder, type Gathered } from '../../review/review';
import { readRecords, type RecordsFile } from './records-file';

interface FileFacts {
  readonly tables: readonly TableFacts[];
  readonly other: OtherFile | undefined;
  readonly failed: boolean;
}

/** The facts of all records; of a file that was recorded twice the later one counts. `each` is called for every record. */
export function gather(
  sources: readonly Pick<RecordsFile, 'path'>[],
  each: () => void = () => undefined,
): Gathered & { readonly files: number; readonly failed: number } {
  const files = new Map<string, FileFacts>();
  for (const { path } of sources) {
    for (const { record, place } of readRecords(path)) {
      each();
      const { file, copy, error } = record;
      const other = record.tables.length === 0 ? { file, copy, reason: error?.message } : undefined;
      files.set(file, { tables: factsOf(record, place), other, failed: error !== undefined });
    }
  }
  return {
    files: files.size,
    failed: [...files.values()].filter(({ failed }) => failed).length,
    tables: inFileOrder([...files.values()].flatMap(({ tables }) => tables)),
    others: [...files.values()].flatMap(({ other }) => other ?? []).sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
