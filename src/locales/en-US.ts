import type { FirstTexts } from './texts';
import { s } from './plural';

export const enUS: FirstTexts = {
  product: 'Heji',
  severity: { error: 'Errors', warning: 'To review', advice: 'Advice' },

  views: { label: 'Functions', check: 'Check', library: 'Library', settings: 'Settings', opening: 'Opening…' },

  recognised: {
    noProject: '(no project name)',
    noYear: 'year not found',
    noUnit: 'money unit not found',
    year: (year) => String(year),
    indicators: (count) => s(count, 'indicator'),
    correct: 'Adjust',
  },

  check: {
    check: 'Check',
    checkWorkbook: 'Check workbook',
    clearMarks: 'Clear marks',
    undo: 'Undo',
    undoOf: (what) => `Undo: ${what}`,
    cancel: 'Cancel',
    reading: 'Reading the sheet…',
    checking: 'Checking…',
    applying: 'Changing the sheet…',
    marking: 'Marking the cells…',
    progress: (done, total) => `${done} of ${total}`,
    waitingForCell: 'A cell is being edited. Press Enter to finish; Heji goes on by itself.',
    key: (key) => `Shortcut ${key}`,
  },

  verdict: {
    heading: 'Verdict',
    errors: (count) => `${s(count, 'error')} to fix before submission`,
    onlyWarnings: (count) => `No errors; ${s(count, 'point')} to review`,
    clean: 'Ready to submit',
    toFill: (count) => `Being filled in: ${s(count, 'item')} to go`,
    alsoToFill: (count) => `${s(count, 'item')} still to fill in`,
    cleanInPart: 'Nothing wrong in what was checked',
    ofTables: (tables, words) => `${tables} tables: ${words}`,
    unread: (count) => `${s(count, 'cell')} not understood and not checked`,
    rulesOff: (count) => `${s(count, 'rule')} switched off and not applied`,
    rulesLowered: (count) => `${s(count, 'rule')} reported at a lower severity`,
    notRead: (parts) => `Not found and not checked: ${parts.join(', ')}. Look at them yourself before submission.`,
    parts: { project: 'project name', funds: 'budget', goals: 'goals', indicators: 'indicators' },
    cleanDetail: 'No errors and nothing to review.',
    adviceDetail: (count) => `${s(count, 'piece', 'pieces')} of advice on wording; no obstacle to submission.`,
    counts: (warnings, advice) =>
      `Also ${[warnings && `${warnings} to review`, advice && `${s(advice, 'piece', 'pieces')} of advice`].filter(Boolean).join(', ')}`,
    ignored: (count) => `${count} ignored`,
    live: 'Checks again after every edit',
    liveOff: 'Live checking is off; press Check after an edit',
    stale: 'The sheet has changed since; press Check',
  },

  findings: {
    heading: 'Findings',
    previous: 'Previous',
    next: 'Next',
    settled: (count) => `Fixed (${count})`,
    group: (name, count) => `${name} (${count})`,
    andMore: (count) => `and more (${count})`,
    why: 'Why',
    fix: 'Fix',
    choose: 'Choose a fix',
    ignore: 'Ignore',
    ignored: 'Ignored',
    resolved: 'Fixed',
    fresh: 'New',
    showMore: (count) => `Show ${count} more`,
  },

  report: {
    make: 'Make a report',
    savePage: 'Save as a page to print',
    done: (sheet) => `The report is on the sheet “${sheet}”.`,
    colon: ': ',
  },

  crash: {
    notLoaded: 'This part could not be loaded: the network may be down. Everything else works; try again later.',
    unexpected: 'Something unexpected stopped this step. Try again; if it recurs, copy the details for the maintainer.',
    paneOnly:
      'The workbook was not changed and can be saved. Open the pane again; if it recurs, copy the details for the maintainer.',
    details: 'Details',
    copyDetails: 'Copy the details',
    copied: 'Copied',
    reload: 'Open the pane again',
  },

  start: {
    notExcel: 'Heji works inside Excel. Open it there from Insert or Add-ins.',
    oldExcel: 'This Excel is too old: Heji needs Excel 2021 or newer (Microsoft 365 and Excel on the web included).',
  },
};
