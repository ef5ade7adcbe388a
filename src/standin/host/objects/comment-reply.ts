import type { Reply } from '../comments';
import { invalidArgument, itemNotFound } from '../errors';
import { defineType } from '../remote';
import type { Targets, Workspace } from '../workspace';
import { commentOf } from './comment';

type ReplyRef = Targets['CommentReply'];

const repliesOf = (id: string, workspace: Workspace): readonly Reply[] => commentOf({ id }, workspace).replies;

function replyOf({ comment, id }: ReplyRef, workspace: Workspace): Reply {
  const reply = repliesOf(comment, workspace).find((one) => one.id === id);
  if (!reply) throw itemNotFound();
  return reply;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreplycollection */
export const commentReplyCollection = defineType<Targets['CommentReplyCollection']>({
  name: 'CommentReplyCollection',
  since: { '*': '1.10' },
  items: ({ comment }, workspace) =>
    repliesOf(comment, workspace).map(({ id }) => workspace.object('CommentReply', { comment, id })),
  methods: {
    Add: ({ comment }, workspace, content: unknown) => {
      if (typeof content !== 'string') throw invalidArgument();
      workspace.guard(commentOf({ id: comment }, workspace).place.sheetId, 'allowEditObjects');
      return workspace.object('CommentReply', { comment, id: workspace.comments.reply(comment, content) });
    },
    GetCount: ({ comment }, workspace) => repliesOf(comment, workspace).length,
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreply */
export const commentReply = defineType<ReplyRef>({
  name: 'CommentReply',
  since: { '*': '1.10' },
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Content: { get: (ref, workspace) => replyOf(ref, workspace).content },
    CreationDate: { get: (ref, workspace) => replyOf(ref, workspace).created },
    Id: { get: ({ id }) => id },
  },
});
