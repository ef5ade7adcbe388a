import { printable, printableJson } from '../../src/cli/printable';

describe('what is printed', () => {
  it('steers no terminal', () => {
    expect(printable('\u001b[2J法治\u009b31m\n\u202eslx')).toBe('\\u{001b}[2J法治\\u{009b}31m\\u{000a}\\u{202e}slx');
  });

  it('is the same JSON', () => {
    const text = '\u009b31m \u202e 法治\u007f';
    const printed = printableJson(JSON.stringify(text));
    expect(printed).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect(JSON.parse(printed)).toBe(text);
  });
});
