import type { ReviewTexts } from './review-texts';

export const reviewEnUS: ReviewTexts = {
  files: { copies: 'copies', letters: 'letters', summary: 'summary.xlsx' },
  title: 'Review of declaration tables',
  made: (date, version) => `Made on ${date} by Heji ${version}. Amounts in yuan. A person decides.`,
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  verdict: { errors: 'to correct', warnings: 'to look at', clean: 'nothing found', part: 'not all was read' },
  standing: { new: 'new', still: 'still there' },
  families: {
    funds: 'money',
    calc: 'calculation',
    complete: 'completeness',
    value: 'target values',
    indicator: 'indicators',
    consistency: 'consistency',
    score: 'scores',
    layout: 'layout',
    excel: 'cells',
    text: 'wording',
    basis: 'basis',
  },
  sheets: {
    tables: 'Tables',
    findings: 'Findings',
    units: 'By unit',
    rules: 'By rule',
    across: 'Across tables',
    corrected: 'Corrected',
    others: 'Files not checked',
    missing: 'Not handed in again',
  },
  columns: {
    unit: 'Unit',
    project: 'Project',
    year: 'Year',
    annual: 'Annual amount (yuan)',
    midterm: 'Mid-term amount (yuan)',
    verdict: 'Verdict',
    file: 'File',
    sheet: 'Sheet',
    cells: 'Cells',
    severity: 'Severity',
    rule: 'Rule',
    message: 'Finding',
    standing: 'Since the last hand-in',
    kind: 'What was compared',
    tables: 'Tables',
    toCorrect: 'To correct',
    letter: 'Letter',
    units: 'Units',
    findings: 'Findings',
    corrected: 'Corrected',
    reason: 'Reason',
    number: 'No.',
    basis: 'Why',
  },
  total: 'Total',
  colon: ': ',
  noTable: 'no declaration table was found',
  across: {
    'twice-same': {
      title: 'Project handed in twice',
      message: ({ project, count, files }) =>
        `“${project!}” was handed in ${count!} times with the same content: ${files!}. Keep one.`,
    },
    twice: {
      title: 'Several tables of one project',
      message: ({ project, count, files }) =>
        `“${project!}” has ${count!} tables of the same year with different contents: ${files!}. Say which one holds.`,
    },
    'two-names': {
      title: 'Unit under two names',
      message: ({ names }) => `${names!} may be one unit under two names; use the full one.`,
    },
    total: {
      title: 'Sum differs from what was approved',
      message: ({ unit, count, sum, approved, difference }) =>
        `The ${count!} projects of ${unit!} come to ${sum!} yuan, approved were ${approved!}: a difference of ${difference!}.`,
    },
    'total-unknown': {
      title: 'Sum not compared',
      message: ({ unit, count, unknown, approved }) =>
        `Of the ${count!} projects of ${unit!} the annual amount of ${unknown!} was not read; not compared with the approved ${approved!} yuan.`,
    },
    'not-received': {
      title: 'No table received',
      message: ({ unit, approved }) => `${unit!} is on the approved list (${approved!} yuan) and handed in no table.`,
    },
    'not-listed': {
      title: 'Not on the approved list',
      message: ({ unit }) => `${unit!} is not on the approved list; its sum was not compared.`,
    },
    'goal-copied': {
      title: 'Goals taken over from last year',
      message: ({ project, before }) => `The goals of “${project!}” are last year’s (${before!}) but for the years.`,
    },
    'values-unchanged': {
      title: 'Money changed, values did not',
      message: ({ project, before, from, to }) =>
        `The annual amount of “${project!}” went from ${from!} to ${to!} yuan; indicators and values are last year’s (${before!}).`,
    },
    'year-unchanged': {
      title: 'Year not brought up to date',
      message: ({ project, before, year }) =>
        `The year of “${project!}” is still ${year!}, as in last year’s table (${before!}).`,
    },
  },
  copy: {
    sheetName: 'Heji report',
    table: (project, sheet, range) => `${project} (${sheet}!${range})`,
    none: 'Nothing found',
    rebuilt: (file) => `${file} is no .xlsx: this copy was laid out anew from its content. Correct the original.`,
    notRead: 'Not all was read; nothing is said about the rest.',
  },
  letter: {
    title: 'Corrections to your declaration tables',
    to: (unit) => `To ${unit}:`,
    asked: (tables, wrong, errors, warnings) =>
      `Of the ${String(tables)} tables you handed in, ${String(wrong)} need attention: ${String(errors)} errors to correct, ${String(warnings)} warnings to look at.`,
    clean: (tables) => `In the ${String(tables)} tables you handed in nothing was found that must be corrected.`,
    by: (due) =>
      due === undefined ? 'Please correct and hand in again.' : `Please correct and hand in again by ${due}.`,
    corrected: (corrected, still, added) =>
      `Since the last hand-in: ${String(corrected)} corrected, ${String(still)} still there, ${String(added)} new.`,
    acrossTitle: 'Across tables',
    where: (file, sheet) => `File ${file}, sheet “${sheet}”`,
    noFindings: 'Nothing found.',
    adviceNote: '“Advice” does not stand in the way of a hand-in.',
    office: 'Reviewed by',
  },
  index: {
    search: 'Find a unit, project or file',
    all: 'All verdicts',
    shown: (shown, all) => `${shown} of ${all} tables`,
    more: 'Show more',
    byVerdict: 'Verdicts',
    byRule: 'Most frequent findings',
    byUnit: 'Units with most errors',
    openSummary: 'Open the summary (Excel)',
    facts: (files, tables, units) => `${String(files)} files · ${String(tables)} tables · ${String(units)} units`,
    open: 'copy',
    needsScript: 'Search and charts need scripts; without them open the summary.',
  },
  done: (tables, folder) => `${String(tables)} tables reviewed, see ${folder}`,
  shardDone: (files, folder) =>
    `The ${String(files)} files of this shard are reviewed. After all shards: heji review --merge --out ${folder}`,
  missingShards: (missing) => `These shards are not done: ${missing}`,
  noRecords: (folder) => `There are no records of a review in ${folder}.`,
  mixedShards: 'The folder holds records of different numbers of shards; review into another --out folder.',
  notAFolder: (folder) => `${folder} is not a folder.`,
  totalsProblem: {
    'no-list': 'The list of totals has no columns for the unit and the amount.',
    'no-unit': 'The list of totals does not say in which unit its amounts are; they were not compared.',
  },
  notCopied: 'No annotated copy is made of such a file; see the summary.',
  copyBroken: 'The workbook is built unusually; no annotated copy was made, see the summary.',
};
