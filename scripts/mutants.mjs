/**
 * `npm run mutants`: small changes are made to the core, one at a time, and each is to make some test fail. Prints those
 * that none noticed and, for each folder, how many were.
 *
 *   npm run mutants                                      what differs from main (or --since COMMIT)
 *   npm run mutants -- src/core/text src/core/edits      every file below these
 *   npm run mutants -- src/core/rules --sample 200       so many of them, drawn evenly; --seed N draws others
 *
 * What has not changed since an earlier run is remembered below reports/. The words of texts are left as they are.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { printReport } from './mutants/report.mjs';
import { drawSample } from './mutants/sample.mjs';

const REPORT = 'reports/mutants.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    since: { type: 'string', default: 'main' },
  },
});
const sampled = values.sample !== undefined;
/** A test of words could only repeat them. */
const excludedMutations = ['StringLiteral'];

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n');
const named = positionals.length > 0;
const files = (
  named ? git('ls-files', '--', ...positionals) : git('diff', '--name-only', '--diff-filter=d', values.since)
).filter((file) => /^src\/core\/.*\.ts$/.test(file) && !file.endsWith('.d.ts'));
if (files.length === 0) {
  console.log('Nothing of src/core: name files or folders of it, or change something first.');
  process.exit(1);
}

// Stryker's own processes take them over.
process.env.MUTANTS_SEED = values.seed;
let mutate = files;
if (sampled) {
  const { of, largest, places } = await drawSample(files, Number(values.sample), excludedMutations);
  process.env.MUTANTS_LARGEST = String(largest);
  mutate = places;
  console.log(`${values.sample} of ${of} mutants, seed ${values.seed}`);
}
// It works on a copy, beside which the real tables do not lie.
process.env.HEJI_SHARED ??= resolve('../shared');

await new Stryker({
  mutate,
  mutator: { excludedMutations },
  plugins: ['@stryker-mutator/*', resolve('scripts/mutants/sample.mjs')],
  checkers: sampled ? ['sample'] : [],
  testRunner: 'jest',
  jest: { configFile: 'scripts/mutants/jest.config.js' },
  // Only the tests that run through a change are run against it.
  coverageAnalysis: 'perTest',
  // What only runs while a file is loaded would need every test for every change.
  ignoreStatic: true,
  incremental: !sampled,
  incrementalFile: 'reports/mutants-seen.json',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: REPORT },
  ignorePatterns: ['dist', 'test-results', 'reports', 'docs/images'],
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 60,
}).runMutationTest();

printReport(REPORT, files);
