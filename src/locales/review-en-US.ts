import { s } from './plural';
import type { ReviewTexts } from './review-texts';

export const reviewEnUS: ReviewTexts = {
  files: { copies: 'copies', letters: 'letters', summary: 'summary.xlsx' },
  title: 'Review of declaration tables',
  made: (date, version) =>
    `Made on ${date} by Heji ${version}. Amounts in yuan. The verdicts support the review; the decision is a person’s.`,
  severity: { error: 'error', warning: 'warning', advice: 'advice' },
  verdict: { errors: 'to correct', warnings: 'to review', clean: 'nothing found', part: 'not fully read' },
  standing: { new: 'new', still: 'not corrected' },
  families: {
    funds: 'funds',
    calc: 'calculations',
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
    across: 'Cross-checks',
    corrected: 'Corrected',
    others: 'Files not reviewed',
    missing: 'Not resubmitted',
  },
  columns: {
    unit: 'Unit',
    project: 'Project',
    year: 'Year',
    annual: 'Annual amount (yuan)',
    annualOnce: 'Annual amount (yuan, each project once)',
    notReviewed: 'Files not reviewed',
    midterm: 'Mid-term amount (yuan)',
    verdict: 'Verdict',
    file: 'File',
    sheet: 'Sheet',
    cells: 'Cells',
    severity: 'Severity',
    rule: 'Rule',
    message: 'Finding',
    standing: 'Since the last submission',
    kind: 'Cross-check',
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
      title: 'Project submitted more than once',
      message: ({ project, count, files }) =>
        `“${project!}” was submitted ${count!} times with the same content: ${files!}. Please keep only one.`,
    },
    twice: {
      title: 'Several tables for one project',
      message: ({ project, count, files }) =>
        `“${project!}” was submitted ${count!} times for the same year with different content: ${files!}. Please confirm which one applies.`,
    },
    'two-names': {
      title: 'Different names for a unit',
      message: ({ names }) =>
        `${names!} may be the same unit under different names; please use the full name throughout.`,
    },
    total: {
      title: 'Total differs from the approved amount',
      message: ({ unit, count, sum, approved, difference }) =>
        `The projects of ${unit!} (${count!}) add up to ${sum!} yuan; ${approved!} yuan were approved, a difference of ${difference!} yuan.`,
    },
    'total-unknown': {
      title: 'Total not compared',
      message: ({ unit, count, unknown, approved }) =>
        `Of the projects of ${unit!} (${count!}), the annual amount of ${unknown!} could not be read, so the total was not compared with the approved ${approved!} yuan.`,
    },
    'total-unread': {
      title: 'Total not compared',
      message: ({ unit, unread, count, sum, approved }) =>
        `Files of ${unit!} that could not be read: ${unread!} (see “Files not reviewed”). The projects that were read (${count!}) add up to ${sum!} yuan; they were not compared with the approved ${approved!} yuan.`,
    },
    'wrong-folder': {
      title: 'File in another unit’s folder',
      message: ({ unit, folder, project }) =>
        `“${project!}” names ${unit!} but is in the folder “${folder!}”. Please check where it belongs.`,
    },
    'not-received': {
      title: 'No table received',
      message: ({ unit, approved }) => `${unit!} is on the approved list (${approved!} yuan) but submitted no table.`,
    },
    'not-listed': {
      title: 'Not on the approved list',
      message: ({ unit }) => `${unit!} is not on the approved list, so its total was not compared.`,
    },
    'goal-copied': {
      title: 'Goals copied from last year',
      message: ({ project, before }) =>
        `Apart from the year, the goals of “${project!}” are word for word those of last year (${before!}). Please confirm that they fit this year’s work.`,
    },
    'values-unchanged': {
      title: 'Funds changed, target values did not',
      message: ({ project, before, from, to }) =>
        `The annual amount of “${project!}” changed from ${from!} to ${to!} yuan, but indicators and target values are exactly those of last year (${before!}). Please recalculate them.`,
    },
    'year-unchanged': {
      title: 'Year not updated',
      message: ({ project, before, year }) =>
        `The year of “${project!}” is still ${year!}, the same as in last year’s table (${before!}).`,
    },
  },
  copy: {
    sheetName: 'Heji report',
    table: (project, sheet, range) => `${project} (${sheet}!${range})`,
    none: 'Nothing found',
    rebuilt: (file) =>
      `${file} is not an .xlsx file. This copy was laid out anew from its content, for reference only; please correct the original.`,
    notRead: 'Not everything could be read; the rest was not reviewed.',
  },
  letter: {
    title: 'Corrections needed in your declaration tables',
    to: (unit) => `To ${unit}:`,
    asked: (tables, wrong, errors, warnings) =>
      `We have reviewed the tables you submitted (${String(tables)}): ${String(wrong)} ${wrong === 1 ? 'needs' : 'need'} attention, with ${[
        errors > 0 ? `${s(errors, 'error')} to correct` : '',
        warnings > 0 ? `${s(warnings, 'warning')} to review` : '',
      ]
        .filter(Boolean)
        .join(' and ')}.`,
    clean: (tables) =>
      `We have reviewed the tables you submitted (${String(tables)}) and found nothing that must be corrected.`,
    nothingReviewed: (files) =>
      `You submitted ${s(files, 'file')}, none of which held a declaration table that could be reviewed; the reasons are below.`,
    missing: (tables) =>
      ` ${s(tables, 'table')} that needed attention last time ${tables === 1 ? 'was' : 'were'} not submitted again.`,
    missingTables: 'Needed attention last time and not submitted again',
    alsoFailed: (files) => ` In addition, ${s(files, 'file')} could not be reviewed; the reasons are below.`,
    by: (due) => (due === undefined ? ' Please correct and resubmit.' : ` Please correct and resubmit by ${due}.`),
    corrected: (corrected, still, added) =>
      `Since the last submission: ${String(corrected)} corrected, ${String(still)} not corrected, ${String(added)} new.`,
    acrossTitle: 'Cross-checks',
    where: (file, sheet) => `File ${file}, sheet “${sheet}”`,
    noFindings: 'Nothing found.',
    cleanTables: (tables) => `Tables without findings (${String(tables)})`,
    adviceNote: 'You can submit without following advice; it is meant to help improve the tables.',
    office: 'Reviewed by',
  },
  index: {
    search: 'Search by unit, project or file',
    all: 'All verdicts',
    shown: (shown, all) => `${shown} of ${all} tables`,
    more: 'Show more',
    byVerdict: 'Verdicts',
    byRule: 'Most frequent findings',
    byUnit: 'Units with the most errors',
    openSummary: 'Open the summary (Excel)',
    facts: (files, tables, units) => `${s(files, 'file')} · ${s(tables, 'table')} · ${s(units, 'unit')}`,
    others: (files) => `Files not reviewed: ${String(files)}`,
    open: 'copy',
    needsScript: 'Search and charts need scripts to be allowed in the browser; otherwise open the summary.',
  },
  done: (tables, others, folder) =>
    `${s(tables, 'table')} reviewed; the results are in ${folder}${others > 0 ? `; not reviewed: ${s(others, 'file')}, the reasons are in the summary` : ''}`,
  shardDone: (files, folder) =>
    `Reviewed in this shard: ${s(files, 'file')}. When all shards are done, run: heji review --merge --out ${folder}`,
  missingShards: (missing) => `These shards are not finished: ${missing}`,
  noRecords: (folder) => `There are no review records in ${folder}.`,
  mixedShards: 'The folder has records with different numbers of shards; use another --out folder and review again.',
  notAFolder: (folder) => `${folder} is not a folder.`,
  totalsProblem: {
    'no-list': 'The list of approved amounts has no columns for the unit (单位) and the amount (金额).',
    'no-unit': 'The list of approved amounts does not state their unit (元, 万元 …), so they were not compared.',
  },
  passedOver: {
    word: 'An old Word or WPS document, which cannot be read. Save it as .docx and submit it again.',
    workbook: 'A workbook in a format that cannot be read. Save it as .xlsx and submit it again.',
    scan: 'A PDF, an OFD or a picture, which cannot be read. Submit tables as spreadsheets.',
    link: 'A link to a folder; the files in it were not read.',
    other: 'Not a spreadsheet; it was not reviewed.',
  },
  notCopied: 'No annotated copy is made for this kind of file; see the summary.',
  copyBroken: 'The workbook has an unusual structure, so no annotated copy was made; see the summary.',
};
