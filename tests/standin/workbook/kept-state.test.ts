/** What Excel keeps in a file besides its cells is in a file that the stand-in saves, and there when it is opened. */
import { readXlsx as readFile, writeXlsx as writeFile } from 'hucre/xlsx';
import type { SavedState } from '../../../src/standin/host/state';
import { openXlsx, writeXlsx } from '../../../src/standin/workbook';
import { STATE_PROPERTY } from '../../../src/standin/workbook/kept-state';
import { openExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = { 说明: { rows: [['测算']] }, 申报表: { rows: [['项目名称', '普法']] } };

/** Saves an open workbook and opens the file, as the page does. */
async function reopened(excel: Awaited<ReturnType<typeof openExcel>>) {
  const bytes = await writeXlsx(excel.univerAPI.getActiveWorkbook()!.save(), excel.host.save());
  const { workbook, state } = await openXlsx(bytes, '另存.xlsx');
  return openExcel({ snapshot: workbook, saved: state });
}

test('settings, custom XML parts, protection and comments survive saving and opening', async () => {
  const first = await openExcel({ sheets });
  await Excel.run(async (context) => {
    const { settings, customXmlParts, worksheets, comments } = context.workbook;
    settings.add('heji.state', { version: 1, ignored: [{ reason: '“<另报>” & \n' }] });
    customXmlParts.add('<state xmlns="https://heji.example/1">甲</state>');
    comments.add('申报表!B1', '请核对名称');
    worksheets.getItem('申报表').protection.protect();
    await context.sync();
  });
  const second = await reopened(first);
  try {
    await Excel.run(async (context) => {
      const { settings, customXmlParts, worksheets, comments } = context.workbook;
      const setting = settings.getItem('heji.state').load('value');
      const xml = customXmlParts.getByNamespace('https://heji.example/1').getOnlyItem().getXml();
      const place = comments.getItemByCell('申报表!B1').load('content').getLocation().load('address');
      const protection = ['申报表', '说明'].map((name) => worksheets.getItem(name).protection.load('protected'));
      await context.sync();
      expect(setting.value).toEqual({ version: 1, ignored: [{ reason: '“<另报>” & \n' }] });
      expect(xml.value).toBe('<state xmlns="https://heji.example/1">甲</state>');
      expect(place.address).toBe('申报表!B1');
      expect(protection.map((one) => one.protected)).toEqual([true, false]);
    });
  } finally {
    second.close();
    first.close();
  }
});

test('settings of the common API survive too', async () => {
  const saved: SavedState = { documentSettings: { 单位: '"司法局"' } };
  const excel = await openExcel({ sheets, saved });
  const again = await reopened(excel);
  expect(again.host.save().documentSettings).toEqual(saved.documentSettings);
  again.close();
  excel.close();
});

test('a workbook of which Excel keeps nothing is saved without a trace of it', async () => {
  const excel = await openExcel({ sheets });
  const file = await readFile(await writeXlsx(excel.univerAPI.getActiveWorkbook()!.save(), excel.host.save()));
  expect(file.properties?.custom ?? {}).toEqual({});
  excel.close();
});

test.each(['{', '[]', '{"settings":5}', '{"comments":{"x":{"sheet":"申报表"}}}'])(
  'what somebody spoilt is left out, and the workbook opens: %s',
  async (text) => {
    const properties = { custom: { [STATE_PROPERTY]: text } };
    const bytes = await writeFile({ sheets: [{ name: '申报表', rows: [['项目名称']] }], properties });
    const { workbook, state } = await openXlsx(bytes, '表.xlsx');
    expect(Object.values(workbook.sheets).map(({ name }) => name)).toEqual(['申报表']);
    expect(Object.values(state).flatMap((part) => Object.keys(part as object))).toEqual([]);
  },
);
