/**
 * Unit and contract tests; those that show by thousands of tables what others show by one are `*.long.test.ts`
 * (`npm run test:long`). The real browser is tests/e2e (Playwright), timings are tests/bench.
 */
module.exports = {
  // Both of two cores: Jest leaves one to itself otherwise.
  maxWorkers: '100%',
  testEnvironment: '<rootDir>/tests/support/environment.cjs',
  roots: ['<rootDir>/tests'],
  globalSetup: '<rootDir>/tests/support/random-seed.cjs',
  reporters: ['default', '<rootDir>/tests/support/skipped-reporter.cjs'],
  // Many tests start a spreadsheet engine, on machines that may be busy.
  testTimeout: 30_000,
  testPathIgnorePatterns: [
    '/node_modules/',
    '\\.long\\.test\\.ts$',
    '<rootDir>/tests/e2e/',
    '<rootDir>/tests/bench/',
    '<rootDir>/tests/release/',
  ],
  // Published as ES modules only, which Jest cannot require.
  transformIgnorePatterns: [
    '/node_modules/(?!(.*/)?(hucre|@univerjs|jsdom|zod|@e965|fast-check|office-addin-manifest|lodash-es|nanoid|quickselect|rbush|kdbush)/)',
  ],
  transform: {
    '/node_modules/(@univerjs|jsdom|zod|@e965|fast-check|office-addin-manifest)/':
      '<rootDir>/tests/support/native-module.cjs',
    '\\.(tsx?|m?js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
