import type { RequirementSet } from '../../src/standin/host/requirement-set';
import { openExcel, type OpenExcel } from '../support/excel';

const SETS: readonly RequirementSet[] = ['1.8', '1.9', '1.10', '1.13', '1.14', '1.15'];
/** Members that a set brought. The client lets them pass (its own check is off), an older Excel answers ApiNotFound. */
const BROUGHT: readonly (readonly [set: RequirementSet, use: (sheet: Excel.Worksheet) => void])[] = [
  ['1.9', (sheet) => sheet.getRanges('A1,B2').load('address')],
  ['1.9', (sheet) => sheet.getRange('A1').copyFrom('B1')],
  ['1.9', (sheet) => void sheet.getRange('A1').getRowProperties({ rowHidden: true })],
  ['1.10', (sheet) => sheet.comments.load('items/id')],
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

describe('members that the npm client lacks', () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel();
  });
  afterAll(() => excel.close());

  const absent: readonly (readonly [type: 'Workbook' | 'Worksheet' | 'Range' | 'RangeAreas', member: string])[] = [
    ['Workbook', 'notes'],
    ['Worksheet', 'notes'],
    ['RangeAreas', 'select'],
  ];
  it.each(absent)('%s.%s is not there', (type, member) => {
    expect(member in (excel.Excel[type] as unknown as { prototype: object }).prototype).toBe(false);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
  });

  it('a newer client that asks for notes is told that the stand-in does not know them', async () => {
    const property = (Id: number, Name: string, ParentObjectPathId: number) => ({
      Id,
      ObjectPathType: 4,
      Name,
      ParentObjectPathId,
    });
    const request = {
      Actions: [{ Id: 3, ActionType: 1, Name: '', ObjectPathId: 2 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' }, 2: property(2, 'Notes', 1) },
    };
    const { body } = await excel.host.execute(JSON.stringify(request));
    expect(JSON.parse(body)).toMatchObject({ Error: { Code: 'NotImplemented', Location: 'Workbook.notes' } });
  });
});
