import { cellCount, parseAddress } from '../book/area';
import type { Comment } from '../comments';
import { invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { RangeRef } from '../references';
import type { Remote } from '../remote-object';
import { defineType } from '../remote';
import type { Workspace } from '../workspace';

interface CommentRef {
  readonly id: string;
}
/** Of one sheet, or of the workbook. */
interface Scope {
  readonly sheetId?: string;
}

const byId = (workspace: Workspace, id: string): Remote => workspace.object('Comment', { id });

export function commentOf({ id }: CommentRef, { comments }: Workspace): Comment {
  const comment = comments.find(id);
  if (!comment) throw itemNotFound();
  return comment;
}

/** The cell, as a range or as an address with the sheet's name. Documented: InvalidArgument for more than one cell. */
function cellAt(workspace: Workspace, cell: Remote | string): RangeRef {
  if (typeof cell !== 'string') {
    if (!(cell.target instanceof RangeRef) || cellCount(cell.target.at) !== 1) throw invalidArgument();
    return cell.target;
  }
  const parsed = parseAddress(cell);
  const sheet = parsed?.sheet === undefined ? undefined : workspace.book.findSheet(parsed.sheet);
  if (!parsed || !sheet || cellCount(parsed.area) !== 1) throw invalidArgument();
  return workspace.references.track(sheet.getSheetId(), parsed.area);
}

function idAt({ sheetId }: Scope, workspace: Workspace, cell: RangeRef): string | undefined {
  const { top, left } = cell.at;
  const isHere = ({ place }: Comment) => place.at.top === top && place.at.left === left;
  if (sheetId !== undefined && sheetId !== cell.sheetId) return undefined;
  return workspace.comments.list(cell.sheetId).find(([, comment]) => isHere(comment))?.[0];
}

const known = (id: string | undefined): string => {
  if (id === undefined) throw itemNotFound();
  return id;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export const commentCollection = defineType<Scope>({
  name: 'CommentCollection',
  since: { '*': '1.10', GetItemOrNullObject: '1.14' },
  items: ({ sheetId }, workspace) => workspace.comments.list(sheetId).map(([id]) => byId(workspace, id)),
  index: (_, workspace, id: string) => {
    commentOf({ id }, workspace);
    return byId(workspace, id);
  },
  methods: {
    Add: (scope, workspace, at: Remote | string, content: unknown) => {
      const cell = cellAt(workspace, at);
      if (typeof content !== 'string') throw invalidArgument();
      workspace.guard(cell.sheetId, 'allowEditObjects');
      if (idAt(scope, workspace, cell) !== undefined) throw invalidOperation();
      return byId(workspace, workspace.comments.add(cell.sheetId, cell.at, content));
    },
    GetCount: ({ sheetId }, { comments }) => comments.list(sheetId).length,
    GetItemAt: ({ sheetId }, workspace, index: number) =>
      byId(workspace, known(workspace.comments.list(sheetId)[index]?.[0])),
    GetItemByCell: (scope, workspace, at: Remote | string) =>
      byId(workspace, known(idAt(scope, workspace, cellAt(workspace, at)))),
    GetItemOrNullObject: (_, workspace, id: string) => (workspace.comments.find(id) ? byId(workspace, id) : null),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.comment; mentions are not known here. */
export const comment = defineType<CommentRef>({
  name: 'Comment',
  since: { '*': '1.10', ContentType: '1.12', Resolved: '1.11' },
  identity: ({ id }) => ({ Id: id }),
  properties: {
    AuthorEmail: { get: () => '' },
    AuthorName: { get: () => 'Heji' },
    Content: {
      get: (ref, workspace) => commentOf(ref, workspace).content,
      set: (ref, content: string, workspace) => {
        change(ref, workspace, { content });
      },
    },
    ContentType: { get: () => 'Plain' },
    CreationDate: { get: (ref, workspace) => commentOf(ref, workspace).created },
    Id: { get: ({ id }) => id },
    Resolved: {
      get: (ref, workspace) => commentOf(ref, workspace).resolved,
      set: (ref, resolved: boolean, workspace) => {
        change(ref, workspace, { resolved });
      },
    },
  },
  objects: {
    Replies: ({ id }, workspace) => workspace.object('CommentReplyCollection', { comment: id }),
  },
  methods: {
    Delete: (ref, workspace) => {
      workspace.guard(commentOf(ref, workspace).place.sheetId, 'allowEditObjects');
      workspace.comments.remove(ref.id);
    },
    GetLocation: (ref, workspace) => {
      const { place } = commentOf(ref, workspace);
      return workspace.object('Range', workspace.references.track(place.sheetId, place.at));
    },
  },
});

function change(ref: CommentRef, workspace: Workspace, what: Partial<Pick<Comment, 'content' | 'resolved'>>): void {
  workspace.guard(commentOf(ref, workspace).place.sheetId, 'allowEditObjects');
  workspace.comments.change(ref.id, what);
}
