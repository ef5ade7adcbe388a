import type { Message } from './wire';

export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Target of events that concern every sheet. */
export const WORKBOOK = 'Workbook';

/** Which events clients asked for, and the way to them. */
export class Events {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(messages: readonly Message[]) => void>();
  private sequence = 0;
  /** `runtime.enableEvents`. */
  enabled = true;

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Registrations on a sheet go with it. */
  forget(target: string): void {
    for (const key of this.registered.keys()) if (key.endsWith(` ${target}`)) this.registered.delete(key);
  }

  /** How many registrations are open: what a leak of handlers shows in. */
  get count(): number {
    return [...this.registered.values()].reduce((sum, n) => sum + n, 0);
  }

  onMessage(listener: (messages: readonly Message[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells of something that happened on a sheet, to whoever asked about the sheet or about all sheets. */
  raise(type: number, sheetId: string, detail: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const messages = [sheetId, WORKBOOK]
      .filter((target) => this.registered.has(`${type} ${target}`))
      .map((target): Message => {
        const json = JSON.stringify({ worksheetId: sheetId, source: 'Local', ...detail });
        return [65536, type, target, json, this.sequence++, false];
      });
    if (messages.length > 0) for (const listener of this.listeners) listener(messages);
  }
}
