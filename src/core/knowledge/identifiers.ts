/** Check characters of organisation identifiers: GB 32100—2015 (18 characters) and GB 11714—1997 (8 + 1). */

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

const weighted = (text: string, alphabet: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(text[i]!), 0);

/** The 18th character that the first 17 demand. */
export const creditCheck = (code: string): string =>
  creditAlphabet[(31 - (weighted(code, creditAlphabet, creditWeights) % 31)) % 31]!;

/** The 9th character that the first 8 demand: 10 is X, 11 is 0. */
export function organisationCheck(code: string): string {
  const check = 11 - (weighted(code, organisationAlphabet, organisationWeights) % 11);
  return check === 10 ? 'X' : String(check % 11);
}

export interface WrongIdentifier {
  readonly problem: 'check' | 'character' | 'length';
  readonly code: string;
  readonly expected: string;
  readonly actual: string;
}

const creditLabel = /统一社会信用代码|社会信用代码|信用代码/;
const anyLabel = /统一社会信用代码|社会信用代码|信用代码|组织机构代码|机构代码/;
const token = /(?<![0-9A-Za-z*])(?:[0-9A-Za-z]{8}-[0-9A-Za-z]|[0-9A-Za-z]{9}|[0-9A-Za-z]{16,19})(?![0-9A-Za-z*-])/g;

function judge(code: string, isCredit: boolean): WrongIdentifier | undefined {
  const plain = code.toUpperCase().replace('-', '');
  if (plain.length === 9) {
    const expected = organisationCheck(plain);
    return expected === plain[8] ? undefined : { problem: 'check', code, expected, actual: plain[8]! };
  }
  if (plain.length !== 18) {
    return isCredit ? { problem: 'length', code, expected: '18', actual: String(plain.length) } : undefined;
  }
  const foreign = [...plain].find((c) => !creditAlphabet.includes(c));
  if (foreign) return { problem: 'character', code, expected: '', actual: foreign };
  const expected = creditCheck(plain);
  return expected === plain[17] ? undefined : { problem: 'check', code, expected, actual: plain[17]! };
}

/**
 * Wrong identifiers of a cell. Only what a label calls an identifier is looked at: project codes and account numbers are as
 * long. `label` is the text of the cell to the left. Masked codes (1153****) are left alone.
 */
export function findIdentifiers(text: string, label: string): readonly WrongIdentifier[] {
  const own = anyLabel.exec(text);
  if (!own && !anyLabel.test(label)) return [];
  const start = own ? own.index + own[0].length : 0;
  const isCredit = creditLabel.test(own ? own[0] : label);
  const stretch = text.slice(start, start + 40).normalize('NFKC');
  const first = stretch.match(token)?.[0];
  const wrong = first && /\d/.test(first) ? judge(first, isCredit) : undefined;
  return wrong ? [wrong] : [];
}
