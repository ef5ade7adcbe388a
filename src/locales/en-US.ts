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
    correctHint: 'Not right? Choose another form, or select the declaration table in the sheet and have it read again.',
    profile: 'Form',
    profileByTable: 'Automatic, from the table',
    profileReason: (reason) => `Because: ${reason}`,
    useSelection: 'Read the selected cells',
    useWholeSheet: 'Read the whole sheet again',
    onlyRange: (range) => `Only ${range} is read`,
    table: 'Table',
    tableName: (sheet, project) => `${sheet} · ${project}`,
    tableCounts: (errors, warnings) =>
      [errors && s(errors, 'error'), warnings && `${warnings} to review`].filter(Boolean).join(' · ') ||
      'nothing found',
    understood: 'What was understood',
    formTitle: 'Title',
    yearLabel: 'Year',
    unitLabel: 'Money unit',
    indicatorLabel: 'Indicator rows',
    column: (letter) => `Column ${letter}`,
    unread: 'What was not understood',
    unreadCount: (count) => s(count, 'place'),
    unreadHint: 'These cells were not understood and not checked. Choose one to go to it.',
    automatic: 'Recognise automatically again',
    columnsStale:
      'You described the columns, but the header has moved or changed and no longer matches, so the table is read automatically. Describe them anew, or go back to automatic recognition.',
  },

  check: {
    check: 'Check',
    checkWorkbook: 'Check workbook',
    clearMarks: 'Clear marks',
    marksOld:
      'The findings changed; the marks in the cells are still the old ones. In this Excel each change of marks empties the undo list, so they were not updated by themselves.',
    updateMarks: 'Update marks',
    marksCleared: 'The marks are gone; the sheet looks as before.',
    undo: 'Undo',
    undoOf: (what) => `Undo: ${what}`,
    undone: (what) => `Undone: ${what}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. The list of findings is as it was.',
    notMarked: (sheets) =>
      `Protected and therefore not marked (the findings are in the list): ${sheets.join(', ')}. The other sheets are marked.`,
    unseen: (hidden) =>
      hidden === 'rows'
        ? 'The selected cells cannot be seen: their rows are filtered out or hidden. Checking, marking and fixing work all the same. Clear the filter on the Data tab, or unhide the rows.'
        : 'The selected cells cannot be seen: their columns are hidden. Checking, marking and fixing work all the same. Unhide the columns to see them.',
    stuck: (sheet, rule) =>
      `The rule ${rule} gave no result on the sheet ${sheet} within 20 seconds. It was ended and is left out until the pane is opened anew; the other rules were checked. Please send this table to whoever maintains Heji.`,
    stuckReading: (sheet) =>
      `The sheet ${sheet} was not read to its end within 20 seconds and was not checked; the other sheets were. Please send it to whoever maintains Heji.`,
    cellsFar: (sheets) =>
      `Some cells stand too far from the table or are too many, and were not read or checked: ${sheets.join(', ')}.`,
    manual: 'Excel calculates by hand only, so results of formulas may be old: press F9, then check again.',
    sheetsFailed: (sheets) =>
      `The program failed on ${sheets.join(', ')}: not checked. The other sheets are. Please send them to whoever maintains Heji.`,
    sheetsTooLarge: (sheets) => `Too large to be read: ${sheets.join(', ')}. The other sheets are checked.`,
    reading: 'Reading the sheet…',
    checking: 'Checking…',
    applying: 'Changing the sheet…',
    marking: 'Marking the cells…',
    progress: (done, total) => `${done} of ${total}`,
    waitingForCell: 'A cell is being edited. Press Enter to finish; Heji goes on by itself.',
    key: (key) => `Shortcut ${key}`,
    officeWrong: (why) =>
      `The settings your office published could not be read, so Heji's own were used. Please tell the maintainer.\n${why}`,
    dismiss: 'Dismiss',
    inserted: (count, toFill) =>
      `${s(count, 'indicator')} inserted, their rows are selected: look at them.` +
      (toFill > 0 ? ` ${s(toFill, 'cell')} with 〔待填〕 to be filled in.` : ''),
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
    rulesOff: (count) => `${s(count, 'rule')} switched off and not checked by`,
    rulesLowered: (count) => `${s(count, 'rule')} reported by a lower grade`,
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

  overview: {
    map: 'Map of the table',
    mapLabel: (errors, warnings, advice) =>
      `Map of the table: ${s(errors, 'error')}, ${warnings} to review, ${advice} of advice. The list below names each.`,
    mapHint: 'Click a square to go to its cell',
    completeness: 'Completeness',
    level1: 'Level 1',
    level2: 'Level 2',
    state: 'State',
    present: (count) => String(count),
    missing: 'missing',
    optional: 'not required',
    partly: (missing) => `${missing} missing`,
    complete: 'complete',
  },

  toFill: {
    heading: 'Still to fill in',
    hint: 'In the order of the form; choose one to go to its cell. Once it is filled in, the findings stand here.',
  },

  findings: {
    heading: 'Findings',
    previous: 'Previous',
    next: 'Next',
    settled: (count) => `Fixed (${count})`,
    inCells: (count) => `${count}×`,
    group: (name, count) => `${name} (${count})`,
    andMore: (count) => `and more (${count})`,
    why: 'Why',
    basis: 'Basis',
    bad: 'Wrong',
    good: 'Right',
    fix: 'Fix',
    choose: 'Choose a fix',
    chooseHint: 'The total or one of its parts may be wrong. Choose what is right:',
    chooseThis: 'Do this',
    fixAll: (count) => `All that can be fixed (${count})`,
    before: 'Before',
    after: 'After',
    blank: '(blank)',
    kept: { text: '(as text)', number: '(as a number)', formula: '(by a formula)' },
    apply: 'Confirm',
    cancel: 'Cancel',
    fixed: (count) => `${s(count, 'place')} fixed.`,
    someLeft: (count) =>
      `${s(count, 'other')} touch the same cells and were left: look at the result, then fix once more.`,
    tooNarrow: (cells) =>
      `${cells}: the column is too narrow and would show “####”, so it was left. Widen it, then press Fix.`,
    insertRows: (count, row) => `Insert ${s(count, 'row')} before row ${row}`,
    deleteRows: (count, row) => `Delete ${s(count, 'row')} from row ${row}`,
    mergeCells: 'merge cells',
    unmergeCells: 'unmerge cells',
    formatOnly: 'number format',
    ignore: 'Ignore',
    ignoreReason: 'Reason',
    ignoreReasonHint: 'Kept in the workbook and printed in the report.',
    ignoreReasonMissing: 'Please give a reason.',
    ignoreConfirm: 'Ignore for this reason',
    ignored: 'Ignored',
    restore: 'Restore',
    reason: (reason) => `Reason: ${reason}`,
    resolved: 'Fixed',
    fresh: 'New',
    showMore: (count) => `Show ${count} more`,
  },

  nothing: {
    emptySheet: 'This sheet is empty.',
    emptySheetHint: 'Open the sheet with the declaration table.',
    noTable: 'No declaration table was found on this sheet.',
    failed: 'The program failed on this sheet; it was not checked.',
    failedHint:
      'Nothing was changed, and the other sheets can be checked. Please send this one to whoever maintains Heji, or select all cells of the table and press “Read the selected cells”.',
    lookedFor:
      'Looked for: labels such as 项目名称, 年度总体目标, 一级指标, 二级指标, 三级指标, 指标值. They may stand anywhere, but there must be a head of indicators or of funds.',
    elsewhere: 'Other sheets of this workbook have a table:',
    goToSheet: (sheet) => `Open “${sheet}”`,
    nothingSelected: 'Select the cells of the declaration table first.',
    selectHint: 'If the table is here, select all its cells and press “Read the selected cells”.',
  },

  forms: {
    insert: 'Insert a blank form',
    hint: 'A new sheet; nothing of what is there changes. Sums, drop-down lists and page set-up are in place.',
    loading: 'Opening the blank forms…',
    choose: (title) => `Insert “${title}”`,
    made: (sheet) => `The new sheet “${sheet}” is ready: start with the project’s name. Until then it can be undone.`,
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
