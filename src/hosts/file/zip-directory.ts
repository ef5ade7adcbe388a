import { FileError } from './file-error';

/** An entry as the archive's directory states it: nothing of it is believed before it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** Its bytes: not every program writes UTF-8, or says so in the flags. */
  readonly rawName: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const LOCAL_ENTRY = 0x04034b50;
const CENTRAL_ENTRY = 0x02014b50;
const CENTRAL_END = 0x06054b50;
const CENTRAL_END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;
const ZIP64_EXTRA = 1;

/** The sizes above 4 GB, or written as if they were, stand in the order packed ← unpacked in an extra field. */
function* longSizes(extra: Buffer): Generator<number> {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_EXTRA) continue;
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    for (let field = at + 4; field + 8 <= end; field += 8) yield Number(extra.readBigUInt64LE(field));
  }
}

/** Where an entry's bytes begin; its own header must bear the name that the directory gives it. */
function startOf(bytes: Buffer, offset: number, name: Buffer): number {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_ENTRY) throw new FileError('broken');
  const nameEnd = offset + 30 + bytes.readUInt16LE(offset + 26);
  if (!bytes.subarray(offset + 30, nameEnd).equals(name)) throw new FileError('broken');
  return nameEnd + bytes.readUInt16LE(offset + 28);
}

function entryAt(bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_ENTRY) throw new FileError('broken');
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const next = extraEnd + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) throw new FileError('broken');
  const long = longSizes(bytes.subarray(nameEnd, extraEnd));
  const size = (field: number): number => {
    const short = bytes.readUInt32LE(at + field);
    const stated = short === IN_EXTRA ? (long.next().value as number | undefined) : short;
    if (stated === undefined) throw new FileError('broken');
    return stated;
  };
  const [unpacked, packed, offset] = [size(24), size(20), size(42)];
  const name = bytes.subarray(at + 46, nameEnd);
  const entry: ZipEntry = {
    name: name.toString('utf8').replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    rawName: name,
    flags: bytes.readUInt16LE(at + 8),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    crc: bytes.readUInt32LE(at + 16),
    ...{ packed, unpacked, start: startOf(bytes, offset, name) },
  };
  return { entry, next };
}

/** @throws FileError `broken` when there is no directory, or one that is not whole */
export function zipDirectory(bytes: Buffer): ZipEntry[] {
  let end = bytes.length - CENTRAL_END_SIZE;
  const first = Math.max(0, end - MAX_COMMENT);
  while (end >= first && bytes.readUInt32LE(end) !== CENTRAL_END) end -= 1;
  if (end < first) throw new FileError('broken');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  if (at + 4 > bytes.length || bytes.readUInt32LE(at) === CENTRAL_ENTRY) throw new FileError('broken');
  return entries;
}
