import { openExcel, type OpenExcel } from '../support/excel';
import { page, type Member } from './contract';
import { contracts } from './contracts';

const title = (member: Member): string =>
  `${member.member} ${member.says} (${member.undocumented ? 'undocumented' : page(member)})`;

/** A test for each member, through Microsoft's client, each on a workbook of its own. */
describe.each(contracts)('$title', ({ sketch, members }) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel(sketch);
  });
  afterEach(() => excel.close());

  it.each(members.map((member) => [title(member), member] as const))('%s', async (_title, member) => {
    await Excel.run((context) => member.check(context, excel));
  });
});
