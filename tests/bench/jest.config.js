/** Timings, printed and not asserted: machines are shared. `npm run bench`. */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testPathIgnorePatterns: [],
  roots: ['<rootDir>/tests/bench'],
  testMatch: ['**/*.bench.ts'],
  testTimeout: 1_200_000,
  verbose: false,
};
