import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 2 ** 16;
const NEWLINE = 10;

/** A line of a file without its end, and where it begins, in bytes. */
export interface Line {
  readonly bytes: Buffer;
  readonly offset: number;
}

/** The whole lines of a file, however long it is: what stands after the last line's end is left out. */
export function* lines(path: string): Generator<Line, void, void> {
  const file = openSync(path, 'r');
  try {
    let begun: Buffer[] = [];
    let [offset, at] = [0, 0];
    for (;;) {
      const chunk = Buffer.alloc(CHUNK);
      const read = readSync(file, chunk, 0, CHUNK, at);
      if (read === 0) return;
      at += read;
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0 && end < read; end = chunk.indexOf(NEWLINE, from)) {
        const bytes = Buffer.concat([...begun, chunk.subarray(from, end)]);
        begun = [];
        yield { bytes, offset };
        offset += bytes.length + 1;
        from = end + 1;
      }
      begun.push(chunk.subarray(from, read));
    }
  } finally {
    closeSync(file);
  }
}
