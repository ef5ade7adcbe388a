import { factsOf, otherOf, type OtherFile, type TableFacts } from '../../review/facts';
import { inFileOrder, type Gathered } from '../../review/review';
import { byFolder } from '../../review/units';
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
      files.set(record.file, {
        ...{ tables: factsOf(record, place), other: otherOf(record) },
        failed: record.error !== undefined,
      });
    }
  }
  const others = [...files.values()].flatMap(({ other }) => other ?? []).sort((a, b) => (a.file < b.file ? -1 : 1));
  const tables = inFileOrder([...files.values()].flatMap(({ tables: own }) => own));
  return {
    files: files.size,
    failed: [...files.values()].filter(({ failed }) => failed).length,
    tables: byFolder(tables, others),
    others,
  };
}
