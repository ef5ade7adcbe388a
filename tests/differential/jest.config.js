/** `npm run test:libreoffice`: what the stand-in shows, held against another spreadsheet program. */
const root = require('../../jest.config');

module.exports = {
  ...root,
  rootDir: '../..',
  roots: ['<rootDir>/tests/differential'],
  testMatch: ['**/*.libreoffice.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
