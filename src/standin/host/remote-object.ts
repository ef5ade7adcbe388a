/** An object that a request can name: a worksheet, a range, a collection. */
export interface Remote {
  readonly typeName: string;
  readonly target: unknown;
  /** Value of a scalar property, by its wire name. */
  get(name: string): unknown;
  set(name: string, value: unknown): unknown;
  /** Object behind a navigation property; null for a null object. */
  navigate(name: string): Remote | null;
  hasObject(name: string): boolean;
  invoke(name: string, args: readonly unknown[]): unknown;
  index(args: readonly unknown[]): Remote | null;
  /** Members of a collection, undefined for anything else. */
  items(): readonly Remote[] | undefined;
  scalars(): readonly string[];
  /** What Instantiate answers, so that the client can name the object in later requests. */
  identity(): Record<string, unknown>;
}
