import { loadTexts, text } from '../../src/locales';
import { sentenceOf, toQuery, type Notice } from '../../src/commands/notice';

beforeAll(() => Promise.all([loadTexts('zh-CN'), loadTexts('en-US')]));

const said = (notice: Notice) => sentenceOf(`?${toQuery(notice)}`, text('zh-CN'));

describe('what a ribbon function says', () => {
  it('passes the counts through the dialog’s address', () => {
    expect(said({ kind: 'checked', errors: 3, warnings: 2, settingsWrong: false })).toMatch(
      /^3 处错误，提交前必须修改/,
    );
    expect(said({ kind: 'checked', errors: 0, warnings: 2, settingsWrong: false })).toMatch(/^没有错误，另有 2 处提醒/);
    expect(said({ kind: 'checked', errors: 0, warnings: 0, settingsWrong: false })).toMatch(/^可以提交/);
  });

  it('says when the settings of the office could not be read', () => {
    expect(said({ kind: 'checked', errors: 0, warnings: 0, settingsWrong: true })).toMatch(/^可以提交.*设置没有读进来/);
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
