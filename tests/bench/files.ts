import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { readShared, sharedWorkbooks } from '../support/shared';

interface Part {
  readonly name: string;
  content: Uint8Array;
  size: number;
}

const samples = join(__dirname, '../../samples');

/** The samples that hold tables and, where ../shared is beside the checkout, the real tables of provinces. */
export const realFiles = (): Uint8Array[] => [
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.xlsx') && name !== 'no-table.xlsx')
    .map((name) => new Uint8Array(readFileSync(join(samples, name)))),
  ...sharedWorkbooks().map((name) => readShared(name)),
];

const syllables = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const text = /(<t[^>]*>)([^<]{9,})(<\/t>)/g;
const spoken = /项目|服务|工作|人员|培训/;

/**
 * The same file with a word of its own in its longer texts, styles and figures as they are: labels return in every table
 * of a province, names and sentences do not.
 */
export function varied(file: Uint8Array, seed: number): Uint8Array {
  const archive = CFB.read(Buffer.from(file), { type: 'buffer' }) as { readonly FileIndex: readonly Part[] };
  const at = (n: number): string => syllables[n % syllables.length]!;
  let count = 0;
  const word = (): string => at(seed) + at(Math.floor(seed / syllables.length)) + at(count++);
  for (const part of archive.FileIndex.filter(({ name }) => /(?:sharedStrings|sheet\d+)\.xml$/.test(name))) {
    const xml = Buffer.from(part.content).toString('utf8');
    part.content = Buffer.from(
      xml.replace(
        text,
        (_all, open: string, words: string, close: string) => open + words.replace(spoken, `${word()}$&`) + close,
      ),
    );
    part.size = part.content.length;
  }
  return new Uint8Array(CFB.write(archive, { fileType: 'zip', type: 'buffer', compression: true }) as Buffer);
}
