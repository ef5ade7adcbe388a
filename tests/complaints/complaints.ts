/** Reviewers' complaints: one entry of a right table changed, and its corrected twin. */
import { z } from 'zod';
import { check } from '../../src/core/check';
import { memoizeText } from '../../src/core/memoize';
import type { Finding } from '../../src/core/rules/finding';
import { fromA1, overlaps, toA1, type Range } from '../../src/core/sheet/address';
import { valueAt, type Sheet } from '../../src/core/sheet/sheet';
import { baseOf, ownBases, sharedBases } from './bases';
import corpus from './corpus';
import { withRow, withValues, type Values } from './changes';

const written = z.union([z.string(), z.number(), z.tuple([z.string(), z.string()])]);
/** Cells with what is written there ([old, new]: within the text), or a row: its level 2, name and value. */
const change = z.union([
  z.strictObject({ row: z.tuple([z.string(), z.string(), z.string()]) }),
  z.record(z.string().regex(/^[A-Z]+\d+$/), written),
]);
const schema = z.array(
  z.strictObject({
    base: z.enum([...sharedBases, ...ownBases]),
    kind: z.string(),
    bad: change,
    /** Any of these may tell it, at error or warning. */
    rules: z.array(z.string()).min(1),
    /** What a reviewer accepts in its place: nothing may be told of it. */
    good: change.optional(),
    /** Where else a finding may stand. */
    at: z.array(z.string()).optional(),
    /** Style: told as advice. */
    advice: z.literal(true).optional(),
  }),
);
type Change = z.infer<typeof change>;
export type Complaint = z.infer<typeof schema>[number];
export const complaints: readonly Complaint[] = schema.parse(corpus);

interface Placed {
  readonly sheet: string;
  readonly finding: Finding;
}

/** The first sheet changed, and where. */
function changed(workbook: readonly Sheet[], by: Change): { readonly sheets: readonly Sheet[]; readonly at: Range[] } {
  const [first, ...rest] = workbook as [Sheet, ...Sheet[]];
  if ('row' in by) {
    const { sheet, at } = withRow(first, by.row as [string, string, string]);
    return { sheets: [sheet, ...rest], at };
  }
  const values: Values = Object.fromEntries(
    Object.entries(by).map(([address, value]) => {
      if (!Array.isArray(value)) return [address, value];
      const { top, left } = fromA1(address);
      const before = String(valueAt(first, top, left));
      if (!before.includes(value[0])) throw new Error(`${first.name}!${address} does not hold ${value[0]}: ${before}`);
      return [address, before.replace(value[0], () => value[1])];
    }),
  );
  return { sheets: [withValues(first, values), ...rest], at: Object.keys(values).map(fromA1) };
}

const findingsOf = (workbook: readonly Sheet[]): readonly Placed[] =>
  check(workbook).tables.flatMap(({ declaration, findings }) =>
    findings.map((finding) => ({ sheet: declaration.sheet, finding })),
  );
/** Rows move when one is put in: what is said of which column. */
const signature = ({ sheet, finding }: Placed): string =>
  [
    sheet,
    finding.rule,
    finding.cells.map((c) => toA1(c).replace(/\d+/g, '#')),
    finding.message['zh-CN'].replace(/[A-Z]+\d+/g, '@'),
  ].join('|');

const known = memoizeText((base) => new Set(findingsOf(baseOf(base)).map(signature)));

const fresh = (base: string, sheets: readonly Sheet[], advice = false): readonly Finding[] =>
  findingsOf(sheets)
    .filter((f) => !known(base).has(signature(f)) && (advice || f.finding.severity !== 'advice'))
    .map(({ finding }) => finding);

export interface Verdict {
  readonly complaint: Complaint;
  readonly told: boolean;
  /** What is told of the changed entry. */
  readonly said: readonly string[];
  /** What is told of the corrected one. */
  readonly alarms: readonly string[];
}

const spoken = ({ rule, cells, message }: Finding): string =>
  `${rule} ${cells.map(toA1).join(' ')}: ${message['zh-CN']}`;

/** The workbook that is complained of. */
export const wrongSheets = ({ base, bad }: Complaint): readonly Sheet[] => changed(baseOf(base), bad).sheets;

export function judge(complaint: Complaint): Verdict {
  const { base, bad, good, rules, at = [] } = complaint;
  const made = changed(baseOf(base), bad);
  const places = [...made.at, ...at.map(fromA1)];
  const said = complaint.kind === 'recommended' ? [] : fresh(base, made.sheets, complaint.advice);
  const told = said.some(
    (f) => rules.includes(f.rule) && f.cells.some((cell) => places.some((p) => overlaps(cell, p))),
  );
  const alarms = good ? fresh(base, changed(baseOf(base), good).sheets) : [];
  return { complaint, told, said: said.map(spoken), alarms: alarms.map(spoken) };
}
