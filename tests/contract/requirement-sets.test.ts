import type { RequirementSet } from '../../src/standin/host/requirement-set';
import { openExcel } from '../support/excel';

const SETS: readonly RequirementSet[] = ['1.8', '1.9', '1.13', '1.14', '1.15'];
/** Members that a set brought. The client lets them pass (its own check is off), an older Excel answers ApiNotFound. */
const BROUGHT: readonly (readonly [set: RequirementSet, use: (sheet: Excel.Worksheet) => void])[] = [
  ['1.9', (sheet) => sheet.getRanges('A1,B2').load('address')],
  ['1.9', (sheet) => sheet.getRange('A1').copyFrom('B1')],
  ['1.9', (sheet) => void sheet.getRange('A1').getRowProperties({ rowHidden: true })],
  ['1.13', (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address')],
  ['1.14', (sheet) => sheet.getRange('A1').conditionalFormats.getItemOrNullObject('x').load('id')],
];

describe.each(SETS)('an Excel with ExcelApi %s', (excelApi) => {
  it('says so, and knows nothing newer', async () => {
    const excel = await openExcel({ excelApi });
    try {
      const supported = (set: string) => Office.context.requirements.isSetSupported('ExcelApi', set);
      for (const set of SETS) expect([set, supported(set)]).toEqual([set, SETS.indexOf(set) <= SETS.indexOf(excelApi)]);
      expect(supported('1.18')).toBe(false);
      for (const [set, use] of BROUGHT) {
        const asked = Excel.run(async (context) => {
          use(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        });
        if (supported(set)) await asked;
        else await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
      }
    } finally {
      excel.close();
    }
  });
});
