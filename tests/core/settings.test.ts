import { settingsOver, type SettingsFile } from '../../src/core/settings';
import { parseSettings, printSettings } from '../../src/core/settings-file';

const problem = (content: unknown): string => {
  const file = parseSettings(typeof content === 'string' ? content : JSON.stringify(content));
  return file.ok ? '' : file.problem['zh-CN'];
};

describe('a settings file', () => {
  it('is read as it was printed', () => {
    const settings = {
      profile: 'national-2021',
      rules: { 'text/punctuation': 'off', 'basis/vague': 'error' },
    } as const;
    expect(parseSettings(`\uFEFF${printSettings(settings)}`)).toEqual({ ok: true, settings });
  });

  it('may leave out everything but its version', () => {
    expect(parseSettings('{"version": 1}')).toEqual({ ok: true, settings: { rules: {} } });
  });

  it.each([
    ['no JSON', 'version: 1', '这不是核绩的设置文件。'],
    ['something else', [1, 2], '这不是核绩的设置文件。'],
    ['a newer version', { version: 2 }, 'version 应为 1。'],
    ['no version', {}, 'version 应为 1。'],
    ['an unknown rule', { version: 1, rules: { 'funds/none': 'off' } }, '没有规则 funds/none。'],
    ['an unknown grade', { version: 1, rules: { 'basis/vague': 'loud' } }, /^规则 basis\/vague 只能设为 error、/],
    ['an unknown form', { version: 1, profile: 'atlantis' }, /^没有 profile 所写的表格样式，可用的是：.*national-2015/],
    ['an unknown entry', { version: 1, ruels: {} }, '有不认识的项：ruels。'],
  ])('with %s is refused with the reason', (_name, content, words) => {
    if (typeof words === 'string') expect(problem(content)).toBe(words);
    else expect(problem(content)).toMatch(words);
  });

  it('names each thing that is wrong on a line of its own', () => {
    expect(problem({ version: 1, profile: 'atlantis', rules: { 'funds/none': 'off' } }).split('\n')).toHaveLength(2);
  });
});

describe('the settings in force', () => {
  const office: SettingsFile = {
    ok: true,
    settings: { profile: 'national-2015', rules: { 'basis/vague': 'off', 'text/typo': 'error' } },
  };

  it('are the office’s where the workbook says nothing', () => {
    expect(settingsOver(office, { rules: {} })).toEqual(office.ok && office.settings);
  });

  it('are the workbook’s where it says something', () => {
    expect(settingsOver(office, { profile: 'national-2021', rules: { 'basis/vague': 'advice' } })).toEqual({
      profile: 'national-2021',
      rules: { 'basis/vague': 'advice', 'text/typo': 'error' },
    });
  });

  it('are the workbook’s alone when the office’s cannot be read', () => {
    const own = { rules: { 'basis/vague': 'advice' } } as const;
    expect(settingsOver({ ok: false, problem: { 'zh-CN': '', 'en-US': '' } }, own)).toEqual(own);
  });
});
