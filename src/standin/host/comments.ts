import type { Range } from '../../core/sheet/address';
import type { RangeRef, References } from './references';

export interface Reply {
  readonly id: string;
  readonly content: string;
  /** ISO 8601. */
  readonly created: string;
}

export interface SavedComment {
  readonly sheetId: string;
  readonly at: Range;
  readonly content: string;
  readonly resolved: boolean;
  /** ISO 8601. */
  readonly created: string;
  /** The oldest first. */
  readonly replies: readonly Reply[];
}

export interface Comment extends Omit<SavedComment, 'sheetId' | 'at'> {
  readonly place: RangeRef;
}

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** Threaded comments on cells, which Univer has no place for. They move with their cells and go with them. */
export class Comments {
  private readonly byId = new Map<string, Comment>();

  constructor(
    private readonly references: References,
    saved: Readonly<Record<string, SavedComment>> = {},
  ) {
    for (const [id, { sheetId, at, ...comment }] of Object.entries(saved))
      this.byId.set(id, { ...comment, place: references.anchor(sheetId, at) });
  }

  /** Those whose cells are still there, the oldest first. */
  list(sheetId?: string): [id: string, comment: Comment][] {
    return [...this.byId].filter(
      ([, { place }]) => !place.isGone && (sheetId === undefined || place.sheetId === sheetId),
    );
  }

  find(id: string): Comment | undefined {
    const found = this.byId.get(id);
    return found?.place.isGone ? undefined : found;
  }

  add(sheetId: string, at: Range, content: string): string {
    const id = newId();
    const place = this.references.anchor(sheetId, at);
    this.byId.set(id, { place, content, resolved: false, created: new Date().toISOString(), replies: [] });
    return id;
  }

  /** Gives the reply's id. */
  reply(id: string, content: string): string {
    const found = this.find(id);
    const reply = { id: newId(), content, created: new Date().toISOString() };
    if (found) this.byId.set(id, { ...found, replies: [...found.replies, reply] });
    return reply.id;
  }

  change(id: string, change: Partial<Pick<Comment, 'content' | 'resolved'>>): void {
    const found = this.find(id);
    if (found) this.byId.set(id, { ...found, ...change });
  }

  remove(id: string): void {
    const found = this.byId.get(id);
    if (found) this.references.release(found.place);
    this.byId.delete(id);
  }

  /** A sheet takes its comments along. */
  forget(sheetId: string): void {
    for (const [id] of this.list(sheetId)) this.remove(id);
  }

  save(): Record<string, SavedComment> {
    return Object.fromEntries(
      this.list().map(([id, { place, ...comment }]) => [id, { ...comment, sheetId: place.sheetId, at: place.at }]),
    );
  }
}
