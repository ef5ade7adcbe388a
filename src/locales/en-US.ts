import type { FirstTexts } from './texts';
import { s } from './plural';

/** Severities that are counted. */
const plural: Readonly<Record<string, string>> = { Error: 'Errors', Warning: 'Warnings' };

export const enUS: FirstTexts = {
  product: 'Heji',
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },

  views: { label: 'Functions', check: 'Check', library: 'Library', settings: 'Settings', opening: 'Opening…' },

  recognised: {
    noProject: '(no project name)',
    noYear: 'year not found',
    noUnit: 'unit of money not found',
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
    waitingForCell: 'A cell is being edited. Press Enter to finish; Heji then continues by itself.',
    key: (key) => `Shortcut ${key}`,
  },

  verdict: {
    heading: 'Verdict',
    errors: (count) => `${s(count, 'error')} to correct before submission`,
    onlyWarnings: (count) => `No errors; ${s(count, 'warning')} to review`,
    clean: 'Ready to submit',
    toFill: (count) => `Not finished: ${s(count, 'item')} still to fill in`,
    alsoToFill: (count) => `${s(count, 'item')} still to fill in`,
    cleanInPart: 'Nothing wrong found in what was checked',
    ofTables: (tables, words) => `${tables} tables: ${words}`,
    unread: (count) => `${s(count, 'cell')} not understood and not checked`,
    rulesOff: (count) => `${s(count, 'rule')} switched off and not applied`,
    rulesLowered: (count) => `${s(count, 'rule')} reported at a lower severity`,
    notRead: (parts) => `Not found and not checked: ${parts.join(', ')}. Check them yourself before you submit.`,
    parts: { project: 'project name', funds: 'budget', goals: 'goals', indicators: 'indicators' },
    cleanDetail: 'No errors, and nothing to review.',
    adviceDetail: (count) =>
      `${s(count, 'piece', 'pieces')} of advice on wording; you can submit without following it.`,
    counts: (warnings, advice) =>
      `Also ${[warnings && s(warnings, 'warning'), advice && `${s(advice, 'piece', 'pieces')} of advice`].filter(Boolean).join(', ')}`,
    ignored: (count) => `${count} ignored`,
    live: 'Checks again after every edit',
    liveOff: 'Live checking is off; press Check after you edit',
    stale: 'The sheet has changed since the check; press Check',
  },

  findings: {
    heading: 'Findings',
    previous: 'Previous',
    next: 'Next',
    settled: (count) => `Fixed (${count})`,
    group: (name, count) => `${(count === 1 ? undefined : plural[name]) ?? name} (${count})`,
    andMore: (count) => `… (${count} places)`,
    why: 'Why',
    fix: 'Fix',
    choose: 'Choose a fix',
    ignore: 'Ignore',
    ignored: 'Ignored',
    resolved: 'Fixed',
    fresh: 'New',
    showMore: (next, left) => `Show ${next} more${next < left ? ` (${left} left)` : ''}`,
  },

  report: {
    make: 'Make report',
    savePage: 'Save as web page for printing',
    done: (sheet) => `The report was written to the sheet “${sheet}”.`,
    colon: ': ',
  },

  crash: {
    notLoaded: 'This part could not be loaded; the network may be down. Everything else works. Try again later.',
    unexpected:
      'Something unexpected happened and this step was not finished. Try again; if it happens again, copy the details for the person who looks after Heji.',
    paneOnly:
      'The workbook was not changed and can be saved. Open the pane again; if it happens again, copy the details for the person who looks after Heji.',
    details: 'Details',
    copyDetails: 'Copy details',
    copied: 'Copied',
    reload: 'Open the pane again',
  },

  start: {
    notExcel: 'Heji works inside Excel. Open it there with Insert or Add-ins.',
    oldExcel: 'This Excel is too old: Heji needs Excel 2021 or newer (Microsoft 365 and Excel on the web included).',
  },
};
