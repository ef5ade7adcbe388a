/** What the pane, the command line and the review say, looked at in their sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enUS } from '../../src/locales/en-US';
import { enUSDeferred } from '../../src/locales/en-US-deferred';
import { reviewEnUS } from '../../src/locales/review-en-US';

const folder = join(__dirname, '../../src/locales');
/** Lines that are said to somebody: no imports, no comments. */
const lines = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => !/import\b|^\s*(?:\/\*|\*|\/\/)/.test(line))
    .map((line) => `${file}: ${line.trim()}`),
);

it('quotes and apostrophes are of one kind', () => {
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line) => /"|\w\\?'(?:s|t|re|ll)\b/.test(line))).toEqual([]);
});

it('says 校验 of what is checked, wherever it is said', () => {
  expect(lines.filter((line) => /检查/.test(line))).toEqual([]);
});

it('counts in English: one is one, several are several', () => {
  const { verdict, findings, severity } = enUS;
  expect([verdict.errors(1), verdict.errors(2)]).toEqual([
    '1 error to correct before submission',
    '2 errors to correct before submission',
  ]);
  expect(verdict.counts(1, 1)).toBe('Also 1 warning, 1 piece of advice');
  expect([1, 3].map((count) => findings.group(severity.error, count))).toEqual(['Error (1)', 'Errors (3)']);
  expect(findings.group(findings.ignored, 3)).toBe('Ignored (3)');
  expect(
    enUSDeferred.reading.tableCounts({ errors: 1, warnings: 1, advice: 0, toFill: 0, ignored: 0, unread: 0 }),
  ).toBe('1 error · 1 warning');
});

it('the English letter is one text', () => {
  const { asked, by } = reviewEnUS.letter;
  expect(`${asked(1, 1, 2, 1)}${by('2025-03-15')}`).toBe(
    'We have reviewed the tables you submitted (1): 1 needs attention, with 2 errors to correct and 1 warning to review. Please correct and resubmit by 2025-03-15.',
  );
});
