import { openExcel, type ExcelSketch, type OpenExcel } from '../support/excel';

/** One member of Office.js that the add-in (or a test of it) relies on, and what the stand-in is held to. */
export interface Member {
  /** "Range.insert". */
  readonly member: string;
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

/** Every member that some contract covers; filled as the contracts are declared. */
export const covered = new Set<string>();

/** A test for each member, through Microsoft's client, each on a workbook of its own. */
export function contract(type: string, sketch: ExcelSketch, members: readonly Member[]): void {
  for (const { member } of members) covered.add(member);
  describe(type, () => {
    let excel: OpenExcel;
    beforeEach(async () => {
      excel = await openExcel(sketch);
    });
    afterEach(() => excel.close());

    it.each(members.map((m) => [`${m.member}: ${m.says} (${page(m)})`, m] as const))('%s', async (_title, member) => {
      await Excel.run((context) => member.check(context, excel));
    });
  });
}

/** Messages reach an add-in a little later than what caused them. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
