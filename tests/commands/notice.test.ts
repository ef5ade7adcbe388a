import { loadTexts, text } from '../../src/locales';
import { sentenceOf, toQuery, type Notice } from '../../src/commands/notice';

beforeAll(() => Promise.all([loadTexts('zh-CN'), loadTexts('en-US')]));

const checked = {
  kind: 'checked',
  errors: 0,
  warnings: 0,
  advice: 0,
  inPart: false,
  unread: 0,
  off: 0,
  lowered: 0,
  ignored: 0,
  toFill: 0,
  settingsWrong: false,
  columnsStale: false,
  tooLarge: 0,
  far: 0,
  failed: 0,
  manual: false,
  notMarked: 0,
} as const;
const said = (notice: Notice) => sentenceOf(`?${toQuery(notice)}`, text('zh-CN'));

describe('what a ribbon function says', () => {
  it('passes the counts through the dialog’s address', () => {
    expect(said({ ...checked, errors: 3, warnings: 2 })).toMatch(/^3 处错误，提交前必须修改/);
    expect(said({ ...checked, warnings: 2 })).toMatch(/^没有错误，另有 2 处提醒/);
    expect(said({ ...checked, errors: 3 })).not.toContain('0');
    expect(said({ ...checked, advice: 2 })).toMatch(/^可以提交。另有 2 条写法建议/);
    expect(said(checked)).toMatch(/^可以提交/);
  });

  it('says when the settings of the office could not be read', () => {
    expect(said({ ...checked, settingsWrong: true })).toMatch(/^可以提交.*设置没有读进来/);
  });

  it('promises nothing for what was not read', () => {
    expect(said({ ...checked, inPart: true })).not.toContain('可以提交');
    expect(said({ ...checked, inPart: true, errors: 1 })).toMatch(/^1 处错误/);
    for (const gap of [{ unread: 1 }, { off: 1 }, { lowered: 1 }, { ignored: 1 }]) {
      expect(said({ ...checked, ...gap })).not.toContain('可以提交');
      expect(said({ ...checked, ...gap })).toContain('另外');
    }
  });

  it('says when the columns the user described were not used', () => {
    expect(said({ ...checked, columnsStale: true })).toMatch(/没有按它读/);
    expect(said({ kind: 'noTable', columnsStale: true, tooLarge: 0, far: 0, failed: 0, manual: false })).toMatch(
      /^没有找到.*没有按它读/,
    );
    expect(said({ kind: 'noTable', columnsStale: false, tooLarge: 0, far: 0, failed: 0, manual: false })).not.toContain(
      '没有按它读',
    );
  });

  it('says how many sheets were not read, and promises nothing for them', () => {
    expect(said({ ...checked, tooLarge: 2 })).toMatch(/^读到的工作表没有发现问题.*有 2 张工作表内容太多/);
    expect(said({ ...checked, failed: 1 })).toMatch(/^读到的工作表没有发现问题.*有 1 张工作表读取时程序出错/);
    expect(said({ ...checked, manual: true })).toMatch(/手动计算.*F9/);
    expect(said({ ...checked, far: 1 })).toMatch(/^读到的工作表没有发现问题.*离表格太远/);
    expect(said({ ...checked, errors: 1, tooLarge: 1 })).toMatch(/^1 处错误.*有 1 张工作表内容太多/);
    expect(said({ kind: 'noTable', columnsStale: false, tooLarge: 1, far: 0, failed: 0, manual: false })).toMatch(
      /^没有找到.*有 1 张工作表内容太多/,
    );
  });

  it('names the field that was inserted, and what is left to fill in', () => {
    const inserted = { kind: 'inserted', field: '社区矫正', count: 5, asking: 14 } as const;
    expect(said(inserted)).toMatch(/^已插入“社区矫正”中不用填数的 5 条指标.*另有 14 条要填数/);
    expect(said({ ...inserted, asking: 0 })).not.toContain('要填数');
  });

  it('says for every reason why nothing was inserted', () => {
    const reasons = [
      'noTable',
      'several',
      'noBlock',
      'asks',
      'already',
      'noRegion',
      'noTargets',
      'tableBeside',
    ] as const;
    const sentences = reasons.map((why) => said({ kind: 'notInserted', why }));
    expect(new Set(sentences).size).toBe(reasons.length);
    expect(sentences).not.toContain(text('zh-CN').problems.unexpected);
    expect(sentenceOf('?notice=notInserted&why=toString', text('zh-CN'))).toBe(text('zh-CN').problems.unexpected);
  });

  it('has a sentence for every problem', () => {
    expect(said({ kind: 'problem', code: 'protected' })).toContain('受保护');
    expect(said({ kind: 'problem', code: 'unexpected' })).toContain('意外情况');
  });

  it('is not misled by an address somebody made up', () => {
    expect(sentenceOf('?notice=problem&code=constructor', text('zh-CN'))).toBe(text('zh-CN').problems.unexpected);
    expect(sentenceOf('?notice=checked&errors=<b>', text('zh-CN'))).toMatch(/^可以提交/);
    expect(sentenceOf('', text('zh-CN'))).toBeUndefined();
  });
});
