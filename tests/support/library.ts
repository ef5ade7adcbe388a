import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '../../src/core/library/block';
import { readField } from '../../src/core/library/read-field';

const folder = path.resolve(__dirname, '../../src/core/library/fields');

/** Every block that ships, whole, in the order of the catalogue. */
export const blocks: readonly Block[] = readdirSync(folder)
  .sort()
  .flatMap((file) => (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly unknown[]).map(readField));
