import { InvalidArgumentError } from 'commander';
import type { Found } from './find-files';

/** The `index`th of `count` machines, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * "2/4" → the second of four.
 * @throws InvalidArgumentError for anything else
 */
export function parseShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  if (index === undefined || Number(index) > Number(count)) throw new InvalidArgumentError('1/4 … 4/4');
  return { index: Number(index), count: Number(count) };
}

/**
 * "2" → 2, for how many files are checked at a time.
 * @throws InvalidArgumentError for anything else
 */
export function parseJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('1 … 999');
  return Number(text);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

/**
 * Whether a file is this machine's. It goes by the file's name and not by its place in the list: machines sort
 * differently, and a file that was added meanwhile moves no other.
 */
export const ofShard =
  ({ index, count }: Shard) =>
  ({ name }: Pick<Found, 'name'>): boolean =>
    hash(name.normalize('NFC')) % count === index - 1;
