import { writeXlsx as writeFile } from 'hucre/xlsx';
import { readXlsx, WorkbookError } from '../../../src/standin/workbook';

const whole = () => writeFile({ sheets: [{ name: '申报表', rows: [['项目名称', '示例']] }] });
const failure = async (bytes: Uint8Array): Promise<WorkbookError> => {
  const error = await readXlsx(bytes, '申报表.xlsx').catch((cause: unknown) => cause);
  if (!(error instanceof WorkbookError)) throw new Error('The file was opened');
  return error;
};

describe('a file that cannot be opened says so, with its name', () => {
  it('an empty file', async () => {
    expect((await failure(new Uint8Array())).code).toBe('not-xlsx');
  });

  it('a text', async () => {
    const { code, text } = await failure(new TextEncoder().encode('项目名称,金额\n示例,1'));
    expect(code).toBe('not-xlsx');
    expect(text['zh-CN']).toBe('“申报表.xlsx”不是 .xlsx 工作簿。旧的 .xls 文件请先在 Excel 中另存为 .xlsx。');
  });

  it('an old .xls container', async () => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await failure(bytes)).code).not.toBe('broken');
  });

  it('a file cut off in the middle', async () => {
    const bytes = await whole();
    const { code, text } = await failure(bytes.slice(0, bytes.length / 2));
    expect(code).toBe('broken');
    expect(text['en-US']).toContain('申报表.xlsx');
  });

  it('a zip archive that is no workbook', async () => {
    // The end record of an archive without entries.
    expect((await failure(new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]))).code).toBe('broken');
  });

  it('a workbook with a password', async () => {
    const locked = await writeFile({
      sheets: [{ name: '申报表', rows: [[1]] }],
      encryption: { password: '密码', spinCount: 1000 },
    });
    expect((await failure(locked)).code).toBe('encrypted');
  });
});
