/** The tests that take minutes: random tables, every real workbook, every planted slip and complaint. */
const base = require('../../jest.config');

module.exports = {
  ...base,
  rootDir: '../..',
  testMatch: ['**/*.long.test.ts'],
  testPathIgnorePatterns: base.testPathIgnorePatterns.filter((pattern) => !pattern.includes('long')),
};
