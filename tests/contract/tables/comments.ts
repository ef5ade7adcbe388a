import type { Contract, Member } from '../contract';

const sheets = {
  申报表: {
    rows: [
      ['项目名称', '普法宣传'],
      ['产出指标', '宣传场次'],
      ['效益指标', '知晓率'],
    ],
  },
  说明: { rows: [['测算']] },
};

const cell = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('申报表').getRange(address);

/** Two comments, on B2 and on the other sheet. */
async function twoComments(context: Excel.RequestContext): Promise<Excel.Comment> {
  const { comments } = context.workbook;
  comments.add('说明!A1', '测算依据未附');
  const comment = comments.add(cell(context, 'B2'), '请核对场次');
  comment.load('id');
  await context.sync();
  return comment;
}

const TIMERS = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
] as const;
const LOOP = ['nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const;
const NOW = '2026-03-05T08:30:00.000Z';

/** Does something while the clock stands still; timers run on. */
async function atNow<T>(work: () => Promise<T>): Promise<T> {
  jest.useFakeTimers({ now: new Date(NOW), doNotFake: [...TIMERS, ...LOOP] });
  try {
    return await work();
  } finally {
    jest.useRealTimers();
  }
}

const members: readonly Member[] = [
  {
    member: 'CommentCollection.add',
    also: ['Comment.content', 'Comment.id', 'Comment.authorName', 'Comment.authorEmail', 'Comment.creationDate'],
    since: '1.10',
    says: 'adds plain text on a cell, given as a range or as an address with the name of the sheet',
    async check(context) {
      await atNow(() => twoComments(context));
      const { comments } = context.workbook;
      comments.load('items/content,items/creationDate,items/authorName');
      const own = context.workbook.worksheets.getItem('申报表').comments;
      own.load('items/content');
      await context.sync();
      expect(comments.items.map(({ content }) => content)).toEqual(['测算依据未附', '请核对场次']);
      expect(comments.items.map(({ creationDate }) => creationDate.toISOString())).toEqual([NOW, NOW]);
      expect(own.items.map(({ content }) => content)).toEqual(['请核对场次']);
    },
  },
  {
    member: 'CommentCollection.add',
    since: '1.10',
    says: 'throws InvalidArgument for more than one cell, and for an address without its sheet',
    async check(context) {
      for (const place of [cell(context, 'A1:B1'), '申报表!A1:B1', 'A1']) {
        context.workbook.comments.add(place, '提示');
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      }
    },
  },
  {
    member: 'CommentCollection.add',
    since: '1.10',
    says: 'refuses a cell that has a comment already',
    undocumented: true,
    async check(context) {
      await twoComments(context);
      context.workbook.comments.add('申报表!B2', '再提示');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    },
  },
  {
    member: 'CommentCollection.items',
    also: ['CommentCollection.getCount', 'CommentCollection.getItemAt', 'CommentCollection.getItem'],
    since: '1.10',
    says: 'those of the workbook or of one sheet, also by id and by number',
    async check(context) {
      const { id } = await twoComments(context);
      const { comments } = context.workbook;
      const counts = [comments, context.workbook.worksheets.getItem('说明').comments].map((all) => all.getCount());
      const [byId, byNumber] = [comments.getItem(id), comments.getItemAt(1)];
      byId.load('content');
      byNumber.load('id');
      await context.sync();
      expect([...counts.map(({ value }) => value), byId.content, byNumber.id]).toEqual([2, 1, '请核对场次', id]);
    },
  },
  {
    member: 'CommentCollection.getItemByCell',
    since: '1.10',
    says: 'the comment of a cell; an error where there is none',
    async check(context) {
      await twoComments(context);
      const { comments } = context.workbook;
      const found = comments.getItemByCell('申报表!B2');
      found.load('content');
      await context.sync();
      expect(found.content).toBe('请核对场次');
      comments.getItemByCell(cell(context, 'A1')).load('id');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
  },
  {
    member: 'CommentCollection.getItemOrNullObject',
    since: '1.14',
    says: 'a null object where there is no such comment',
    async check(context) {
      const { id } = await twoComments(context);
      const [there, gone] = [id, '{0}'].map((key) => context.workbook.comments.getItemOrNullObject(key));
      there!.load('id');
      gone!.load('id');
      await context.sync();
      expect([there!.isNullObject, gone!.isNullObject]).toEqual([false, true]);
    },
  },
  {
    member: 'Comment.content',
    also: ['Comment.resolved', 'Comment.contentType'],
    since: '1.10',
    says: 'can be changed; a thread can be resolved',
    async check(context) {
      const comment = await twoComments(context);
      comment.content = '已核对';
      comment.resolved = true;
      comment.load('content,resolved,contentType');
      await context.sync();
      expect([comment.content, comment.resolved, comment.contentType]).toEqual(['已核对', true, 'Plain']);
    },
  },
  {
    member: 'Comment.delete',
    since: '1.10',
    says: 'takes the comment away, and nothing of the cell',
    async check(context) {
      const comment = await twoComments(context);
      comment.delete();
      const count = context.workbook.comments.getCount();
      const range = cell(context, 'B2');
      range.load('values');
      await context.sync();
      expect([count.value, range.values]).toEqual([1, [['宣传场次']]]);
    },
  },
  {
    member: 'CommentReplyCollection.add',
    also: [
      'CommentReplyCollection.items',
      'CommentReplyCollection.getCount',
      'CommentReply.id',
      'CommentReply.content',
      'CommentReply.creationDate',
    ],
    since: '1.10',
    says: 'adds a reply to a comment; replies come along with the comments, and go with them',
    async check(context) {
      const comment = await twoComments(context);
      comment.replies.add('已核对，无误');
      const count = comment.replies.getCount();
      const { comments } = context.workbook;
      comments.load(
        'items/content,items/replies/items/id,items/replies/items/content,items/replies/items/creationDate',
      );
      await atNow(() => context.sync());
      const replies = comments.items.map((one) => one.replies.items.map(({ content }) => content));
      expect([count.value, replies]).toEqual([1, [[], ['已核对，无误']]]);
      const [reply] = comments.items[1]!.replies.items;
      expect(reply!.id).toMatch(/\S/);
      expect(reply!.creationDate.toISOString()).toBe(NOW);
      comment.delete();
      comments.load('items/replies/items/id');
      await context.sync();
      expect(comments.items.map((one) => one.replies.items)).toEqual([[]]);
    },
  },
  {
    member: 'Comment.getLocation',
    since: '1.10',
    says: 'the cell, which moves with inserted rows',
    async check(context) {
      const comment = await twoComments(context);
      cell(context, '1:2').insert('Down');
      const place = comment.getLocation();
      place.load('address');
      await context.sync();
      expect(place.address).toBe('申报表!B4');
    },
  },
  {
    member: 'Comment.delete',
    since: '1.10',
    says: 'happens of itself when the row or the sheet is deleted',
    undocumented: true,
    async check(context) {
      await twoComments(context);
      cell(context, '2:2').delete('Up');
      context.workbook.worksheets.getItem('说明').delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    },
  },
  {
    member: 'CommentCollection.add',
    since: '1.10',
    says: 'is denied on a protected sheet, unless objects may be edited there',
    undocumented: true,
    async check(context) {
      const { protection } = context.workbook.worksheets.getItem('申报表');
      protection.protect();
      await context.sync();
      context.workbook.comments.add('申报表!A1', '提示');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      protection.unprotect();
      protection.protect({ allowEditObjects: true });
      context.workbook.comments.add('申报表!A1', '提示');
      await context.sync();
    },
  },
];

export const comments: Contract = { title: 'comments', sketch: { sheets }, members };
