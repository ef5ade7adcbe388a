import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { form, saveWorkbook } from './support/form';
import { run as heji, runOnTerminal, runWith } from './support/run';

describe('heji review', () => {
  let folder: string;
  const input = (...names: string[]): string => join(folder, '申报', ...names);
  const output = (...names: string[]): string => join(folder, '结果', ...names);
  const run = (...args: string[]) => heji('review', ...args, '--date', '2025-03-01');
  const review = (...args: string[]) => run(input(), '--out', output(), ...args);

  /** The rows of a sheet of the summary below its heading, as texts. */
  function rows(sheet: string, out = output()): string[][] {
    const book = read(readFileSync(join(out, '审核汇总.xlsx')));
    return utils.sheet_to_json<string[]>(book.Sheets[sheet]!, { header: 1, raw: false, defval: '' }).slice(4);
  }
  const page = (...names: string[]): string => readFileSync(output(...names), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heji-review-'));
    saveWorkbook(input('司法局', '普法.xlsx'), form(61));
    saveWorkbook(input('民政局', '养老.xls'), form(60, { unit: '青禾县民政局', project: '居家养老服务' }));
    saveWorkbook(input('司法局', '援助.xlsx'), form(60, { project: '法律援助' }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a copy of each file, a summary whose totals add up, letters and a page to begin with', async () => {
    const { status, stdout } = await review('--due', '2025-03-15', '--office', '青禾县财政局');
    expect(stdout).toContain('已审核 3 张表');
    expect(status).toBe(1);
    expect(readdirSync(output('批注副本', '司法局'))).toEqual(['援助.xlsx', '普法.xlsx'].sort());
    expect(readdirSync(output('批注副本', '民政局'))).toEqual(['养老.xls.xlsx']);
    const tables = rows('各表结论');
    expect(tables.map(([unit, project]) => [unit, project])).toEqual(
      [
        ['青禾县司法局', '法律援助'],
        ['青禾县司法局', '乡镇普法宣传经费'],
        ['青禾县民政局', '居家养老服务'],
      ].sort((a, b) => tables.findIndex((t) => t[1] === a[1]) - tables.findIndex((t) => t[1] === b[1])),
    );
    const book = read(readFileSync(output('审核汇总.xlsx')));
    expect(book.Sheets['各表结论']!['E3']).toMatchObject({ v: 1_810_000, f: 'SUBTOTAL(109,E5:E7)' });
    const letter = page('修改通知', '青禾县司法局.html');
    for (const part of ['请于 2025-03-15 前', '青禾县财政局', '2025-03-01', '61', '普法.xlsx'])
      expect(letter).toContain(part);
    expect(letter).not.toContain('民政局');
    expect(page('index.html')).toMatch(/script-src &#39;sha256-[\w+/=]{44}&#39;; base-uri/);
  });

  it('links a finding to its cell in the copy', async () => {
    await review();
    const sheet = read(readFileSync(output('审核汇总.xlsx'))).Sheets['全部问题']!;
    const link = Object.values(sheet as Record<string, { f?: string }>).find(({ f }) => f?.startsWith('HYPERLINK'))!.f!;
    expect(link).toMatch(/^HYPERLINK\("批注副本\/[^"]*\.xlsx#'申报表'!C\d+","C\d+/);
    const [, path] = /^HYPERLINK\("([^"#]*)#/.exec(link)!;
    expect(existsSync(output(...path!.split('/')))).toBe(true);
  });

  it('names a broken file with its reason and reviews the others', async () => {
    writeFileSync(input('坏.xlsx'), 'PK\u0003\u0004 and nothing more');
    const { status, stderr } = await review();
    expect(status).toBe(2);
    expect(stderr).toContain('坏.xlsx: 文件已损坏');
    expect(rows('未审核的文件')).toEqual([['', '坏.xlsx', expect.stringContaining('文件已损坏')]]);
    expect(rows('各表结论')).toHaveLength(3);
  });

  it('says on a terminal what it does, to the end', async () => {
    const { stderr } = await runOnTerminal('review', input(), '--out', output(), '--date', '2025-03-01');
    const said = stderr.split('\r\u001b[K').filter(Boolean);
    expect(said).toEqual(['查找文件 1', '审核 1/3', '读取审核记录 1', '写修改通知 1/3', '写审核汇总 1/3']);
  });

  it('loses no file: what is not reviewed is named with its reason, in the letter of its unit as well', async () => {
    const leave = (...names: string[]): void => {
      mkdirSync(input(...names.slice(0, -1)), { recursive: true });
      writeFileSync(input(...names), '');
    };
    for (const name of ['旧表.doc', '盖章.jpg', 'Thumbs.db', '~$普法.xlsx', '.DS_Store', '空的.xlsx'])
      leave('司法局', name);
    leave('水务局', '扫描.pdf');
    leave('水务局', '河道.doc');
    leave('附件', '文件.pdf');
    const { status, stdout, stderr } = await review('--due', '2025-03-15');
    expect(status).toBe(2);
    expect(stdout).toContain('另有 6 个文件没有审核');
    const others = rows('未审核的文件').map(([unit, file]) => `${unit!} ${file!}`);
    expect(others.sort()).toEqual(
      [
        ...['旧表.doc', '盖章.jpg', '空的.xlsx'].map((name) => `青禾县司法局 司法局/${name}`),
        ...['扫描.pdf', '河道.doc'].map((name) => `水务局 水务局/${name}`),
        ' 附件/文件.pdf',
      ].sort(),
    );
    expect(stderr).toContain('旧表.doc: 旧版 Word');
    expect(stderr).not.toContain('盖章');
    const letter = page('修改通知', '青禾县司法局.html');
    for (const part of ['另有 2 个文件没能审核', '另存为 .docx', '文件是空的']) expect(letter).toContain(part);
    expect(letter).not.toContain('盖章');
    const nothing = page('修改通知', '水务局.html');
    for (const part of ['2 个文件中没有可以审核的', '请于 2025-03-15 前', '扫描.pdf', '河道.doc'])
      expect(nothing).toContain(part);
    expect(page('index.html')).toContain('空的.xlsx');
    expect(existsSync(output('修改通知', '附件.html'))).toBe(false);
  });

  it('says of an archive that cannot be opened what helps with an archive', async () => {
    writeFileSync(input('水务局.zip'), 'PK\u0003\u0004 and nothing more');
    await review();
    expect(rows('未审核的文件')).toEqual([['', '水务局.zip', expect.stringContaining('重新打包')]]);
  });

  it('does not review its own output', async () => {
    const inside = input('结果');
    await run(input(), '--out', inside);
    await run(input(), '--out', inside);
    expect(rows('各表结论', inside)).toHaveLength(3);
  });

  it('gives the same summary, letters and page in four shards as in one', async () => {
    for (let i = 0; i < 8; i += 1)
      saveWorkbook(
        input('水务局', `${String(i)}.xlsx`),
        form(60 + (i % 2), { unit: '青禾县水务局', project: `河道${String(i)}` }),
      );
    await review();
    const shards = join(folder, '分片');
    for (const i of [3, 1, 4, 2])
      expect((await run(input(), '--out', shards, '--shard', `${String(i)}/4`)).status).toBe(0);
    expect(existsSync(join(shards, 'index.html'))).toBe(false);
    expect((await run('--merge', '--out', shards)).status).toBe(1);
    for (const name of ['审核汇总.xlsx', 'index.html', '修改通知/青禾县水务局.html', '修改通知/青禾县司法局.html'])
      expect(readFileSync(join(shards, name)).equals(readFileSync(output(name)))).toBe(true);
  });

  it('does not merge before all shards are done', async () => {
    await run(input(), '--out', output(), '--shard', '1/3');
    const { status, stderr } = await run('--merge', '--out', output());
    expect(status).toBe(2);
    expect(stderr).toContain('2/3 3/3');
    // A machine that is still at work has not done its share.
    for (const i of [2, 3]) await run(input(), '--out', output(), '--shard', `${String(i)}/3`);
    renameSync(output('.heji', 'records-2-of-3.ndjson'), output('.heji', 'open-2-of-3.ndjson'));
    expect((await run('--merge', '--out', output())).stderr).toContain('2/3');
  });

  it('goes on where it was interrupted: what is done is not done again, half a line is', async () => {
    await review();
    const records = output('.heji', 'records-1-of-1.ndjson');
    const [first] = readFileSync(records, 'utf8').split('\n');
    const whole = readFileSync(output('审核汇总.xlsx'));
    writeFileSync(records, `${first!}\n`);
    appendFileSync(records, '{"version":1,"file":"司法局');
    const copy = output(...(JSON.parse(first!) as { copy: string }).copy.split('/'));
    const { mtimeMs } = statSync(copy);
    await review('--resume');
    expect(statSync(copy).mtimeMs).toBe(mtimeMs);
    expect(readFileSync(output('审核汇总.xlsx')).equals(whole)).toBe(true);
    expect(readFileSync(records, 'utf8').trimEnd().split('\n')).toHaveLength(3);
  });

  it('says at the second hand-in what was corrected, what is new and what is still there', async () => {
    const rows2 = form(61);
    rows2[11]![3] = '≥190%';
    saveWorkbook(input('司法局', '普法.xlsx'), rows2);
    await review();
    const better = form(60);
    better[11]![3] = '≥190%';
    better[12]![3] = '';
    saveWorkbook(input('司法局', '普法.xlsx'), better);
    await review();
    const standings = rows('全部问题')
      .filter(([, project]) => project === '乡镇普法宣传经费')
      .map((row) => [row[3], row[5]]);
    expect(standings).toContainEqual(['D12', '仍未改']);
    expect(standings).toContainEqual(['C13 D13', '新出现']);
    expect(rows('已改正').map((row) => row[3])).toContainEqual(expect.stringContaining('61'));
    expect(page('修改通知', '青禾县司法局.html')).toContain('与上次报送相比');
  });

  it('asks a unit for what it did not hand in again, and leaves no letter of the last time', async () => {
    saveWorkbook(input('水务局', '河道.xlsx'), form(61, { unit: '青禾县水务局', project: '河道' }));
    await review();
    for (const name of ['水务局', '民政局']) rmSync(input(name), { recursive: true });
    await review('--due', '2025-04-01');
    const owed = page('修改通知', '青禾县水务局.html');
    for (const part of ['上次须修改或核对的 1 张表这次没有报送。请于 2025-04-01 前', '水务局/河道.xlsx'])
      expect(owed).toContain(part);
    expect(owed).not.toContain('经审核');
    // Nothing was wrong with its table.
    expect(readdirSync(output('修改通知'))).toEqual(['青禾县司法局.html', '青禾县水务局.html'].sort());
    const letter = page('修改通知', '青禾县司法局.html');
    expect(letter).toContain('错误 1 处，须修改。');
    expect(letter).not.toContain('提醒 0');
  });

  it('compares with the approved totals and with last year', async () => {
    const list = saveWorkbook(join(folder, '批复.xlsx'), [
      ['单位名称', '批复金额（万元）'],
      ['青禾县司法局', 120],
      ['青禾县民政局', 60],
      ['青禾县文旅局', 5],
    ]);
    saveWorkbook(join(folder, '去年', '普法.xlsx'), form(50, { year: 2024 }));
    await review('--totals', list, '--previous', join(folder, '去年'));
    const across = rows('跨表核对').map(([, kind, unit]) => `${kind!} ${unit!}`);
    expect(across.sort()).toEqual(
      [
        '合计与批复不符 青禾县司法局',
        '未收到申报表 青禾县文旅局',
        '绩效目标沿用上年 青禾县司法局',
        '金额变了，指标值未变 青禾县司法局',
      ].sort(),
    );
    expect(page('修改通知', '青禾县司法局.html')).toContain(
      '年度金额合计 1,210,000.00 元，批复 1,200,000.00 元，相差 10,000.00 元',
    );
  });

  it.each([
    ['a list without a unit of money', ['--totals', '批复.xlsx'], '没有写明金额单位'],
    ['a folder that is not there', ['--previous', '没有'], '不是文件夹'],
    ['an output folder without a review', ['--before', '申报'], '没有审核记录'],
  ])('says what is wrong with %s', async (_name, [flag, name], part) => {
    saveWorkbook(join(folder, '批复.xlsx'), [
      ['单位名称', '批复金额'],
      ['青禾县司法局', 120],
    ]);
    const { status, stderr } = await review(flag!, join(folder, name!));
    expect(stderr).toContain(part);
    expect(status).toBe(2);
  });

  it('shows what users wrote as text only', async () => {
    const hostile = form(61, { unit: '<img src=x onerror=alert(1)>局', project: '</script><script>alert(1)</script>' });
    saveWorkbook(input('=cmd|calc!A1.xlsx'), hostile);
    await review();
    for (const file of [
      output('index.html'),
      ...readdirSync(output('修改通知')).map((name) => output('修改通知', name)),
    ]) {
      const text = readFileSync(file, 'utf8');
      expect(text).not.toContain('<img');
      expect(text).not.toContain('<script>alert');
    }
    expect(rows('各表结论').map((row) => row.at(-2))).toContain('=cmd|calc!A1.xlsx');
  });

  it('leaves what is done at an interruption, and goes on from there', async () => {
    const args = ['review', input(), '--out', output(), '--jobs', '1', '--date', '2025-03-01'];
    let begun = 0;
    const { status } = await runWith(
      () => {
        if (++begun === 2) process.emit('SIGINT');
      },
      ...args,
    );
    expect(status).toBe(130);
    const done = readFileSync(output('.heji', 'open-1-of-1.ndjson'), 'utf8').trimEnd().split('\n').length;
    expect(done).toBeLessThan(3);
    expect(existsSync(output('审核汇总.xlsx'))).toBe(false);
    await review('--resume');
    expect(rows('各表结论')).toHaveLength(3);
  });
});
