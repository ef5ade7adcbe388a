import type { Range } from '../../core/sheet/address';
import { shifted, type Shift } from './book/shift';
import { itemNotFound } from './errors';

/** A range that a client holds. It moves when rows or columns come and go, like a reference in a formula. */
export class RangeRef {
  private area: Range | undefined;

  constructor(
    readonly sheetId: string,
    area: Range,
  ) {
    this.area = area;
  }

  /** Throws ItemNotFound where the range's cells were deleted. */
  get at(): Range {
    if (!this.area) throw itemNotFound();
    return this.area;
  }

  /** Were its cells deleted? */
  get isGone(): boolean {
    return !this.area;
  }

  move(shift: Shift): void {
    this.area = this.area && shifted(this.area, shift);
  }
}

/** Every range that a client may still name: those of the running request, and those it asked to keep. */
export class References {
  private readonly passing = new Set<RangeRef>();
  private readonly kept = new Map<string, { readonly target: object; readonly typeName: string }>();
  private readonly held = new Map<string, readonly RangeRef[]>();
  private readonly anchored = new Set<RangeRef>();
  private sequence = 0;

  /** A place that lasts, for what stands on cells; until it is released. */
  anchor(sheetId: string, area: Range): RangeRef {
    const ref = new RangeRef(sheetId, area);
    this.anchored.add(ref);
    return ref;
  }

  release(ref: RangeRef): void {
    this.anchored.delete(ref);
  }

  track(sheetId: string, area: Range): RangeRef {
    const ref = new RangeRef(sheetId, area);
    this.passing.add(ref);
    return ref;
  }

  /** Keeps an object beyond the request; gives the id under which the client names it. */
  keep(typeName: string, target: object, ranges: readonly RangeRef[]): string {
    const id = `r${++this.sequence}`;
    this.kept.set(id, { typeName, target });
    this.held.set(id, ranges);
    return id;
  }

  idOf(target: object): string | undefined {
    return [...this.kept].find(([, entry]) => entry.target === target)?.[0];
  }

  find(id: string): { readonly target: object; readonly typeName: string } | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
    this.held.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
    this.held.clear();
  }

  /** How many objects clients keep: what a leak shows in. */
  get count(): number {
    return this.kept.size;
  }

  endRequest(): void {
    this.passing.clear();
  }

  move(sheetId: string, shift: Shift): void {
    const all = new Set([...this.passing, ...this.anchored, ...[...this.held.values()].flat()]);
    for (const ref of all) if (ref.sheetId === sheetId) ref.move(shift);
  }
}
