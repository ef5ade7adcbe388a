/** Two answers side by side. */

export interface Deviation {
  /** Where in the answer: "Results[3].Value.Text[0][1]". */
  readonly at: string;
  readonly recorded: unknown;
  readonly standin: unknown;
}

/** Every program gives its own; what matters is that they are used as given. */
const IDENTITY = /(?:^|\.)(?:Id|_Id|_ReferenceId)$/;
/** Sentences, in the language of the program. */
const WORDING = /^Error\.Message$/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Where the answers differ. Ids may; each pair is handed to `onIdentity` instead.
 * @param at where the two values stand
 */
export function deviations(
  recorded: unknown,
  standin: unknown,
  onIdentity: (recorded: string, standin: string) => void,
  at = '',
): Deviation[] {
  if (WORDING.test(at)) return [];
  if (IDENTITY.test(at) && typeof recorded === 'string' && typeof standin === 'string') {
    onIdentity(recorded, standin);
    return [];
  }
  if (isObject(recorded) && isObject(standin) && Array.isArray(recorded) === Array.isArray(standin)) {
    const inside = (key: string): string => {
      if (Array.isArray(recorded)) return `${at}[${key}]`;
      return at ? `${at}.${key}` : key;
    };
    return [...new Set([...Object.keys(recorded), ...Object.keys(standin)])].flatMap((key) =>
      deviations(recorded[key], standin[key], onIdentity, inside(key)),
    );
  }
  return Object.is(recorded, standin) ? [] : [{ at, recorded, standin }];
}
