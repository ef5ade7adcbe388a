/**
 * Makes src/core/library/catalogue.json, by which fields are found before they are loaded, from src/core/library/fields.
 *
 *     npm run library
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { written } from '../src/core/library/catalogue';
import { readField } from '../src/core/library/read-field';

const LIBRARY = path.resolve(__dirname, '../src/core/library');

/** The catalogue as it should be. */
export function catalogueText(): string {
  const folder = path.join(LIBRARY, 'fields');
  // General blocks stand last: a field comes before what fits any.
  const files = readdirSync(folder).sort();
  const entries = files.map((file) => {
    const fields = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly unknown[];
    return [path.basename(file, '.json'), fields.map((field) => written(readField(field)))] as const;
  });
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

if (require.main === module) writeFileSync(path.join(LIBRARY, 'catalogue.json'), catalogueText());
