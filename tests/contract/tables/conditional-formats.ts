import { type Contract, type Member } from '../contract';

const sheets = {
  表: {
    rows: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  },
};

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('表');

function add(context: Excel.RequestContext, addresses: string, formula = '=LEN("标记")>0'): Excel.ConditionalFormat {
  const format = sheet(context).getRanges(addresses).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = '#FFC7CE';
  format.custom.format.font.color = '#6B0008';
  format.load('id');
  return format;
}

async function all(context: Excel.RequestContext): Promise<readonly (readonly [string, string])[]> {
  const { conditionalFormats } = sheet(context).getRange();
  conditionalFormats.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
  await context.sync();
  const areas = conditionalFormats.items.map((item) => item.getRanges());
  for (const area of areas) area.load('address');
  await context.sync();
  return conditionalFormats.items.map((item, i) => {
    expect([item.type, item.priority]).toEqual(['Custom', i]);
    return [item.customOrNullObject.rule.formula, areas[i]!.address.replaceAll('表!', '')] as const;
  });
}

const members: readonly Member[] = [
  {
    member: 'ConditionalFormatCollection.add',
    since: '1.6',
    says: 'adds at the first priority, over several areas as one format, and only once however often it is asked about',
    async check(context) {
      add(context, 'A1:A2,C1', '=TRUE');
      await context.sync();
      const second = add(context, 'B1', '=1=1');
      await context.sync();
      second.load('priority,type,stopIfTrue');
      await context.sync();
      expect([second.priority, second.type, second.stopIfTrue]).toEqual([0, 'Custom', false]);
      expect(await all(context)).toEqual([
        ['=1=1', 'B1'],
        ['=TRUE', 'A1:A2,C1'],
      ]);
    },
  },
  {
    member: 'ConditionalFormatCollection.items',
    also: ['ConditionalFormat.id', 'ConditionalFormat.type'],
    since: '1.6',
    says: 'those that touch the range',
    async check(context) {
      add(context, 'A1:A2,C1');
      await context.sync();
      const counts = ['A2', 'C1:C9', 'B1:B9'].map((a) => sheet(context).getRange(a).conditionalFormats.getCount());
      await context.sync();
      expect(counts.map((c) => c.value)).toEqual([1, 1, 0]);
    },
  },
  {
    member: 'ConditionalFormatCollection.getItemAt',
    also: ['ConditionalFormatCollection.getCount'],
    since: '1.6',
    says: 'one by one, first priority first',
    async check(context) {
      add(context, 'A1', '=1=1');
      add(context, 'B1', '=2=2');
      const { conditionalFormats } = sheet(context).getRange();
      const count = conditionalFormats.getCount();
      const items = [0, 1].map((i) => conditionalFormats.getItemAt(i));
      for (const item of items) item.load('id,type,customOrNullObject/rule/formula');
      await context.sync();
      expect([count.value, ...items.map((item) => item.customOrNullObject.rule.formula)]).toEqual([2, '=2=2', '=1=1']);
    },
  },
  {
    member: 'ConditionalFormatCollection.getItem',
    since: '1.6',
    says: 'by id; ItemNotFound for one there is not',
    async check(context) {
      const format = add(context, 'A1');
      await context.sync();
      const { conditionalFormats } = sheet(context).getRange();
      conditionalFormats.getItem(format.id).delete();
      await context.sync();
      expect(await all(context)).toEqual([]);
      conditionalFormats.getItem(format.id).delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
  },
  {
    member: 'ConditionalFormatCollection.clearAll',
    since: '1.6',
    says: 'clears the cells of the range only',
    async check(context) {
      add(context, 'A1:C1');
      await context.sync();
      sheet(context).getRange('B1').conditionalFormats.clearAll();
      expect(await all(context)).toEqual([['=LEN("标记")>0', 'A1,C1']]);
      sheet(context).getRange().conditionalFormats.clearAll();
      expect(await all(context)).toEqual([]);
    },
  },
  {
    member: 'ConditionalFormat.customOrNullObject',
    also: ['ConditionalFormatRule.formula', 'ConditionalRangeFill.color', 'ConditionalRangeFont.color'],
    since: '1.6',
    says: 'the custom rule, with the formula as it was given',
    async check(context) {
      const format = add(context, 'A1', '=A1>1');
      await context.sync();
      const { customOrNullObject: custom } = format;
      custom.load('rule/formula,format/fill/color,format/font/color');
      await context.sync();
      expect([custom.rule.formula, custom.format.fill.color, custom.format.font.color]).toEqual([
        '=A1>1',
        '#FFC7CE',
        '#6B0008',
      ]);
    },
  },
  {
    member: 'ConditionalFormat.getRanges',
    since: '1.9',
    says: 'the areas; they follow inserted and deleted rows',
    async check(context) {
      add(context, 'A1:A4,C6');
      await context.sync();
      sheet(context).getRange('3:4').insert('Down');
      expect(await all(context)).toEqual([['=LEN("标记")>0', 'A1:A6,C8']]);
      sheet(context).getRange('5:8').delete('Up');
      expect(await all(context)).toEqual([['=LEN("标记")>0', 'A1:A4']]);
      sheet(context).getRange('1:4').delete('Up');
      expect(await all(context)).toEqual([]);
    },
  },
  {
    member: 'ConditionalFormat.getRange',
    since: '1.6',
    says: 'the area; an error where there are several',
    async check(context) {
      const [one, two] = [add(context, 'A1:B2'), add(context, 'A1,C3')];
      await context.sync();
      const range = one.getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('表!A1:B2');
      two.getRange().load('address');
      await expect(context.sync()).rejects.toHaveProperty('code');
    },
  },
  {
    member: 'ConditionalFormat.priority',
    since: '1.6',
    says: 'can be changed; the others give way',
    async check(context) {
      const [first] = [add(context, 'A1', '=1=1'), add(context, 'A1', '=2=2'), add(context, 'A1', '=3=3')];
      await context.sync();
      expect((await all(context)).map(([f]) => f)).toEqual(['=3=3', '=2=2', '=1=1']);
      first.priority = 1;
      await context.sync();
      expect((await all(context)).map(([f]) => f)).toEqual(['=3=3', '=1=1', '=2=2']);
      first.priority = 0;
      await context.sync();
      expect((await all(context)).map(([f]) => f)).toEqual(['=1=1', '=3=3', '=2=2']);
    },
  },
  {
    member: 'ConditionalFormat.delete',
    since: '1.6',
    says: 'leaves the cells’ own formats as they were',
    async check(context) {
      const cell = sheet(context).getRange('A1');
      cell.format.fill.color = '#00FF00';
      const format = add(context, 'A1');
      cell.load('format/fill/color');
      await context.sync();
      expect(cell.format.fill.color).toBe('#00FF00');
      format.delete();
      cell.load('format/fill/color');
      await context.sync();
      expect([cell.format.fill.color, await all(context)]).toEqual(['#00FF00', []]);
    },
  },
  {
    member: 'Range.copyFrom',
    since: '1.9',
    says: 'formats bring conditional formats along: the same format comes to cover the copies',
    undocumented: true,
    async check(context) {
      add(context, 'A1');
      await context.sync();
      sheet(context).getRange('A5').copyFrom('A1', 'Formats');
      expect(await all(context)).toEqual([['=LEN("标记")>0', 'A1,A5']]);
    },
  },
];

export const conditionalFormats: Contract = { title: 'conditional formats', sketch: { sheets }, members };
