import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(__dirname, '../../..');
const script = join(project, 'scripts/new-rule.mjs');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'heji-new-rule-'));
  mkdirSync(join(copy, 'src/core/rules/value'), { recursive: true });
  for (const file of ['package.json', '.prettierrc.json', 'src/core/rules/value/index.ts'])
    cpSync(join(project, file), join(copy, file));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const run = (id: string, basis: readonly string[] = ['--basis', '财预〔2015〕88号 附件']): string =>
  execFileSync(process.execPath, [script, id, ...basis], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

describe('npm run new-rule', () => {
  it('writes the rule and its test and registers it', () => {
    expect(run('value/too-round')).toContain('npm run docs');
    expect(read('src/core/rules/value/too-round.ts')).toContain("id: 'value/too-round'");
    expect(read('src/core/rules/value/too-round.ts')).toContain("basis: ['财预〔2015〕88号 附件']");
    expect(read('tests/core/rules/value/too-round.test.ts')).toContain('testRule(tooRound');
    const index = read('src/core/rules/value/index.ts');
    const imports = [...index.matchAll(/^import \{.*from '(.*)';$/gm)].map((found) => found[1]);
    expect(imports).toContain('./too-round');
    expect(imports).toEqual([...imports].sort());
    expect(index).toMatch(/tooRound,?\s*\];/);
  });

  it.each([
    ['an id without family', 'too-round', 'not a rule id'],
    ['an unknown family', 'colour/too-red', 'no family'],
  ])('refuses %s with a sentence', (_name, id, sentence) => {
    expect(() => run(id)).toThrow(sentence);
  });

  it('refuses a rule without a basis', () => {
    expect(() => run('value/too-round', [])).toThrow('needs its basis');
  });

  it('refuses a rule that is there', () => {
    run('value/too-round');
    expect(() => run('value/too-round')).toThrow('there already');
  });
});
