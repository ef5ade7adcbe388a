import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseState, stateXml } from '../../src/core/workbook-state';
import { form, saveWorkbook, type Rows } from './support/form';
import { run } from './support/run';

interface Document {
  version: number;
  files: {
    file: string;
    error?: { code: string; message: string };
    tables: { project: string; amounts: Record<string, number>; indicators: object[]; findings: { rule: string }[] }[];
  }[];
}

interface SarifResult {
  ruleId: string;
  level: string;
  locations: {
    physicalLocation: { artifactLocation: { uri: string } };
    logicalLocations: { fullyQualifiedName: string }[];
  }[];
  partialFingerprints: Record<string, string>;
}

describe('heji check', () => {
  let folder: string;
  const save = (name: string, rows: Rows): string => saveWorkbook(join(folder, name), rows);
  const json = async (...args: string[]) => {
    const { stdout, stderr, status } = await run('check', '--format', 'json', ...args);
    return { status, stderr, document: JSON.parse(stdout) as Document };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heji-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the table, its amounts in yuan and its indicators', async () => {
    const { status, document } = await json(save('clean.xlsx', form(60)));
    const [table] = document.files[0]!.tables;
    expect(document.version).toBe(1);
    expect(table).toMatchObject({
      project: '乡镇普法宣传经费',
      year: 2025,
      unit: '万元',
      amounts: { annualTotal: 600000 },
    });
    expect(table?.indicators[0]).toEqual({
      level1: '产出指标',
      level2: '数量指标',
      name: '法治讲座场次',
      nameCell: 'C10',
      valueCells: ['D10'],
    });
    expect(status).toBe(0);
  });

  it('explains what each column and line was taken for, by whom, and what was not understood', async () => {
    const rows = form(60);
    rows[8] = ['一级指标', '二级指标', '三级指标', '要求达到的水平', '甲乙丙'];
    rows.push(['', '', '', '', '丁']);
    const { stdout, status } = await run('check', '--explain', save('explained.xlsx', rows));
    expect(status).toBe(0);
    for (const line of [
      'A3 项目名称 → project: 乡镇普法宣传经费',
      'B5 年度资金总额： → 总额（据名称） 年度 60 C5',
      'C9 三级指标 → 指标名称（据名称）',
      'C10 产出指标 / 数量指标 / 法治讲座场次 = 年度 ≥24场 D10',
      'E9 甲乙丙 → 没有读懂',
    ])
      expect(stdout).toContain(line);
    expect(stdout).toMatch(/D9 要求达到的水平 → 指标值 年度（据.*内容、据位置 0\.\d\d）/);
  });

  it('does not explain in another format', async () => {
    const { stderr, status } = await run('check', '--explain', '--format', 'json', save('clean.xlsx', form(60)));
    expect(status).toBe(2);
    expect(stderr).toContain('--explain');
  });

  it('exits with 1 on a sum that does not close and shows the sum', async () => {
    const file = save('sum.xlsx', form(61));
    const { status, document } = await json(file);
    expect(document.files[0]!.tables[0]!.findings.map((f) => f.rule)).toContain('funds/total-equals-parts');
    expect(status).toBe(1);
    const text = await run('check', file);
    expect(text.stdout).toContain('61');
    expect(text.stdout).toContain('60');
    expect(text.status).toBe(1);
  });

  it('reads .xls as well', async () => {
    expect((await json(save('old.xls', form(60)))).document.files[0]!.tables[0]!.indicators).toHaveLength(4);
  });

  it('reads every workbook of a folder but not lock files', async () => {
    save('b.xlsx', form(60));
    save('a.xlsx', form(60));
    writeFileSync(join(folder, '~$a.xlsx'), 'lock');
    writeFileSync(join(folder, 'notes.txt'), 'notes');
    const { document } = await json(folder);
    expect(document.files.map((f) => f.file)).toEqual([join(folder, 'a.xlsx'), join(folder, 'b.xlsx')]);
  });

  it('says what is wrong with a broken file, checks the others and exits with 2', async () => {
    const good = save('good.xlsx', form(60));
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, 'PK\u0003\u0004 and nothing more');
    const { status, stderr, document } = await json(broken, good, join(folder, 'absent.xlsx'));
    expect(document.files.map((f) => f.error?.code)).toEqual(['broken', undefined, 'not-found']);
    expect(document.files[1]!.tables).toHaveLength(1);
    expect(stderr).toContain('文件已损坏');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });

  it.each([
    [
      'no table',
      [
        ['通讯录', '电话'],
        ['综合股', '6000'],
      ],
    ],
    ['an empty sheet', []],
  ])('says so for a workbook with %s', async (_name, rows) => {
    const { status, stderr, document } = await json(save('other.xlsx', rows));
    expect(document.files[0]!.tables).toEqual([]);
    expect(stderr).toContain('没有找到绩效目标申报表');
    expect(status).toBe(0);
  });

  it('switches rules off and re-grades them by a settings file', async () => {
    const file = save('sum.xlsx', form(61));
    const settings = join(folder, 'heji.json');
    writeFileSync(settings, JSON.stringify({ version: 1, rules: { 'funds/total-equals-parts': 'off' } }));
    expect(
      (await json(file, '--settings', settings)).document.files[0]!.tables[0]!.findings.map((f) => f.rule),
    ).not.toContain('funds/total-equals-parts');
  });

  it.each([
    ['no such rule', { version: 1, rules: { 'funds/no-such': 'off' } }, 'funds/no-such'],
    ['no such grade', { version: 1, rules: { 'funds/total-equals-parts': 'loud' } }, 'funds/total-equals-parts'],
    ['an unknown version', { version: 9 }, 'version'],
  ])('names what is wrong with a settings file: %s', async (_name, content, part) => {
    const settings = join(folder, 'heji.json');
    writeFileSync(settings, JSON.stringify(content));
    const { status, stdout, stderr } = await run('check', save('a.xlsx', form(60)), '--settings', settings);
    expect(stderr).toContain(part);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('names the profiles when one is asked for that does not exist', async () => {
    const { status, stderr } = await run('check', save('a.xlsx', form(60)), '--profile', 'atlantis');
    expect(stderr).toContain('atlantis');
    expect(stderr).toContain('national-2015');
    expect(status).toBe(2);
  });

  it('prints a line a file as ndjson, each a document with what the json document says of the file', async () => {
    const files = [save('a.xlsx', form(61)), save('b.xlsx', form(60))];
    const lines = (await run('check', '--format', 'ndjson', ...files)).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Document['files'][number] & { version: number });
    expect(lines.map(({ version }) => version)).toEqual([1, 1]);
    expect(lines.map(({ version: _, ...file }) => file)).toEqual((await json(...files)).document.files);
  });

  it('prints a line a finding as csv, with nothing a spreadsheet would calculate', async () => {
    const rows = form(61);
    rows[2]![1] = '=HYPERLINK("http://x","y")，普法"经费"';
    const { stdout, status } = await run('check', '--format', 'csv', save('=1+1.xlsx', rows));
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines[0]).toBe('\ufeff"文件","工作表","单位","项目","年度","级别","规则","单元格","问题"');
    expect(lines.find((line) => line.includes('funds/total-equals-parts'))).toContain(
      `"青禾县司法局","'=HYPERLINK(""http://x"",""y"")，普法""经费""","2025"`,
    );
    expect(status).toBe(1);
  });

  it('prints SARIF whose results name rules of its driver, and a file that cannot be read', async () => {
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, 'PK\u0003\u0004 and nothing more');
    const { stdout } = await run(
      'check',
      '--format',
      'sarif',
      save('a.xlsx', form(60)),
      broken,
      save('b.xlsx', form(61)),
    );
    const { version, runs } = JSON.parse(stdout) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: SarifResult[] }[];
    };
    expect(version).toBe('2.1.0');
    const [{ tool, results }] = runs as [(typeof runs)[number]];
    const ids = new Set(tool.driver.rules.map(({ id }) => id));
    expect(results.filter(({ ruleId }) => !ids.has(ruleId)).map(({ ruleId }) => ruleId)).toEqual(['file/broken']);
    const sum = results.find(({ ruleId }) => ruleId === 'funds/total-equals-parts')!;
    expect(sum.level).toBe('error');
    expect(sum.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^file:.*\/b\.xlsx$/);
    expect(sum.locations[0]!.logicalLocations[0]!.fullyQualifiedName).toMatch(/^'申报表'!C/);
    expect(sum.partialFingerprints['hejiFinding/v1']).toMatch(/^[0-9a-f]{16}$/);
  });

  it('names in SARIF the archive on the disk, and the workbook in it as Excel does', async () => {
    const table = readFileSync(save('a.xlsx', form(61)));
    rmSync(join(folder, 'a.xlsx'));
    const broken = strToU8('PK\u0003\u0004 and nothing more');
    const inner = zipSync({ '司法局/内.xlsx': table, '坏.xlsx': broken });
    writeFileSync(
      join(folder, '报送.zip'),
      zipSync({ '普法.xlsx': table, '内.zip': inner, '旧.rar': strToU8('Rar!') }),
    );
    const { stdout } = await run('check', '--format', 'sarif', folder);
    const [{ results }] = (JSON.parse(stdout) as { runs: [{ results: SarifResult[] }] }).runs;
    const uris = new Set(results.map(({ locations: [at] }) => at!.physicalLocation.artifactLocation.uri));
    expect([...uris]).toEqual([pathToFileURL(join(folder, '报送.zip')).href]);
    const places = results.map(({ ruleId, locations: [at] }) => [ruleId, at!.logicalLocations[0]!.fullyQualifiedName]);
    expect(places).toContainEqual(['funds/total-equals-parts', expect.stringMatching(/^'\[普法\.xlsx\]申报表'!C/)]);
    expect(places).toContainEqual([
      'funds/total-equals-parts',
      expect.stringMatching(/^'内\.zip\/司法局\/\[内\.xlsx\]申报表'!C/),
    ]);
    expect(places).toContainEqual(['file/broken', '内.zip/坏.xlsx']);
    expect(places).toContainEqual(['file/other-archive', '旧.rar']);
  });

  it('gives each file to exactly one of four shards', async () => {
    const names = Array.from({ length: 9 }, (_, i) => save(`表${String(i)}.xlsx`, form(60)));
    const shares = await Promise.all(
      [1, 2, 3, 4].map(async (i) =>
        (await json('--shard', `${String(i)}/4`, folder)).document.files.map(({ file }) => file),
      ),
    );
    expect(shares.flat().sort()).toEqual(names.sort());
    expect(shares.filter((share) => share.length > 0).length).toBeGreaterThan(1);
    expect((await run('check', '--shard', '5/4', folder)).status).toBe(2);
  });

  it('reads the tables in archives, in archives in them but no deeper, and names archives it cannot read', async () => {
    const table = readFileSync(save('a.xlsx', form(61)));
    const inner = zipSync({ '司法局/内.xlsx': table, '说明.txt': new Uint8Array(1) });
    const deep = zipSync({ '更内.zip': zipSync({ 'x.zip': inner }) });
    rmSync(join(folder, 'a.xlsx'));
    writeFileSync(join(folder, '报送.zip'), zipSync({ '普法.xlsx': table, '内.zip': inner, '深.zip': deep }));
    writeFileSync(join(folder, '旧.rar'), 'Rar!');
    const { document } = await json(folder);
    expect(
      document.files
        .map(({ file, error, tables }) => [file.slice(folder.length + 1), error?.code ?? tables.length])
        .sort(),
    ).toEqual(
      [
        ['报送.zip/普法.xlsx', 1],
        ['报送.zip/内.zip/司法局/内.xlsx', 1],
        ['报送.zip/深.zip/更内.zip', 'too-large'],
        ['旧.rar', 'other-archive'],
      ].sort(),
    );
  });

  it('goes on where an earlier run ended: whole lines are done, half a line is not', async () => {
    const files = [save('a.xlsx', form(60)), save('b.xlsx', form(60)), save('c.xlsx', form(60))];
    const lines = (await run('check', '--format', 'ndjson', ...files)).stdout.split('\n');
    const done = join(folder, 'done.ndjson');
    writeFileSync(done, `${lines[0]!}\n${lines[1]!.slice(0, 40)}`);
    const { document } = await json('--resume', done, folder);
    expect(document.files.map(({ file }) => file)).toEqual(files.slice(1));
    expect((await run('check', '--resume', join(folder, 'absent'), folder)).status).toBe(2);
  });

  it('says what a workbook tells the pane not to report, and checks it all the same', async () => {
    const state = parseState({
      rules: {
        'funds/total-equals-parts': 'off',
        'text/typo': 'advice',
        'score/weight-total': 'error',
        'no/rule': 'off',
      },
    })!;
    const plain = save('a.xlsx', form(61));
    const kept = join(folder, 'b.xlsx');
    const part = { 'customXml/item1.xml': strToU8(stateXml(state)) };
    writeFileSync(kept, zipSync({ ...unzipSync(readFileSync(plain)), ...part }));
    const [without, withState] = (await json(plain, kept)).document.files;
    expect(without).not.toHaveProperty('kept');
    expect(withState).toMatchObject({
      kept: { off: ['funds/total-equals-parts'], lowered: ['text/typo'], ignored: 0 },
    });
    expect(withState!.tables).toEqual(without!.tables);
    const { stdout, stderr } = await run('check', kept);
    expect(stdout).toContain('此工作簿在 Excel 中自行停用了 1 条规则，把 1 条规则改为较轻的级别');
    expect(stderr).toBe('');
    expect((await run('check', '--format', 'csv', kept)).stderr).toContain('停用了 1 条规则');
  });

  it.each(['--settings', '--resume'])('reads no more for %s than such a file can be, and no pipe', async (flag) => {
    const table = save('a.xlsx', form(60));
    const long = join(folder, 'long');
    writeFileSync(long, ' '.repeat(2 ** 20 + 1));
    const devices = process.platform === 'win32' ? [] : ['/dev/zero'];
    for (const file of [...(flag === '--settings' ? [long] : []), ...devices, join(folder, 'absent'), folder]) {
      const { status, stdout, stderr } = await run('check', flag, file, table);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/超过 1 MB|不是普通文件|找不到/);
    }
  });

  it('finds in a Word table what it finds in the workbook', async () => {
    const paragraph = (text: string | number): string =>
      `<w:p><w:r><w:t>${String(text).replace('<', '&lt;')}</w:t></w:r></w:p>`;
    const lines = form(61).map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    );
    const xml = `<w:document><w:body><w:tbl>${lines.join('')}</w:tbl></w:body></w:document>`;
    const word = join(folder, 'a.docx');
    writeFileSync(word, zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) }));
    const [inWord, inExcel] = (await json(word, save('a.xlsx', form(61)))).document.files.map(
      ({ tables }) => tables[0]!,
    );
    expect(inWord).toMatchObject({ project: '乡镇普法宣传经费', amounts: { annualTotal: 610000 } });
    expect(inWord!.findings).toEqual(inExcel!.findings);
  });
});

it('the built program answers as the command does in this process: through processes of its own, with its status', async () => {
  const files = ['samples/yunnan-declaration.xlsx', 'samples/no-table.xlsx', 'absent.xlsx'];
  const program = resolve(__dirname, '../../build/heji.cjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...files], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual(await run('check', ...files));
});

describe('heji anonymise', () => {
  it('writes a copy that is checked like the file, and none over another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heji-'));
    try {
      const out = join(folder, 'copy.xlsx');
      const first = await run('anonymise', 'samples/yunnan-declaration.xlsx', '--out', out);
      expect([first.status, first.stdout]).toEqual([0, expect.stringContaining('已写入')]);
      const second = await run('anonymise', 'samples/yunnan-declaration.xlsx', '--out', out);
      expect([second.status, second.stderr]).toEqual([2, expect.stringContaining('已存在')]);
      expect((await run('check', out)).stdout).toContain('总投入 248,000.00 ≠ 各项之和 238,000.00');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
