import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import throwsDocumented from './scripts/eslint/throws-documented.mjs';
import wordsAsData from './scripts/eslint/words-as-data.mjs';

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'build',
      'test-results',
      'playwright-report',
      'coverage',
      'reports',
      '.stryker-tmp',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Who calls a function learns from its comment what it throws.
    files: ['src/{core,hosts}/**'],
    plugins: { heji: { rules: { 'throws-documented': throwsDocumented } } },
    rules: { 'heji/throws-documented': 'error' },
  },
  {
    // What reads texts and labels holds their grammar; their words are data with a source.
    files: ['src/core/{declaration,text}/**'],
    plugins: { words: { rules: { 'as-data': wordsAsData } } },
    rules: { 'words/as-data': 'error' },
  },
  {
    // The core thinks and touches nothing: the same input gives the same findings, everywhere and always.
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'Office', 'Excel', 'process', 'Buffer', 'fetch', 'setTimeout', 'localStorage'],
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The core has no clock.' },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The core has no chance.',
        },
        { selector: "CallExpression[callee.name='parseFloat']", message: 'Money is decimal: use Big.' },
      ],
    },
  },
  {
    files: ['src/hosts/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Tests look into other programs' data (SheetJS cells, Univer snapshots, JSON) that carry no types.
    files: ['tests/**'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    // The same answer on every machine, however busy: times are for tests/bench, chance comes with its seed.
    files: ['tests/**'],
    ignores: ['tests/bench/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Import tests/support/random: it has the seed of the run.' },
      ],
      'no-restricted-properties': [
        'error',
        ...[
          ['performance', 'now'],
          ['Date', 'now'],
          ['process', 'hrtime'],
          ['process', 'cpuUsage'],
        ].map(([object, property]) => ({ object, property, message: 'Tests read no clock; tests/bench does.' })),
        { property: 'waitForTimeout', message: 'Wait for what is to be seen, not for a time.' },
        { object: 'Math', property: 'random', message: 'Chance comes from tests/support/random.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Tests read no clock.' },
      ],
    },
  },
  { files: ['tests/support/random.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/taskpane/**'], extends: [reactHooks.configs.flat.recommended] },
  { files: ['**/*.{js,cjs,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
  prettier,
);
