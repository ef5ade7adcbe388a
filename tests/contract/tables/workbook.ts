import { settled } from '../../support/settled';
import { hears, type Contract, type Member } from '../contract';

const sheets = { 表: { rows: [[1, '=A1*2']] }, 二: { rows: [] } };

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('表');
const XML = '<state xmlns="urn:heji:test"><a/></state>';

const members: readonly Member[] = [
  {
    member: 'Workbook.readOnly',
    since: '1.8',
    says: 'whether the file may not be saved',
    async check(context) {
      context.workbook.load('readOnly,name');
      await context.sync();
      expect([context.workbook.readOnly, context.workbook.name]).toEqual([false, '申报表.xlsx']);
    },
  },
  {
    member: 'SettingCollection.add',
    also: ['SettingCollection.getItem', 'Setting.key', 'Setting.value'],
    since: '1.4',
    says: 'keeps what JSON can hold, replaces what was there under the key',
    async check(context, excel) {
      const { settings } = context.workbook;
      settings.add('键', { 甲: [1, 'a', null] });
      await context.sync();
      settings.add('键', { 乙: true });
      const setting = settings.getItem('键');
      setting.load('key,value');
      await context.sync();
      expect([setting.key, setting.value]).toEqual(['键', { 乙: true }]);
      expect(excel.host.save().settings).toEqual({ 键: { 乙: true } });
    },
  },
  {
    member: 'SettingCollection.getItemOrNullObject',
    also: ['Setting.delete'],
    since: '1.4',
    says: 'a null object under a key that holds nothing, also after delete',
    async check(context) {
      const { settings } = context.workbook;
      const setting = settings.add('键', 1);
      await context.sync();
      setting.delete();
      const gone = settings.getItemOrNullObject('键');
      gone.load('value');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    },
  },
  {
    member: 'CustomXmlPartCollection.add',
    also: [
      'CustomXmlPartCollection.getByNamespace',
      'CustomXmlPartScopedCollection.items',
      'CustomXmlPart.getXml',
      'CustomXmlPart.setXml',
      'CustomXmlPart.delete',
    ],
    since: '1.5',
    says: 'keeps a part, found again by id and by namespace',
    async check(context) {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(XML);
      part.load('id,namespaceUri');
      await context.sync();
      const found = customXmlParts.getByNamespace('urn:heji:test').getOnlyItemOrNullObject();
      found.load('id');
      const xml = customXmlParts.getItem(part.id).getXml();
      const all = customXmlParts.getByNamespace('urn:heji:test');
      all.load('items/id');
      await context.sync();
      expect(all.items.map(({ id }) => id)).toEqual([part.id]);
      expect([part.namespaceUri, found.id, xml.value]).toEqual(['urn:heji:test', part.id, XML]);
      found.setXml('<other/>');
      const count = customXmlParts.getByNamespace('urn:heji:test').getCount();
      await context.sync();
      expect(count.value).toBe(0);
      customXmlParts.getItem(part.id).delete();
      const gone = customXmlParts.getItemOrNullObject(part.id);
      gone.load('id');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    },
  },
  {
    member: 'CustomXmlPartCollection.add',
    since: '1.5',
    says: 'refuses what is no XML',
    async check(context) {
      context.workbook.customXmlParts.add('kein XML');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  },
  {
    member: 'WorksheetProtection.protect',
    also: ['WorksheetProtection.protected'],
    since: '1.2',
    says: 'writes to the sheet are then denied, reading and other sheets are not',
    async check(context) {
      sheet(context).protection.protect();
      await context.sync();
      const { protection } = sheet(context);
      protection.load('protected');
      const range = sheet(context).getRange('A1:B1');
      range.load('values');
      context.workbook.worksheets.getItem('二').getRange('A1').values = [[1]];
      await context.sync();
      expect([protection.protected, range.values]).toEqual([true, [[1, 2]]]);
      const writes: ((s: Excel.Worksheet) => void)[] = [
        (s) => (s.getRange('A1').values = [[2]]),
        (s) => (s.getRange('A1').formulas = [['=1']]),
        (s) => (s.getRange('A1').numberFormat = [['0']]),
        (s) => (s.getRange('A1').format.fill.color = '#FF0000'),
        (s) => void s.getRange('1:1').insert('Down'),
        (s) => s.getRange('1:1').delete('Up'),
        (s) => s.getRange('A1:B1').merge(),
        (s) => s.getRange('A1:B1').unmerge(),
        (s) => s.getRange('A1').clear(),
        (s) => s.getRange('A2').copyFrom('A1'),
        (s) => (s.getRange('1:1').rowHidden = true),
        (s) => void s.getRange('A1').conditionalFormats.add('Custom'),
      ];
      for (const write of writes) {
        write(sheet(context));
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      }
    },
  },
  {
    member: 'WorksheetProtection.protect',
    since: '1.2',
    says: 'can leave things allowed, such as formats and new rows',
    async check(context) {
      sheet(context).protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet(context).getRange('1:1').insert('Down');
      sheet(context).getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
      sheet(context).getRange('1:1').delete('Up');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    },
  },
  {
    member: 'WorksheetProtection.unprotect',
    since: '1.2',
    says: 'wants the password where there is one',
    async check(context) {
      sheet(context).protection.protect({}, '密码');
      await context.sync();
      sheet(context).protection.unprotect('错');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet(context).protection.unprotect('密码');
      sheet(context).getRange('A1').values = [[2]];
      await context.sync();
    },
  },
  {
    member: 'Application.calculationMode',
    since: '1.1',
    says: 'manual: results stay as they are until calculate',
    async check(context) {
      const { application } = context.workbook;
      const range = sheet(context).getRange('B1');
      range.load('values');
      await context.sync();
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      sheet(context).getRange('A1').values = [[10]];
      range.load('values');
      await context.sync();
      expect([application.calculationMode, range.values]).toEqual(['Manual', [[2]]]);
      application.calculate('Full');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[20]]);
    },
  },
  {
    member: 'Application.suspendScreenUpdatingUntilNextSync',
    since: '1.9',
    says: 'changes nothing that could be read',
    async check(context) {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    },
  },
  {
    member: 'NamedItemCollection.add',
    also: ['NamedItemCollection.items', 'NamedItem.name'],
    since: '1.4',
    says: 'names cells; the name moves with them',
    async check(context) {
      const { names } = context.workbook;
      names.add('总额', sheet(context).getRange('A1'));
      await context.sync();
      sheet(context).getRange('1:1').insert('Down');
      await context.sync();
      const item = names.getItem('总额');
      item.load('name,type,formula');
      const range = item.getRange();
      range.load('address');
      const missing = names.getItemOrNullObject('没有');
      missing.load('name');
      await context.sync();
      expect([item.name, item.type, range.address, missing.isNullObject]).toEqual(['总额', 'Range', '表!A2', true]);
      names.load('items/name');
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(['总额']);
      item.delete();
      const count = names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    },
  },
  {
    member: 'NamedItem.formula',
    since: '1.7',
    says: 'the cells a name stands for, as a formula that can be set',
    async check(context) {
      const item = context.workbook.names.add('总额', sheet(context).getRange('A1'));
      item.load('formula');
      await context.sync();
      expect(item.formula).toBe('=表!$A$1');
      item.formula = '=表!$A$1:$A$3';
      const range = item.getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('表!A1:A3');
    },
  },
  {
    member: 'Worksheet.names',
    since: '1.4',
    says: 'names of the sheet alone; those of the workbook are not among them, nor they among those',
    async check(context) {
      const own = sheet(context).names;
      own.add('分值', sheet(context).getRange('A1'));
      context.workbook.names.add('总额', sheet(context).getRange('A2'));
      own.load('items/name,items/scope,items/formula');
      context.workbook.names.load('items/name');
      await context.sync();
      expect(own.items.map(({ name, scope, formula }) => [name, scope, formula])).toEqual([
        ['分值', 'Worksheet', '=表!$A$1'],
      ]);
      expect(context.workbook.names.items.map(({ name }) => name)).toEqual(['总额']);
    },
  },
  {
    member: 'WorksheetFreezePanes.freezeRows',
    since: '1.7',
    says: 'freezes the top rows',
    async check(context) {
      sheet(context).freezePanes.freezeRows(2);
      const location = sheet(context).freezePanes.getLocationOrNullObject();
      location.load('address');
      await context.sync();
      expect(location.address).toBe('表!1:2');
    },
  },
  {
    member: 'Runtime.enableEvents',
    since: '1.8',
    says: 'turns events off and on',
    async check(context) {
      const heard: string[] = [];
      context.workbook.worksheets.onChanged.add(hears(heard, ({ address }) => address));
      context.runtime.enableEvents = false;
      sheet(context).getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet(context).getRange('A2').values = [[1]];
      await context.sync();
      await settled();
      expect(heard).toEqual(['A2']);
    },
  },
];

export const workbook: Contract = { title: 'workbook', sketch: { sheets }, members };
