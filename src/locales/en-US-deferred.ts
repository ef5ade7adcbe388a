import type { DeferredTexts } from './texts';
import { enUS } from './en-US';
import { s } from './plural';

export const enUSDeferred: DeferredTexts = {
  reading: {
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
      'You described the columns, but the header has moved or changed and no longer matches, so the table is read automatically. Describe them again, or go back to automatic recognition.',
  },

  notices: {
    marksOld:
      'The findings changed; the marks in the cells are still the old ones. In this Excel each change of marks empties the undo list, so they were not updated by themselves.',
    updateMarks: 'Update marks',
    marksCleared: 'The marks are gone; the sheet looks as before.',
    undone: (what) => `Undone: ${what}`,
    cancelled: 'Cancelled. The list of findings is as it was.',
    notMarked: (sheets) =>
      `Protected and therefore not marked (the findings are in the list): ${sheets.join(', ')}. The other sheets are marked.`,
    unseen: (hidden) =>
      hidden === 'rows'
        ? 'The selected cells cannot be seen: their rows are filtered out or hidden. Checking, marking and fixing work all the same. Clear the filter on the Data tab, or unhide the rows.'
        : 'The selected cells cannot be seen: their columns are hidden. Checking, marking and fixing work all the same. Unhide the columns to see them.',
    stuck: (sheet, rule) =>
      `One rule gave no result on the sheet “${sheet}” within 20 seconds. It was stopped and is left out until the pane is opened again; the other rules were applied. Please send this table to whoever maintains Heji (rule ${rule}).`,
    stuckReading: (sheet) =>
      `The sheet “${sheet}” was not read to its end within 20 seconds and was not checked; the other sheets were. Please send it to whoever maintains Heji.`,
    cellsFar: (sheets) =>
      `Some cells stand too far from the table or are too many, and were not read or checked: ${sheets.join(', ')}.`,
    deaf: 'Excel does not tell of edits at present: the list does not follow by itself, so check again after editing. Each check tries to connect anew; if this stays, close the pane and open it again.',
    manual: 'Excel calculates by hand only, so results of formulas may be old: press F9, then check again.',
    sheetsFailed: (sheets) =>
      `The program failed on ${sheets.join(', ')}: not checked. The other sheets are. Please send them to whoever maintains Heji.`,
    sheetsTooLarge: (sheets) => `Too large to be read: ${sheets.join(', ')}. The other sheets are checked.`,
    officeWrong: (why) =>
      `The settings your office published could not be read, so Heji’s own were used. Please tell the maintainer.\n${why}`,
    dismiss: 'Dismiss',
    inserted: (count, toFill) =>
      `${s(count, 'indicator')} inserted, their rows are selected; please look them over.` +
      (toFill > 0 ? ` ${s(toFill, 'cell')} with 〔待填〕 to be filled in.` : ''),
  },

  overview: {
    map: 'Map of the table',
    mapLabel: (errors, warnings, advice) =>
      `Map of the table: ${s(errors, 'error')}, ${warnings} to review, ${s(advice, 'piece', 'pieces')} of advice. The list below names each.`,
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

  fixes: {
    inCells: (count) => `${count}×`,
    basis: 'Basis',
    bad: 'Wrong',
    good: 'Right',
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
      `${s(count, 'other fix', 'other fixes')} would change the same cells and had to wait: look at the result, then fix once more.`,
    tooNarrow: (cells) =>
      `${cells}: the column is too narrow and would show “####”, so it was left. Widen it, then press Fix.`,
    insertRows: (count, row) => `Insert ${s(count, 'row')} before row ${row}`,
    deleteRows: (count, row) => `Delete ${s(count, 'row')} from row ${row}`,
    mergeCells: 'merge cells',
    unmergeCells: 'unmerge cells',
    formatOnly: 'number format',
    ignoreReason: 'Reason',
    ignoreReasonHint: 'Kept in the workbook and printed in the report.',
    ignoreReasonMissing: 'Please give a reason.',
    ignoreConfirm: 'Ignore for this reason',
    restore: 'Restore',
    reason: (reason) => `Reason: ${reason}`,
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

  columns: {
    heading: 'Say what the columns hold',
    hint: 'When the words of the header are not known: say which row is the header and what each column holds. It is kept in the workbook.',
    question: (count) => (count === 1 ? 'What does this column hold?' : `What do these ${count} columns hold?`),
    questionHint:
      'Neither header nor content tells, so it was not checked. Choose and press Apply; it is kept in the workbook.',
    choose: 'Choose',
    headerRow: 'Header row',
    row: (row, texts) => `Row ${row}: ${texts}`,
    column: (letter, label) => `Column ${letter} ${label}`,
    noLabel: '(no header)',
    example: (text) => `e.g. ${text}`,
    choices: {
      other: 'Not used',
      level1: 'Level 1',
      level2: 'Level 2',
      name: 'Indicator (level 3)',
      'target/annual': 'Target, year',
      'target/half': 'Target, half year',
      'target/midterm': 'Target, midterm',
      'target/total': 'Target, whole project',
      'target/previous': 'Target, previous year',
      'target/other': 'Target, other',
      operator: 'Sign (≥, ≤)',
      unit: 'Unit of measure',
      weight: 'Weight (points)',
      direction: 'Direction',
      completion: 'Actual value',
      score: 'Score',
      reason: 'Reason for deviation',
    },
    noName: 'Say which column holds the indicators (level 3).',
    apply: 'Apply',
    inUse: 'Read by the columns you described.',
  },

  library: {
    search: 'Search indicators',
    searchHint: 'Chinese characters, pinyin initials or a function code, such as 低保, sqjz or 205',
    view: 'Order',
    views: { fit: 'Best fit first', function: 'By function class', kind: 'By kind of spending' },
    fields: (count) => (count === 1 ? '1 field' : `${count} fields`),
    more: 'More to pick from',
    showMore: (next, left) => `Show ${next} more (${left} left)`,
    loading: 'Opening…',
    sources: {
      common: 'Source: common-indicator library',
      disclosed: 'Source: published tables',
      drafted: 'Source: drafted for Heji',
      own: 'Source: own',
    },
    proof: (words) => `Evidence: ${words}`,
    level: 'Category',
    allLevels: 'All categories',
    follow: 'List only what belongs to the selected cell',
    here: (name, row) => `Selected: ${name}, row ${row}. New rows go right below it.`,
    nowhere: 'Select a cell in the indicator rows of the table.',
    noHits: (query) =>
      query
        ? `Nothing matches “${query}”. Try another word, or pinyin initials only.`
        : 'No indicator of this category.',
    rows: (count) => String(count),
    selectAll: 'Select all',
    chosen: (count) => `${count} chosen`,
    next: 'Fill and preview',
    back: 'Back to choosing',
    fillHeading: 'Fill in the figures',
    fillHint:
      'Each figure is filled in once. What is grey is an example and is not written; what is left empty is written as 〔待填〕 and listed by the check.',
    fromTable: (cell) => `(from ${cell})`,
    example: (value) => `e.g. ${value}`,
    noUnit:
      'The table states no money unit, so no amount was taken from it. Fill in 10,000 yuan (万元); the new values will say so.',
    toFill: (count) => `${s(count, 'value')} left empty, to be written as 〔待填〕.`,
    guessed: '(worked out, please check)',
    numberWanted: 'A number, such as 200 or 1.5',
    subject: 'part of the names',
    subjectWanted: '20 characters at most',
    dateWanted: 'A date, such as 12月31日',
    previewHeading: 'What will be inserted',
    newRow: (row) => `row ${row} (new)`,
    blankRow: (row) => `row ${row} (was blank)`,
    newLevels: (names) => `adds ${names}`,
    already: (names) => `In the table already, not inserted: ${names}`,
    near: 'The table seems to have these under other words, so they are left out. Tick those that are something else:',
    insertAnyway: (name) => `Insert “${name}”`,
    nearRow: (row, name, value) => `Row ${row} of the table: ${name} ${value}`,
    refusals: {
      noRegion: 'This table has no indicator rows to insert into.',
      scored:
        'The rows of this self-evaluation are scored already, and new ones would have to be scored too, so nothing was inserted. Insert into the declaration.',
      noTargets: 'This table has no column for target values, so indicators cannot be inserted.',
      tableBeside:
        'Another table (or another half of the indicators) stands beside; new rows would cut through it, so nothing was inserted. Put the two one above the other first.',
    },
    terms: { half: 'Half year', midterm: 'Mid-term' },
    placesLeft: (columns: string) => `How many in each place is not guessed but written as 〔待填〕: ${columns}`,
    place: 'For which place',
    everyPlace: 'Every place',
    weights: 'Weights',
    weight: (points) => `${points} points`,
    reweighed: (count) => `The points of ${s(count, 'indicator')} in the table change with them; their sum stays.`,
    weightChoices: {
      rebalance: 'share them with the rows there are, the sum stays',
      suggested: 'suggested ones for the new rows only',
      blank: 'leave them blank',
    },
    insert: (count) => `Insert ${s(count, 'indicator')}`,
    needsTable: 'Indicators are inserted into a declaration table. Open the sheet that has one.',
  },

  own: {
    heading: 'Own indicators',
    count: (count) => s(count, 'block'),
    mark: 'own',
    officeMark: 'your office',
    name: 'Name',
    saveHint: 'Select the indicator rows in the table, then give a name and save.',
    keptHint:
      'Kept on this computer only, through updates. Export them before you clear Office’s cache or change computers.',
    nameMissing: 'Please give a name.',
    asks: 'Ask for the figures when inserting',
    save: 'Save the selected rows',
    saved: (title, count) => `“${title}” was saved with ${s(count, 'indicator')}. `,
    leftOut: (names) => `Not saved, as their values are words or their categories not the common ones: ${names}`,
    selectRows: 'Please select the indicator rows in the table first (one block of rows).',
    noIndicators: 'There is no indicator in the selected rows: select rows with a level-3 indicator.',
    noneFits: (names) => `The values of these are words or their categories not the common ones: ${names}`,
    rename: 'Rename',
    renameOf: (title) => `Rename “${title}”`,
    newName: (title) => `New name of “${title}”`,
    renamed: (title) => `Renamed to “${title}”.`,
    delete: 'Delete',
    deleteOf: (title) => `Delete “${title}”`,
    deleteForGood: 'Delete for good',
    deleted: (title) => `“${title}” was deleted.`,
    cancel: 'Cancel',
    import: 'Import…',
    export: 'Export',
    fileName: 'heji-library.json',
    sheet: {
      import: 'Import from worksheet',
      export: 'Export to worksheet',
      name: 'Indicators',
      none: (sheet: string) =>
        `No indicator library was recognised on “${sheet}”: its first rows should have headings such as 二级指标 and 三级指标. Open the sheet that holds the library first.`,
      understood: (sheet: string, row: number) => `Row ${row} of “${sheet}” holds the headings:`,
      column: (letter: string, label: string, role: string) => `Column ${letter} “${label}”: ${role}`,
      roles: {
        code: 'code',
        field: 'field',
        level1: 'level 1',
        level2: 'level 2',
        name: 'level 3 (name)',
        explanation: 'explanation',
        formula: 'formula',
        direction: 'direction',
        operator: 'operator',
        value: 'reference value',
        unit: 'unit',
        proof: 'evidence',
        source: 'source',
      },
      counts: (taken: number, fields: number, refused: number) =>
        `${taken} indicators of ${fields} fields can be imported${refused > 0 ? `; ${refused} cannot` : ''}.`,
      refused: 'Rows that cannot be imported',
      refusedRow: (row: number, name: string, why: string) => `Row ${row} “${name}”: ${why}`,
      take: (count: number) => `Import ${count}`,
      written: (sheet: string) => `Written on the new sheet “${sheet}”.`,
    },
    imported: (added, known) =>
      known > 0 ? `${s(added, 'block')} imported, ${known} there already.` : `${s(added, 'block')} imported.`,
    notKept: 'This computer has no room for it or does not allow it; nothing was saved.',
    unreadable: (why) =>
      `The blocks saved earlier cannot be read. ${why} They are kept, and set aside at the next saving.`,
    officeUnreadable: (why) => `Your office’s library was not read. ${why} Please tell whoever maintains it.`,
  },

  problems: {
    protected:
      'The sheet or workbook is protected; nothing was changed. Unprotect it on the Review tab of Excel and try again; the findings stay readable.',
    readOnly:
      'The file is read-only; nothing was changed. Save a copy with File, Save As, and try again there; the findings stay readable.',
    cellEditing: 'A cell is being edited. Press Enter and try again.',
    otherWorkbook: 'Another workbook is in front. Click the window of this one, then try again.',
    lost: 'The connection to Excel was lost; nothing was changed. Try again, or close the pane and open it anew.',
    lostHalfway: 'The connection to Excel was lost.',
    tooLarge: 'This is more than Excel moves at once. Select the cells of the table, then “Read the selected cells”.',
    changedMeanwhile:
      'The sheet has changed since, so nothing was written over. Press Check, look at the result, then fix.',
    noSheet: 'The sheet is gone or renamed. Open the sheet with the table, then press Check.',
    unsupported: 'This version of Excel lacks the function; nothing was changed. Everything else works.',
    selection:
      'No cells are selected (but a chart, a shape or a chart sheet), or another workbook is in front. Click any cell of the table, then try again.',
    conflict:
      'The rows to insert or delete meet something that does not give way (an Excel table, a pivot table, an array formula, merged cells); nothing was changed. Move it or convert it to a range, then try again.',
    filtered:
      'The table is filtered and some rows are hidden; nothing was changed. Clear the filter on the Data tab, then try again.',
    sheetFull:
      'The end of the sheet is filled, so no rows can be inserted; nothing was changed. Delete what stands far below the table (blanks too), then try again.',
    memory: 'Excel has run out of memory; nothing was changed. Close other workbooks, then try again.',
    notLoaded: enUS.crash.notLoaded,
    unexpected: enUS.crash.unexpected,
    partlyChanged:
      ' The sheet may be changed in part: look it over before saving. To get it back, try Excel’s Undo, or close the file without saving.',
  },

  commands: {
    checked: (errors, warnings) =>
      errors > 0
        ? `${s(errors, 'error')} to fix before submission, ${warnings} to review. The cells are marked; the Heji pane explains them.`
        : warnings > 0
          ? `No errors; ${s(warnings, 'point')} to review. The cells are marked; the Heji pane explains them.`
          : 'Ready to submit; nothing was found.',
    toFill: (count) => `The form is being filled in: ${s(count, 'item')} to go. The Heji pane names them.`,
    cleanInPart:
      'Nothing wrong in what was read; parts of the table were not found and not checked: the Heji pane names them.',
    cleanAsChecked: 'Nothing wrong in what was checked.',
    without: (parts) => ` Besides: ${parts.join('; ')}.`,
    columnsStale:
      ' The columns you described no longer match the header and were not used; describe them again under Adjust in the pane.',
    cleanAsRead: 'Nothing wrong in the sheets that were read.',
    notMarked: (sheets) => ` ${s(sheets, 'protected sheet')} without marks; see the pane.`,
    far: (sheets) => ` On ${s(sheets, 'sheet')} some cells stand too far from the table: not read, not checked.`,
    manual: ' Excel calculates by hand only, so results of formulas may be old: press F9, then check again.',
    failed: (sheets) =>
      ` The program failed on ${s(sheets, 'sheet')}: not checked; please send it to whoever maintains Heji.`,
    tooLarge: (sheets) => ` ${s(sheets, 'sheet')} too large to be read: not checked.`,
    settingsWrong: 'The settings your office published could not be read, so Heji’s own were used.',
    noTable: 'No declaration table was found; nothing was changed.',
    inserted: (field, count, asking) =>
      `Inserted ${s(count, 'indicator')} of “${field}” that need no figures; the new rows are selected, please look them over.` +
      (asking > 0 ? ` ${asking} more need figures: use Insert Indicators.` : ''),
    notInserted: {
      several: 'There are several tables here: select a cell of one first. Nothing was changed.',
      noBlock:
        'The project’s name does not say which indicators to use; nothing was changed. Choose them with Insert Indicators.',
      asks: 'The indicators need figures, or points of the table would change; nothing was changed. Fill them in with Insert Indicators.',
      already: 'The table has all that need no figures; nothing was changed. Insert the others with Insert Indicators.',
    },
    close: 'OK',
  },

  reportPage: {
    sheetName: 'Check report',
    fileName: 'check-report.html',
    title: 'Check report of the declaration table',
    facts: {
      unit: 'Unit',
      several: (first, count) => `${first} and ${count - 1} more`,
      project: 'Project',
      tables: 'Tables',
      tableCount: String,
      year: 'Year',
      date: 'Checked on',
      tool: 'Checked by',
    },
    comma: ', ',
    verdict: 'Verdict',
    counts: (errors, warnings, advice, ignored) =>
      `${s(errors, 'error')}, ${warnings} to review, ${s(advice, 'piece', 'pieces')} of advice` +
      (ignored > 0 ? `; ${ignored} ignored.` : '.'),
    summary: 'The tables',
    table: (sheet, range) => `Sheet “${sheet}”, ${range}`,
    columns: {
      number: 'No.',
      severity: 'Severity',
      cell: 'Cells',
      message: 'Finding',
      handling: 'What was done',
      reason: 'Reason for ignoring',
      table: 'Table',
      counts: 'Findings',
    },
    ignored: 'Ignored findings',
    none: 'Nothing open.',
    signatures: { filled: 'Filled in by:', reviewed: 'Reviewed by:', head: 'Head of the unit:', date: 'Date:' },
  },

  keys: {
    heading: 'Keyboard shortcuts',
    use: 'Use keyboard shortcuts',
    hint: 'They work while the keyboard is in the pane and not in a field; typing in the sheet is not affected.',
    next: 'Next finding',
    previous: 'Previous finding',
    close: 'Close what was opened',
  },

  filters: {
    heading: 'Filter',
    on: 'filtered',
    words: 'Search the findings',
    severity: 'Severity',
    allSeverities: 'All severities',
    part: 'Part of the form',
    allParts: 'Whole form',
    parts: { project: 'Head', funds: 'Funds', goals: 'Goals', indicators: 'Indicators' },
    fixable: 'Only what can be fixed',
  },

  ruleFamilies: {
    funds: 'Funds',
    calc: 'Calculations',
    complete: 'Completeness',
    value: 'Indicator values',
    indicator: 'Indicator names and categories',
    consistency: 'Consistency',
    score: 'Weights and scores',
    layout: 'Layout',
    excel: 'Cells and formulas',
    text: 'Wording',
    basis: 'Grounds and identifiers',
  },

  categories: {
    economicCost: 'economic cost',
    socialCost: 'social cost',
    ecologicalCost: 'ecological cost',
    quantity: 'quantity',
    quality: 'quality',
    timeliness: 'timeliness',
    economic: 'economic benefit',
    social: 'social benefit',
    ecological: 'ecological benefit',
    sustainable: 'lasting effect',
    satisfaction: 'satisfaction',
  },

  files: {
    unreadable: 'The file cannot be opened or is too large; nothing was read.',
  },

  settings: {
    heading: 'Settings',
    language: 'Language',
    languageAuto: 'Office’s language',
    live: 'Check after every edit',
    markOnCheck: 'Mark the cells when I press Check',
    comments: 'Write comments on the marked cells too',
    commentsHint: 'Clear marks deletes them. Your own comments, those you changed and those with replies stay.',
    noComments: 'This Excel cannot do it: it takes Excel 2021 or later.',
    profile: 'Form',
    rules: 'Rules',
    rulesHint: 'Each rule can be reported at another severity, or switched off. Kept in the workbook.',
    rulesChanged: (count) => `${count} changed`,
    off: 'Off',
    usual: (grade) => `${grade} (default)`,
    office: 'The office’s settings file',
    officeHint:
      'An office can share one settings file: the form, and which rules are off or reported at another severity. Once imported it is kept in the workbook.',
    officeInUse: 'Your office has published settings; what you change here holds for this workbook only.',
    profileByOffice: (title) => `As the office wants it (${title})`,
    open: 'Import settings…',
    save: 'Export settings',
    fileName: 'heji-settings.json',
    read: 'The settings were imported and the table checked by them.',
    wrong: (why) => `The settings file was not imported; the settings stay as they were.\n${why}`,
    restore: 'Restore the defaults',
    privacy: 'Heji works on this computer only and sends nothing of the sheet anywhere.',
  },

  about: {
    heading: 'About',
    version: (version: string) => `Heji ${version}`,
    copy: 'Copy diagnostics',
    copied:
      'Copied for the person who looks after Heji. It holds versions, sizes and places in the code, nothing of the sheet:',
    diagnostics: 'Diagnostics',
    updated: (version: string) => `Heji was updated to ${version}. What changed is listed under Settings, About.`,
  },
};
