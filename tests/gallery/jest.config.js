/** `npm run gallery`: blocks in real tables and blank forms, as pictures to look at and compared by a program. */
const root = require('../../jest.config');

module.exports = {
  ...root,
  rootDir: '../..',
  roots: ['<rootDir>/tests/gallery'],
  testMatch: ['**/*.gallery.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
