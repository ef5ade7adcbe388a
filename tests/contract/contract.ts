import type { ExcelSketch, OpenExcel } from '../support/excel';

/** One member of Office.js that the add-in (or a test of it) relies on, and what the stand-in is held to. */
export interface Member {
  /** "Range.insert". */
  readonly member: string;
  /** Members that work the same way and are checked along with it. */
  readonly also?: readonly string[];
  /** Requirement set that brought it. */
  readonly since: string;
  /** The documented behaviour, or with `undocumented` the one that was chosen. */
  readonly says: string;
  /** No page settles this: to be looked at in a real Excel (docs/excel-verification.md). */
  readonly undocumented?: true;
  readonly check: (context: Excel.RequestContext, excel: OpenExcel) => Promise<void>;
}

const LEARN = 'https://learn.microsoft.com/javascript/api/excel/excel';

/** The page a member is documented on. */
export const page = ({ member }: Pick<Member, 'member'>): string => {
  const [type = '', name = ''] = member.toLowerCase().split('.');
  return `${LEARN}.${type}#excel-excel-${type}-${name}-member`;
};

/** Contracts that start from the same workbook. */
export interface Contract {
  readonly title: string;
  readonly sketch: ExcelSketch;
  readonly members: readonly Member[];
}

/** A handler of events that notes what it is told. */
export const hears =
  <E, T>(heard: T[], note: (event: E) => T) =>
  (event: E): Promise<void> => {
    heard.push(note(event));
    return Promise.resolve();
  };
