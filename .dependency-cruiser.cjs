/** The way through the code is one direction; docs/architecture.md draws it. */
const CORE_LIBRARIES = '^node_modules/(big\\.js|zod|pinyin-match)/|^node_modules/@types/big\\.js/';

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'What thinks must run anywhere (Excel, command line, tests): no host, no interface, no Node.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', CORE_LIBRARIES] },
    },
    {
      name: 'locales-hold-texts-only',
      comment: 'A text file that imports code cannot be handed to a translator. Types are allowed.',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { pathNot: '^src/locales/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'hosts-know-only-the-core',
      comment: 'A host carries data in and out; what the user sees is a shell’s business.',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/hosts/'] },
    },
    {
      name: 'hosts-do-not-mix',
      comment: 'The open workbook and the file are two worlds: each shell has one of them.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/([^/]+)/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'excel-shells-use-the-excel-host',
      comment: 'The pane and the ribbon run inside Excel; reading files belongs to the command line.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/' },
      to: { path: '^src/(hosts/file|cli|standin)/' },
    },
    {
      name: 'cli-uses-the-file-host',
      comment: 'The command line runs without Office and without React.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(hosts/excel|taskpane|commands|standin)/' },
    },
    {
      name: 'nothing-imports-a-shell',
      comment: 'A shell is where a program starts; what two shells share belongs below them.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/(taskpane|commands|cli)/', pathNot: '^src/$1/' },
    },
    {
      name: 'standin-never-in-production',
      comment: 'The stand-in is a tool for machines without Excel; it must not reach a user’s computer.',
      severity: 'error',
      from: { path: '^src/(?!standin/)' },
      to: { path: '^src/standin/|^node_modules/@univerjs/' },
    },
    {
      name: 'office-js-helpers-in-one-file',
      comment: 'The library is archived by Microsoft: what is used of it stands in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/excel/user-storage\\.ts$' },
      to: { path: '^node_modules/@microsoft/office-js-helpers/' },
    },
    {
      name: 'files-are-read-late-in-excel',
      comment: 'Only Excel before ExcelApi 1.13 needs the library that reads files: no pane waits for it at the start.',
      severity: 'error',
      from: { path: '^src/(hosts/excel|taskpane|commands)/' },
      to: { path: '^node_modules/@e965/xlsx/', dynamic: false },
    },
    {
      name: 'no-circles',
      comment: 'A circle has no first page to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'What nothing uses is deleted.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/.*/data/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
