import { openExcel, type OpenExcel } from '../support/excel';

let excel: OpenExcel | undefined;
afterEach(() => excel?.close());

test('the client finds an Excel for Windows, in Chinese unless told', async () => {
  excel = await openExcel();
  const { host, platform } = await Office.onReady();
  expect([host, platform, Office.context.displayLanguage]).toEqual(['Excel', 'PC', 'zh-CN']);
  excel.close();
  excel = await openExcel({ language: 'en-US' });
  expect(Office.context.displayLanguage).toBe('en-US');
});

test('the theme is Office’s, dark when told', async () => {
  const theme = {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#FFFFFF',
  };
  excel = await openExcel({ theme });
  const { bodyBackgroundColor, bodyForegroundColor } = Office.context.officeTheme;
  expect([bodyBackgroundColor.toUpperCase(), bodyForegroundColor.toUpperCase()]).toEqual(['#262626', '#FFFFFF']);
});

test('document settings of the common API stay in the workbook', async () => {
  excel = await openExcel();
  const { settings } = Office.context.document;
  settings.set('键', { a: 1 });
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync((result) =>
      result.status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(result.error.message)),
    ),
  );
  const { documentSettings } = excel.host.save();
  excel.close();
  excel = await openExcel({ saved: { documentSettings: documentSettings ?? {} } });
  expect(Office.context.document.settings.get('键')).toEqual({ a: 1 });
});

test('a ribbon command reaches the function it is associated with', async () => {
  excel = await openExcel();
  const called: string[] = [];
  Office.actions.associate('checkActiveSheet', (event: Office.AddinCommands.Event) => {
    called.push('checkActiveSheet');
    event.completed();
  });
  await excel.seam.invokeCommand('checkActiveSheet');
  expect(called).toEqual(['checkActiveSheet']);
});

test('what the stand-in does not know is an error that names it', async () => {
  excel = await openExcel();
  const ask = (use: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      use(context);
      await context.sync();
    });
  await expect(ask(({ workbook }) => workbook.tables.load('items/name'))).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Workbook.tables') as string,
  });
  await expect(
    ask(({ workbook }) => workbook.worksheets.getActiveWorksheet().load('standardWidth')),
  ).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Worksheet.standardWidth') as string,
  });
  await expect(
    ask(({ workbook }) => workbook.worksheets.getActiveWorksheet().getRange('A1').group('ByRows')),
  ).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('Range.group') as string });
});
