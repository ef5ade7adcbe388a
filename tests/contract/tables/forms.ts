import { type Contract, type Member } from '../contract';

const sheets = { 表: { rows: [['一级指标', '符号']] } };

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('表').getRange(address);

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

const members: readonly Member[] = [
  {
    member: 'DataValidation.rule',
    also: ['DataValidation.type'],
    since: '1.8',
    says: 'a list from a text with commas; replaces what was there; an empty object without one',
    async check(context) {
      at(context, 'B2:B9').dataValidation.rule = list('≥,≤,=');
      at(context, 'B3').dataValidation.rule = list('≥,定性');
      const seen = ['B2', 'B3', 'B4:B9', 'C2'].map((address) => at(context, address).dataValidation);
      for (const validation of seen) validation.load('rule,type');
      await context.sync();
      expect(seen.map(({ rule }) => rule)).toEqual([list('≥,≤,='), list('≥,定性'), list('≥,≤,='), {}]);
      expect(seen.map(({ type }) => type)).toEqual(['List', 'List', 'List', 'None']);
    },
  },
  {
    member: 'DataValidation.type',
    since: '1.8',
    says: 'Inconsistent where some cells have a rule, MixedCriteria where cells have different ones',
    async check(context) {
      at(context, 'B2').dataValidation.rule = list('≥,≤');
      at(context, 'B4').dataValidation.rule = list('=,>');
      const seen = ['B2:B3', 'B2:B4'].map((address) => at(context, address).dataValidation);
      for (const validation of seen) validation.load('type');
      await context.sync();
      expect(seen.map(({ type }) => type)).toEqual(['Inconsistent', 'MixedCriteria']);
    },
  },
  {
    member: 'DataValidation.errorAlert',
    since: '1.8',
    says: 'a Stop unless told',
    async check(context) {
      const validation = at(context, 'B2:B9').dataValidation;
      validation.rule = list('≥,≤');
      validation.load('errorAlert');
      await context.sync();
      expect(validation.errorAlert).toMatchObject({ showAlert: true, style: 'Stop' });
      validation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
      validation.load('errorAlert,rule');
      await context.sync();
      expect(validation.errorAlert).toEqual({ showAlert: true, style: 'Warning', title: '', message: '' });
      expect(validation.rule).toEqual(list('≥,≤'));
    },
  },
  {
    member: 'DataValidation.clear',
    since: '1.8',
    says: 'takes the rule away from these cells only',
    async check(context) {
      at(context, 'B2:B9').dataValidation.rule = list('≥,≤');
      at(context, 'B3').dataValidation.clear();
      const seen = ['B2', 'B3', 'B9'].map((address) => at(context, address).dataValidation);
      for (const validation of seen) validation.load('type');
      await context.sync();
      expect(seen.map(({ type }) => type)).toEqual(['List', 'None', 'List']);
    },
  },
  {
    member: 'PageLayout.zoom',
    since: '1.9',
    says: 'fits pages across and takes as many down as needed, or a scale; 100 % unless told',
    async check(context) {
      const { pageLayout } = context.workbook.worksheets.getItem('表');
      pageLayout.load('zoom');
      await context.sync();
      expect(pageLayout.zoom).toMatchObject({ scale: 100 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load('zoom');
      await context.sync();
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null, scale: null });
    },
  },
  {
    member: 'PageLayout.orientation',
    also: ['PageLayout.paperSize', 'PageLayout.centerHorizontally'],
    since: '1.9',
    says: 'can be set and read, as paperSize and centerHorizontally can',
    async check(context) {
      const { pageLayout } = context.workbook.worksheets.getItem('表');
      pageLayout.load('orientation,centerHorizontally');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.centerHorizontally]).toEqual(['Portrait', false]);
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.load('orientation,paperSize,centerHorizontally');
      await context.sync();
      const { orientation, paperSize, centerHorizontally } = pageLayout;
      expect([orientation, paperSize, centerHorizontally]).toEqual(['Landscape', 'A4', true]);
    },
  },
  {
    member: 'PageLayout.setPrintTitleRows',
    since: '1.9',
    says: 'rows that are printed on every page',
    async check(context) {
      const { pageLayout } = context.workbook.worksheets.getItem('表');
      pageLayout.setPrintTitleRows('$1:$2');
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      rows.load('address');
      await context.sync();
      expect(rows.address).toBe('表!1:2');
    },
  },
  {
    member: 'PageLayout.setPrintArea',
    also: ['PageLayout.getPrintAreaOrNullObject'],
    since: '1.9',
    says: 'the cells that are printed, kept as a name is: a row put in moves them, one under the last is outside',
    async check(context) {
      const { pageLayout } = context.workbook.worksheets.getItem('表');
      const none = pageLayout.getPrintAreaOrNullObject();
      none.load('address');
      pageLayout.setPrintArea('A1:B3');
      at(context, '4:4').insert('Down');
      at(context, '2:2').insert('Down');
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load('address,areas/items/address');
      await context.sync();
      expect([none.isNullObject, area.address, area.areas.items[0]!.address]).toEqual([true, '表!A1:B4', '表!A1:B4']);
    },
  },
  {
    member: 'RangeBorder.style',
    since: '1.1',
    says: 'on the inside of a range: a line between all its cells',
    async check(context) {
      at(context, 'A1:B2').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      const seen = ['A1', 'B2'].map((address, i) =>
        at(context, address).format.borders.getItem(i === 0 ? 'EdgeBottom' : 'EdgeTop'),
      );
      for (const border of seen) border.load('style');
      await context.sync();
      expect(seen.map(({ style }) => style)).toEqual(['Continuous', 'Continuous']);
    },
  },
];

/** What inserting a blank form needs beyond reading and writing. */
export const blankForms: Contract = { title: 'blank forms', sketch: { sheets }, members };
