/** The tests that a mutant of the core meets: those that start no spreadsheet and no browser. */
module.exports = {
  ...require('../../jest.config'),
  rootDir: '../..',
  // Stryker's own environment looks for it without Jest's names for folders.
  testEnvironment: require.resolve('../../tests/support/environment.cjs'),
  // One process runs the tests of one mutant; Stryker starts as many as there are cores.
  maxWorkers: 1,
  reporters: [],
  // Which tests a file has is found through src.
  roots: ['<rootDir>/src', '<rootDir>/tests/core', '<rootDir>/tests/cli', '<rootDir>/tests/complaints'],
  // What shows by thousands of tables what others show by one would take most of the time of a mutant that lives.
  testPathIgnorePatterns: ['/node_modules/', '(?<!complaints)\\.long\\.test\\.ts$'],
};
