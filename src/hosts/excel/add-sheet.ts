import { HostError, type Outcome } from './errors';
import { freeName } from './free-name';
import { patience, withTimeout, runExcel, toHostError } from './run';

/** Takes away a sheet of ours that did not come out whole. Never throws. */
async function discard(name: string): Promise<Outcome> {
  try {
    await withTimeout(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject(name).delete();
        await context.sync();
      }),
    );
    return 'untouched';
  } catch {
    return 'partlyChanged';
  }
}

/**
 * Makes a sheet at the end of the workbook, whole or not at all, brings it to the front and gives its name. Two round trips.
 * @throws HostError; its `outcome` says whether something of the sheet was left behind.
 */
export const addSheet = (wanted: string, fill: (sheet: Excel.Worksheet) => void): Promise<string> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await withTimeout(context.sync());
    const taken = worksheets.items.map((sheet) => sheet.name);
    const name = freeName(wanted, taken);
    const sheet = worksheets.add(name);
    fill(sheet);
    sheet.activate();
    try {
      await withTimeout(context.sync());
    } catch (error) {
      throw new HostError(toHostError(error).code, await discard(name), { cause: error });
    }
    return name;
  }, 4 * patience.answerMs);
