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

interface Earlier {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly corner: Excel.Range;
}

/** Where an earlier sheet of ours may be: under the wished name, or the next one where the user has a sheet of that name. */
const candidates = ({ workbook: { worksheets } }: Excel.RequestContext, wanted: string): Earlier[] =>
  [wanted, freeName(wanted, [wanted])].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    return { name, sheet, corner: sheet.getRange('A1').load('values') };
  });

/**
 * Makes a sheet at the end of the workbook, whole or not at all, brings it to the front and gives its name. With `replaces`
 * a sheet of the wished name in whose A1 that stands is an earlier one of ours: the new one takes its name. Two round trips.
 * @throws HostError; its `outcome` says whether something of the sheet was left behind.
 */
export const addSheet = (wanted: string, fill: (sheet: Excel.Worksheet) => void, replaces?: string): Promise<string> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const possible = replaces === undefined ? [] : candidates(context, wanted);
    await withTimeout(context.sync());
    const taken = worksheets.items.map((sheet) => sheet.name);
    const earlier = possible.find(({ sheet, corner }) => !sheet.isNullObject && corner.values[0]![0] === replaces);
    const name = freeName(wanted, taken);
    const sheet = worksheets.add(name);
    fill(sheet);
    if (earlier) {
      earlier.sheet.delete();
      sheet.name = earlier.name;
    }
    sheet.activate();
    try {
      await withTimeout(context.sync());
    } catch (error) {
      throw new HostError(toHostError(error).code, await discard(name), { cause: error });
    }
    return earlier?.name ?? name;
  }, 4 * patience.answerMs);
