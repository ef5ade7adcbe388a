import { type Contract, type Member } from '../contract';

const sheets = {
  表: {
    rows: [
      [1, 2],
      [3, 4],
    ],
  },
};

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('表').getRange(address);

const members: readonly Member[] = [
  {
    member: 'RangeFill.color',
    since: '1.1',
    says: '#RRGGBB in capitals, white without a fill, null where cells differ',
    async check(context) {
      at(context, 'A1').format.fill.color = '#ffee00';
      const ranges = ['A1', 'B1', 'A1:B1'].map((address) => at(context, address));
      for (const range of ranges) range.load('format/fill/color');
      await context.sync();
      expect(ranges.map((r) => r.format.fill.color)).toEqual(['#FFEE00', '#FFFFFF', null]);
    },
  },
  {
    member: 'RangeFill.clear',
    since: '1.1',
    says: 'takes the fill away',
    async check(context) {
      const range = at(context, 'A1');
      range.format.fill.color = '#FFEE00';
      await context.sync();
      range.format.fill.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    },
  },
  {
    member: 'RangeFont.bold',
    also: ['RangeFont.italic', 'RangeFont.color', 'RangeFont.name', 'RangeFont.size', 'RangeFont.underline'],
    since: '1.1',
    says: 'and the font’s other properties can be set and read, null where cells differ',
    async check(context) {
      const { font } = at(context, 'A1').format;
      font.set({ bold: true, italic: true, color: '#C00000', name: '宋体', size: 14, underline: 'Single' });
      font.load('bold,italic,color,name,size,underline');
      const both = at(context, 'A1:B1').format.font;
      both.load('bold,size');
      await context.sync();
      const { bold, italic, color, name, size, underline } = font;
      expect({ bold, italic, color, name, size, underline }).toEqual({
        bold: true,
        italic: true,
        color: '#C00000',
        name: '宋体',
        size: 14,
        underline: 'Single',
      });
      expect([both.bold, both.size]).toEqual([null, null]);
    },
  },
  {
    member: 'RangeFormat.horizontalAlignment',
    also: ['RangeFormat.verticalAlignment', 'RangeFormat.wrapText'],
    since: '1.1',
    says: 'General unless set; wrapText and verticalAlignment likewise',
    async check(context) {
      const { format } = at(context, 'A1');
      format.load('horizontalAlignment,verticalAlignment,wrapText');
      await context.sync();
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
        'General',
        'Bottom',
        false,
      ]);
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true });
      format.load('horizontalAlignment,verticalAlignment,wrapText');
      await context.sync();
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
        'Center',
        'Center',
        true,
      ]);
    },
  },
  {
    member: 'RangeFormat.rowHeight',
    also: ['RangeFormat.columnWidth'],
    since: '1.2',
    says: 'in points, null where rows differ; columnWidth likewise',
    async check(context) {
      at(context, '1:1').format.rowHeight = 36;
      at(context, 'B:B').format.columnWidth = 90;
      const [one, both] = [at(context, 'B1').format, at(context, 'A1:B2').format];
      one.load('rowHeight,columnWidth');
      both.load('rowHeight,columnWidth');
      await context.sync();
      expect([one.rowHeight, one.columnWidth, both.rowHeight, both.columnWidth]).toEqual([36, 90, null, null]);
    },
  },
  {
    member: 'RangeBorderCollection.getItem',
    since: '1.1',
    says: 'the line of a side: None unless drawn; a neighbour’s line is the same line',
    async check(context) {
      const edge = at(context, 'A1:B1').format.borders.getItem('EdgeBottom');
      edge.style = 'Double';
      edge.color = '#C00000';
      const seen = [
        at(context, 'A1').format.borders.getItem('EdgeBottom'),
        at(context, 'A2').format.borders.getItem('EdgeTop'),
        at(context, 'A1').format.borders.getItem('EdgeTop'),
      ];
      for (const border of seen) border.load('style,color');
      await context.sync();
      expect(seen.map((b) => [b.style, b.color])).toEqual([
        ['Double', '#C00000'],
        ['Double', '#C00000'],
        ['None', '#000000'],
      ]);
    },
  },
  {
    member: 'RangeBorderCollection.items',
    also: ['RangeBorder.sideIndex', 'RangeBorder.color', 'RangeBorder.weight'],
    since: '1.1',
    says: 'the sides of a cell, drawn or not, each by its name; what is read of one can be set on another',
    async check(context) {
      at(context, 'A1')
        .format.borders.getItem('EdgeBottom')
        .set({ style: 'Continuous', weight: 'Thick', color: '#00B050' });
      const { borders } = at(context, 'A1').format;
      borders.load('items/sideIndex,items/style,items/weight,items/color');
      await context.sync();
      const bottom = borders.items.find(({ sideIndex }) => sideIndex === 'EdgeBottom')!;
      const top = borders.items.find(({ sideIndex }) => sideIndex === 'EdgeTop')!;
      const { style, weight, color } = bottom;
      expect([style, weight, color, top.style]).toEqual(['Continuous', 'Thick', '#00B050', 'None']);
      at(context, 'C3').format.borders.getItem(bottom.sideIndex).set({ style, weight, color });
      const copied = at(context, 'C3').format.borders.getItem('EdgeBottom');
      copied.load('style,weight,color');
      await context.sync();
      expect([copied.style, copied.weight, copied.color]).toEqual(['Continuous', 'Thick', '#00B050']);
    },
  },
];

export const formats: Contract = { title: 'formats', sketch: { sheets }, members };
