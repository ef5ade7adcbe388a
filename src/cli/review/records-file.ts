import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../review/facts';
import { parseRecord, type FileRecord } from '../../review/record';
import { lines } from '../lines';
import type { Shard } from '../shard';

/** Where a review keeps what it knows, below the output folder. */
export const recordsFolder = (out: string): string => join(out, '.heji');
export const beforeFolder = (out: string): string => join(recordsFolder(out), 'before');
/** Of a shard that is done. */
export const recordsName = ({ index, count }: Shard): string => `records-${String(index)}-of-${String(count)}.ndjson`;

/** Of one that is not done yet: it is not merged, and is no hand-in before. */
export const openName = ({ index, count }: Shard): string => `open-${String(index)}-of-${String(count)}.ndjson`;

export interface RecordsFile extends Shard {
  readonly path: string;
}

/** The records in a folder, by shard. */
export function recordsIn(folder: string): RecordsFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, index, count] = /^records-(\d{1,6})-of-(\d{1,6})\.ndjson$/.exec(name) ?? [];
      return index === undefined ? [] : [{ path: join(folder, name), index: Number(index), count: Number(count) }];
    });
}

/** Puts the records of the hand-in before aside: all, or those of one shard. */
export function putAside(out: string, shard: Shard): void {
  const known = recordsIn(recordsFolder(out)).filter(
    ({ index, count }) => shard.count === 1 || (index === shard.index && count === shard.count),
  );
  if (known.length === 0) return;
  const before = beforeFolder(out);
  if (shard.count === 1) rmSync(before, { recursive: true, force: true });
  mkdirSync(before, { recursive: true });
  for (const { path, ...one } of known) renameSync(path, join(before, recordsName(one)));
}

/** The whole lines of a records file, with their places; what an interrupted run left unfinished is passed over. */
export function* readRecords(
  path: string,
): Generator<{ readonly record: FileRecord; readonly place: Place }, void, void> {
  if (!existsSync(path)) return;
  for (const { bytes, offset } of lines(path)) {
    const record = parseRecord(bytes.toString());
    if (record) yield { record, place: { source: path, offset, length: bytes.length } };
  }
}

/**
 * Reads records again at their places; files stay open between.
 * @throws Error where a record is not there any more
 */
export class RecordReader {
  private readonly files = new Map<string, number>();
  private last: { readonly place: Place; readonly record: FileRecord } | undefined;

  read(place: Place): FileRecord {
    if (this.last?.place === place) return this.last.record;
    const file = this.files.get(place.source) ?? openSync(place.source, 'r');
    this.files.set(place.source, file);
    const bytes = Buffer.alloc(place.length);
    readSync(file, bytes, 0, place.length, place.offset);
    const record = parseRecord(bytes.toString());
    if (!record) throw new Error(place.source);
    this.last = { place, record };
    return record;
  }

  close(): void {
    for (const file of this.files.values()) closeSync(file);
    this.files.clear();
  }
}

/** Adds records to a file, a line each, after its last whole line. */
export class RecordWriter {
  private readonly file: number;

  constructor(path: string) {
    let whole = 0;
    if (existsSync(path)) for (const { bytes, offset } of lines(path)) whole = offset + bytes.length + 1;
    this.file = openSync(path, 'a');
    if (fstatSync(this.file).size > whole) truncateSync(path, whole);
  }

  write(record: FileRecord): void {
    writeSync(this.file, `${JSON.stringify(record)}\n`);
  }

  close(): void {
    closeSync(this.file);
  }
}
