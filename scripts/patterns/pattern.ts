export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** File and line. */
  readonly at: string;
}

const repeats = /[*+{]/;

/** Without a repetition the work is bounded by the pattern's own length. */
export const canRepeat = ({ source }: Pattern): boolean => repeats.test(source);

export const keyOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;
