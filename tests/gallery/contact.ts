import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/presets';
import { writeXlsx } from '../../src/standin/workbook';
import { asPdf, asPictures } from './pictures';
import { png, readPpm, tiled } from './png';

/** A sheet of a workbook as it stood once. */
export interface Shot {
  readonly name: string;
  readonly workbook: IWorkbookData;
  readonly sheet: string;
}

const PAGE = { orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

/** One workbook with all of them; styles are named in each by itself. */
function together(shots: readonly Shot[]): IWorkbookData {
  const styles: IWorkbookData['styles'] = {};
  const sheets: IWorkbookData['sheets'] = {};
  shots.forEach(({ name, workbook, sheet }, i) => {
    const own = (style: string): string => `${String(i)}.${style}`;
    for (const [id, style] of Object.entries(workbook.styles)) styles[own(id)] = style;
    const data = Object.values(workbook.sheets).find((each) => each.name === sheet)!;
    const id = `shot${String(i)}`;
    const renamed = JSON.parse(JSON.stringify(data), (key, value: unknown) =>
      key === 's' && typeof value === 'string' ? own(value) : value,
    ) as IWorkbookData['sheets'][string];
    // A sheet's name has 31 letters at most.
    // One page wide: a table in pieces shows nothing.
    const custom = { ...renamed.custom, pageSetup: { ...PAGE } };
    sheets[id] = { ...renamed, custom, id, name: `${String(i + 1)} ${name}`.slice(0, 31) };
  });
  const [first] = shots;
  return { ...first!.workbook, styles, sheets, sheetOrder: Object.keys(sheets), resources: [] };
}

/** Pages to a line. */
const ACROSS = 10;
const DPI = 54;

/** Pictures of all the shots on one sheet, FOLDER/NAME.png; what it was made of is thrown away. */
export async function contactSheet(folder: string, name: string, shots: readonly Shot[]): Promise<void> {
  const scratch = join(folder, `${name}.scratch`);
  mkdirSync(scratch, { recursive: true });
  try {
    const file = join(scratch, 'shots.xlsx');
    writeFileSync(file, await writeXlsx(together(shots)));
    await asPdf([file], scratch);
    await asPictures(join(scratch, 'shots.pdf'), DPI, 'ppm');
    const pages = readdirSync(scratch).filter((each) => each.endsWith('.ppm'));
    const images = pages.sort().map((page) => readPpm(readFileSync(join(scratch, page))));
    writeFileSync(join(folder, `${name}.png`), png(tiled(images, ACROSS)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
