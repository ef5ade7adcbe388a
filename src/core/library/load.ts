import type { Block } from './block';
import { fileOf } from './catalogue';
import { isBlock, type Entry } from './entry';
import { readField } from './read-field';

type Blocks = ReadonlyMap<string, Block>;

const files = new Map<string, Promise<Blocks>>();

async function read(file: string): Promise<Blocks> {
  const { default: fields } = (await import(
    /* webpackChunkName: "library-[request]", webpackInclude: /\.json$/ */ `./fields/${file}.json`
  )) as { default: readonly unknown[] };
  return new Map(fields.map(readField).map((block) => [block.id, block]));
}

/**
 * The whole of a field; one that ships is loaded with those of its class, and is the same object ever after.
 * @throws {Error} where the pane's server cannot be reached: the next call tries again
 */
export async function loadBlock(entry: Entry): Promise<Block> {
  if (isBlock(entry)) return entry;
  const file = fileOf.get(entry.id) ?? '';
  const loading = files.get(file) ?? read(file);
  files.set(file, loading);
  try {
    return (await loading).get(entry.id)!;
  } catch (error) {
    files.delete(file);
    throw error;
  }
}
