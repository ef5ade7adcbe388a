import type { DeferredTexts } from './texts';
import { enUS } from './en-US';
import { s } from './plural';

export const enUSDeferred: DeferredTexts = {
  reading: {
    correctHint: 'Not right? Choose another form, or select the declaration table in the sheet and read it again.',
    profile: 'Form',
    profileByTable: 'Automatic, from the table',
    profileReason: (reason) => `Reason: ${reason}`,
    useSelection: 'Read the selected cells',
    useWholeSheet: 'Read the whole sheet again',
    onlyRange: (range) => `Only ${range} is read`,
    table: 'Table',
    tableName: (sheet, project) => `${sheet} · ${project}`,
    tableCounts: ({ errors, warnings, advice, toFill, ignored, unread }) =>
      [
        errors && s(errors, 'error'),
        warnings && s(warnings, 'warning'),
        advice && `${advice} advice`,
        toFill && `${toFill} to fill in`,
        ignored && `${ignored} ignored`,
        unread && `${unread} not understood`,
      ]
        .filter(Boolean)
        .join(' · ') || 'nothing found',
    understood: 'What was recognised',
    formTitle: 'Title',
    yearLabel: 'Year',
    unitLabel: 'Unit of money',
    indicatorLabel: 'Indicator rows',
    column: (letter) => `Column ${letter}`,
    unread: 'Not understood',
    unreadCount: (count) => s(count, 'place'),
    unreadHint: 'These cells were not understood and not checked. Click one to go to it.',
    automatic: 'Go back to automatic recognition',
    columnsStale:
      'You specified the columns, but the header has moved or changed and no longer matches, so the table is now recognised automatically. Specify the columns again, or go back to automatic recognition.',
  },

  notices: {
    marksOld:
      'The findings have changed, but the cells still have the old marks. In this version of Excel each change of marks empties the undo list, so they were not updated automatically.',
    updateMarks: 'Update marks',
    marksCleared: 'Marks cleared; the sheet looks as before.',
    undone: (what) => `Undone: ${what}`,
    cancelled: 'Cancelled. The list of findings was not updated.',
    notMarked: (sheets) =>
      `Protected and therefore not marked: ${sheets.join(', ')}. The findings are still in the list, and the other sheets are marked.`,
    unseen: (hidden) =>
      hidden === 'rows'
        ? 'The selected cells cannot be seen because their rows are filtered out or hidden. Checking, marking and fixing still work. To see them, clear the filter on the Data tab or unhide the rows.'
        : 'The selected cells cannot be seen because their columns are hidden. Checking, marking and fixing still work. To see them, unhide the columns.',
    stuck: (sheet, rule) =>
      `One rule gave no result on the sheet “${sheet}” within 20 seconds. It was stopped and will not be used until the pane is opened again; the other rules were applied. Please send this table to the person who looks after Heji (rule ${rule}).`,
    stuckReading: (sheet) =>
      `The sheet “${sheet}” could not be read within 20 seconds and was not checked; the other sheets were. Please send it to the person who looks after Heji.`,
    cellsFar: (sheets) =>
      `Some cells are too far from the table, or there are too many of them, so they were neither read nor checked: ${sheets.join(', ')}.`,
    deaf: 'Excel does not report edits at the moment, so the list does not update by itself: press Check after you edit. The next check tries again; if this continues, close the pane and open it again.',
    manual: 'Excel is set to manual calculation, so the results of formulas may be out of date: press F9, then Check.',
    sheetsFailed: (sheets) =>
      `An error occurred in Heji while reading ${sheets.join(', ')}, so this was not checked. The other sheets were. Please send it to the person who looks after Heji.`,
    sheetsTooLarge: (sheets) => `Too large to be read: ${sheets.join(', ')}. The other sheets were checked.`,
    officeWrong: (why) =>
      `The settings published by your office could not be read, so Heji’s own were used. Please tell the person who looks after Heji.\n${why}`,
    dismiss: 'Dismiss',
    inserted: (count, toFill) =>
      `${s(count, 'indicator')} inserted; the rows are selected, please review them.` +
      (toFill > 0 ? ` Still to fill in, marked 〔待填〕: ${s(toFill, 'place')}.` : ''),
  },

  overview: {
    map: 'Map of the table',
    mapLabel: (errors, warnings, advice) =>
      `Map of the table: ${s(errors, 'error')}, ${s(warnings, 'warning')}, ${s(advice, 'piece', 'pieces')} of advice. The list below has each of them.`,
    mapHint: 'Click a square to go to its cell',
    completeness: 'Completeness',
    level1: 'Level 1',
    level2: 'Level 2',
    state: 'Status',
    present: (count) => String(count),
    missing: 'missing',
    optional: 'not required',
    partly: (missing) => `${missing} missing`,
    complete: 'complete',
  },

  toFill: {
    heading: 'Still to fill in',
    hint: 'In the order of the form; click one to go to its cell. When all is filled in, the findings appear here.',
  },

  fixes: {
    inCells: (count) => s(count, 'place'),
    basis: 'Basis',
    bad: 'Wrong',
    good: 'Right',
    chooseHint: 'The total or one of its parts may be wrong. Choose the right fix:',
    chooseThis: 'Apply this',
    fixAll: (count) => `Fix all (${count})`,
    before: 'Before',
    after: 'After',
    blank: '(blank)',
    kept: { text: '(as text)', number: '(as a number)', formula: '(as a formula)' },
    apply: 'Apply',
    cancel: 'Cancel',
    fixed: (count) => `${s(count, 'place')} fixed.`,
    someLeft: (count) =>
      `${s(count, 'other fix', 'other fixes')} would change the same cells and had to wait: check the result, then fix again.`,
    tooNarrow: (cells) =>
      `${cells}: the column is too narrow and would show “####”, so nothing was changed there. Widen the column, then press Fix.`,
    insertRows: (count, row) => `Insert ${s(count, 'row')} before row ${row}`,
    deleteRows: (count, row) => `Delete ${s(count, 'row')} from row ${row}`,
    mergeCells: 'merge cells',
    unmergeCells: 'unmerge cells',
    formatOnly: 'number format',
    ignoreReason: 'Reason for ignoring',
    ignoreReasonHint: 'The reason is kept in the workbook and included in the report.',
    ignoreReasonMissing: 'Please give a reason.',
    ignoreConfirm: 'Confirm',
    restore: 'Restore',
    reason: (reason) => `Reason: ${reason}`,
  },

  nothing: {
    emptySheet: 'This sheet is empty.',
    emptySheetHint: 'Open the sheet that has the declaration table.',
    noTable: 'No declaration table was found on this sheet.',
    failed: 'An error occurred in Heji while reading this sheet, so it was not checked.',
    failedHint:
      'Nothing was changed, and the other sheets can be checked. Please send this sheet to the person who looks after Heji, or select all cells of the table and press “Read the selected cells”.',
    lookedFor:
      'Heji looked for headings such as 项目名称, 年度总体目标, 一级指标, 二级指标, 三级指标 and 指标值. They may be anywhere, but there must be headings for indicators or for funds.',
    elsewhere: 'Other sheets of this workbook have a declaration table:',
    goToSheet: (sheet) => `Open “${sheet}”`,
    nothingSelected: 'Select the cells of the declaration table first.',
    selectHint: 'If the table is here, select all its cells and press “Read the selected cells”.',
  },

  forms: {
    insert: 'Insert a blank form',
    hint: 'Adds a new sheet; nothing existing changes. Formulas for totals, drop-down lists and page set-up are in place.',
    loading: 'Opening the blank forms…',
    choose: (title) => `Insert “${title}”`,
    made: (sheet) =>
      `The new sheet “${sheet}” is ready: start with the project name. Until you fill something in, this can be undone.`,
  },

  columns: {
    heading: 'Specify the columns',
    hint: 'If the headings were not recognised, specify which row is the header and what each column holds. This is kept in the workbook.',
    question: (count) => (count === 1 ? 'What does this column hold?' : `What do these ${count} columns hold?`),
    questionHint:
      'Neither the header nor the content shows this, so it was not checked. Choose, then press Apply; your choice is kept in the workbook.',
    choose: 'Choose',
    headerRow: 'Header row',
    row: (row, texts) => `Row ${row}: ${texts}`,
    column: (letter, label) => `Column ${letter} ${label}`,
    noLabel: '(no header)',
    example: (text) => `e.g. ${text}`,
    choices: {
      other: 'Do not check this column',
      level1: 'Level 1',
      level2: 'Level 2',
      name: 'Indicator (level 3)',
      'target/annual': 'Target value, annual',
      'target/half': 'Target value, half-year',
      'target/midterm': 'Target value, mid-term',
      'target/total': 'Target value, whole project',
      'target/previous': 'Target value, previous year',
      'target/other': 'Target value, other',
      operator: 'Sign (≥, ≤)',
      unit: 'Unit of measure',
      weight: 'Weight (points)',
      direction: 'Direction',
      completion: 'Actual value',
      score: 'Score',
      reason: 'Reason for deviation',
    },
    moneyQuestion: (count) => (count === 1 ? 'Which amount is this?' : `Which amounts are these ${count}?`),
    moneyHint:
      'The heading of these amounts was not understood, so they were not checked. Choose, then press Apply; your choice is kept in the workbook.',
    money: {
      annual: 'Amount of the year',
      budget: 'Initial budget',
      adjusted: 'Adjusted budget',
      executed: 'Amount spent',
      previous: 'Amount of the previous year',
      half: 'Amount of the half-year',
      midterm: 'Amount of the period',
      total: 'Amount of the whole project',
      other: 'Something else, do not check',
    },
    noName: 'Specify which column has the indicators (level 3).',
    apply: 'Apply',
    inUse: 'Recognised with the columns you specified.',
  },

  library: {
    search: 'Search indicators',
    searchHint: 'Chinese characters, pinyin initials or a function code, such as 低保, sqjz or 205',
    view: 'Order',
    views: { fit: 'Best fit first', function: 'By functional class', kind: 'By type of spending' },
    fields: (count) => (count === 1 ? '1 field' : `${count} fields`),
    more: 'More indicators to choose from',
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
    follow: 'List only indicators for the category of the selected cell',
    here: (name, row) => `Selected: ${name}, row ${row}. New rows are inserted below it.`,
    nowhere: 'Select a cell in the indicator rows of the table.',
    noHits: (query) =>
      query
        ? `Nothing matches “${query}”. Try another word, or pinyin initials only.`
        : 'There are no indicators in this category.',
    rows: (count) => String(count),
    selectAll: 'Select all',
    chosen: (count) => `${count} chosen`,
    next: 'Fill in and preview',
    back: 'Back to choosing',
    fillHeading: 'Fill in the figures',
    fillHint:
      'Enter each figure once; it is used wherever it is needed. Grey figures are examples and are not inserted. What you leave empty is written as 〔待填〕 and listed by the check.',
    fromTable: (cell) => `(from ${cell})`,
    example: (value) => `e.g. ${value}`,
    noUnit:
      'The table states no unit of money, so no amount was taken from it. Enter amounts in 10,000 yuan (万元); the inserted values will say 万元.',
    toFill: (count) => `${s(count, 'value')} left empty; to be written as 〔待填〕.`,
    guessed: '(calculated, please check)',
    numberWanted: 'Enter a number, such as 200 or 1.5',
    subject: 'used in the indicator names',
    subjectWanted: '20 characters at most',
    dateWanted: 'Enter a date, such as 12月31日',
    previewHeading: 'What will be inserted',
    newRow: (row) => `row ${row} (new)`,
    blankRow: (row) => `row ${row} (blank row)`,
    newLevels: (names) => `adds ${names}`,
    already: (names) => `Already in the table, not inserted: ${names}`,
    near: 'The table seems to have these already in other words, so they are left out. Tick those that really are different:',
    insertAnyway: (name) => `Insert “${name}”`,
    nearRow: (row, name, value) => `Row ${row} of the table: ${name} ${value}`,
    refusals: {
      noRegion: 'This table has no indicator rows to insert into.',
      scored:
        'This self-evaluation already has actual values and scores, and new indicators would need them too, so nothing was inserted. Insert them in the declaration.',
      noTargets: 'This table has no column for target values, so indicators cannot be inserted.',
      tableBeside:
        'There is another table (or the other half of the indicators) beside this one, and new rows would cut through it, so nothing was inserted. Arrange the two one above the other first.',
      levelsInRows:
        'The levels stand in rows of their own and it is not clear which indicators belong to which, so nothing was inserted. Use a form with a column for each level.',
    },
    terms: { half: 'Half year', midterm: 'Mid-term' },
    placesLeft: (columns: string) =>
      `Quantities for each place have to be entered one by one; for now they are written as 〔待填〕: ${columns}`,
    unplaced:
      'The table has levels of its own, and none of these meanings. Choose the level each goes under; what has none is not inserted.',
    leftOut: 'Do not insert',
    place: 'For which place',
    everyPlace: 'Every place',
    weights: 'Weights',
    weight: (points) => `${points} points`,
    reweighed: (count) =>
      `The points of ${s(count, 'existing indicator')} change accordingly; the total stays the same.`,
    weightChoices: {
      rebalance: 'share with the existing indicators; the total stays the same',
      suggested: 'suggested points for the new indicators only',
      blank: 'leave blank for me to decide',
    },
    insert: (count) => `Insert ${s(count, 'indicator')}`,
    needsTable: 'Indicators can only be inserted in a declaration table. Open the sheet that has one.',
  },

  own: {
    heading: 'Own indicators',
    count: (count) => s(count, 'block'),
    mark: 'own',
    officeMark: 'your office',
    name: 'Name',
    saveHint: 'Select the indicator rows to save in the table, then enter a name and save.',
    keptHint:
      'Kept on this computer only; updates do not remove them. Export them before you clear the Office cache or change computers.',
    nameMissing: 'Please enter a name.',
    asks: 'Ask for the figures when inserting',
    save: 'Save the selected rows',
    saved: (title, count) => `“${title}” saved with ${s(count, 'indicator')}. `,
    leftOut: (names) => `Not saved because the value is text or the category is not a common one: ${names}`,
    selectRows: 'First select the indicator rows to save in the declaration table (rows next to each other).',
    noIndicators: 'The selected rows have no indicators: select rows with a level 3 indicator.',
    noneFits: (names) => `Cannot be saved because the value is text or the category is not a common one: ${names}`,
    rename: 'Rename',
    renameOf: (title) => `Rename “${title}”`,
    newName: (title) => `New name of “${title}”`,
    renamed: (title) => `Renamed to “${title}”.`,
    delete: 'Delete',
    deleteOf: (title) => `Delete “${title}”`,
    deleteForGood: 'Delete for good',
    deleted: (title) => `“${title}” deleted.`,
    cancel: 'Cancel',
    import: 'Import…',
    export: 'Export',
    fileName: 'heji-library.json',
    sheet: {
      import: 'Import from worksheet',
      export: 'Export to worksheet',
      name: 'Indicators',
      none: (sheet: string) =>
        `No indicator library was recognised on the sheet “${sheet}”: its first rows should have headings such as 二级指标 and 三级指标. Open the sheet that has the library first.`,
      understood: (sheet: string, row: number) => `Row ${row} of the sheet “${sheet}” is the header:`,
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
        operator: 'sign',
        value: 'reference value',
        unit: 'unit',
        proof: 'evidence',
        source: 'source',
      },
      counts: (taken: number, fields: number, refused: number) =>
        `${s(taken, 'indicator')} in ${s(fields, 'field')} can be imported${refused > 0 ? `; ${refused} cannot` : ''}.`,
      refused: 'Rows that cannot be imported',
      refusedRow: (row: number, name: string, why: string) => `Row ${row} “${name}”: ${why}`,
      take: (count: number) => `Import ${count}`,
      written: (sheet: string) => `Written to the new sheet “${sheet}”.`,
    },
    imported: (added, known) =>
      known > 0 ? `${s(added, 'block')} imported; ${known} already there.` : `${s(added, 'block')} imported.`,
    notKept: 'This computer has no space or does not allow saving; nothing was saved.',
    unreadable: (why) =>
      `The indicators saved earlier cannot be read. ${why} They were not deleted and are kept separately the next time you save.`,
    officeUnreadable: (why) =>
      `Your office’s library could not be read. ${why} Please tell the person who looks after Heji.`,
  },

  problems: {
    protected:
      'The sheet or workbook is protected, so nothing was changed. Unprotect it on the Review tab and try again; you can still read the findings.',
    readOnly:
      'The file is read-only, so nothing was changed. Save a copy with File > Save As and try again there; you can still read the findings.',
    cellEditing: 'A cell is being edited. Press Enter and try again.',
    otherWorkbook: 'Another workbook is in front. Click the window of this workbook, then try again.',
    lost: 'The connection to Excel was lost; nothing was changed. Try again; if that does not help, close the pane and open it again.',
    lostHalfway: 'The connection to Excel was lost.',
    tooLarge:
      'There is too much content for Excel to handle at once. Select the cells of the declaration table, then press “Read the selected cells”.',
    changedMeanwhile:
      'The sheet has changed since, so nothing was changed, to protect what you entered. Press Check, look at the new result, then fix.',
    noSheet:
      'The sheet cannot be found; it may have been renamed or deleted. Open the sheet with the declaration table, then press Check.',
    unsupported: 'This version of Excel lacks this function; nothing was changed. Everything else works.',
    selection:
      'What is selected is not a cell (but a chart, a shape or a chart sheet, for example), or another workbook is in front. Click any cell of the declaration table, then try again.',
    conflict:
      'The rows to insert or delete conflict with something else on the sheet (an Excel table, a pivot table, an array formula or merged cells); nothing was changed. Move it or convert it to a range, then try again.',
    filtered:
      'The table is filtered and some rows are hidden; nothing was changed. Clear the filter on the Data tab, then try again.',
    sheetFull:
      'There is content at the end of the sheet, so no rows can be inserted; nothing was changed. Delete what is not needed far below the table (including spaces), then try again.',
    memory: 'Excel has run out of memory; nothing was changed. Close other workbooks, then try again.',
    notLoaded: enUS.crash.notLoaded,
    unexpected: enUS.crash.unexpected,
    partlyChanged:
      ' The sheet may have been changed in part: check it before you save. To restore it, try Undo in Excel, or close the file without saving and open it again.',
  },

  commands: {
    checked: (errors, warnings, advice) =>
      errors > 0
        ? `${s(errors, 'error')} to correct before submission${warnings > 0 ? `; ${s(warnings, 'warning')}` : ''}. The cells are marked; open the Heji pane for explanations.`
        : warnings > 0
          ? `No errors; ${s(warnings, 'warning')} to review. The cells are marked; open the Heji pane for explanations.`
          : advice > 0
            ? `Ready to submit. There ${advice === 1 ? 'is 1 piece' : `are ${advice} pieces`} of advice; open the Heji pane to see it.`
            : 'Ready to submit; nothing was found.',
    toFill: (count) =>
      `The form is not finished: ${s(count, 'item')} still to fill in. Open the Heji pane to see them.`,
    cleanInPart:
      'Nothing wrong found in what was read. Parts of the table were not found and not checked; open the Heji pane to see which.',
    cleanAsChecked: 'Nothing wrong found in what was checked.',
    without: (parts) => ` Also: ${parts.join('; ')}.`,
    columnsStale:
      ' The columns you specified no longer match the header and were not used; specify them again under Adjust in the pane.',
    cleanAsRead: 'Nothing wrong found in the sheets that were read.',
    notMarked: (sheets) => ` ${s(sheets, 'protected sheet')} not marked; see the findings in the pane.`,
    far: (sheets) =>
      ` On ${s(sheets, 'sheet')} some cells are too far from the table and were neither read nor checked.`,
    manual:
      ' Excel is set to manual calculation, so the results of formulas may be out of date: press F9, then check again.',
    failed: (sheets) =>
      ` An error occurred in Heji while reading ${s(sheets, 'sheet')}, not checked; please send it to the person who looks after Heji.`,
    tooLarge: (sheets) => ` ${s(sheets, 'sheet')} too large to be read and not checked.`,
    settingsWrong: 'The settings published by your office could not be read, so Heji’s own were used.',
    noTable: 'No declaration table was found; nothing was changed.',
    inserted: (field, count, asking) =>
      `Inserted ${s(count, 'indicator')} of “${field}” that need no figures; the new rows are selected, please review them.` +
      (asking > 0 ? ` ${asking} more need figures: use Insert Indicators.` : ''),
    notInserted: {
      several: 'There are several declaration tables here: select a cell of one first. Nothing was changed.',
      noBlock:
        'The project name does not show which indicators to use; nothing was changed. Choose them with Insert Indicators.',
      asks: 'The indicators need figures, or would change the points of existing indicators; nothing was changed. Fill them in and preview them with Insert Indicators.',
      already:
        'The table already has all indicators that need no figures; nothing was changed. Insert the others with Insert Indicators.',
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
      `${s(errors, 'error')}, ${s(warnings, 'warning')}, ${s(advice, 'piece', 'pieces')} of advice` +
      (ignored > 0 ? `; ${ignored} ignored.` : '.'),
    summary: 'Summary of the tables',
    table: (sheet, range) => `Sheet “${sheet}”, ${range}`,
    columns: {
      number: 'No.',
      severity: 'Severity',
      cell: 'Cells',
      message: 'Finding',
      handling: 'Action taken',
      reason: 'Reason for ignoring',
      table: 'Table',
      counts: 'Findings',
    },
    ignored: 'Ignored findings',
    none: 'No open findings.',
    signatures: { filled: 'Filled in by:', reviewed: 'Reviewed by:', head: 'Head of the unit:', date: 'Date:' },
  },

  keys: {
    heading: 'Keyboard shortcuts',
    use: 'Use keyboard shortcuts',
    hint: 'They work while the focus is in the pane and not in a text box; typing in the sheet is not affected.',
    next: 'Next finding',
    previous: 'Previous finding',
    close: 'Close what is open',
  },

  filters: {
    heading: 'Filter',
    on: 'filtered',
    none: 'No findings match the filter.',
    words: 'Search the findings',
    severity: 'Severity',
    allSeverities: 'All severities',
    part: 'Part of the form',
    allParts: 'Whole form',
    parts: { project: 'Head', funds: 'Funds', goals: 'Goals', indicators: 'Indicators' },
    fixable: 'Only those that can be fixed',
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
    basis: 'Grounds and codes',
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
    unreadable: 'The file cannot be opened or is too large; nothing was imported.',
  },

  settings: {
    heading: 'Settings',
    language: 'Language',
    languageAuto: 'Same as Office',
    live: 'Check after every edit',
    markOnCheck: 'Mark cells with findings when I press Check',
    comments: 'Also write comments on these cells',
    commentsHint:
      '“Clear marks” deletes them too. Your own comments, comments you have changed and comments with replies stay.',
    noComments: 'Not available in this version of Excel; it needs Excel 2021 or later.',
    profile: 'Form',
    rules: 'Rules',
    rulesHint: 'Each rule can be reported at another severity or switched off. The settings are kept in the workbook.',
    rulesChanged: (count) => `${count} changed`,
    off: 'Off',
    usual: (grade) => `${grade} (default)`,
    office: 'Settings file of the office',
    officeHint:
      'An office can share one settings file with the form and the severity of each rule, or whether it is off. Once imported, the settings are kept in the workbook.',
    officeInUse: 'Your office has published settings; changes made here apply to this workbook only.',
    profileByOffice: (title) => `As set by the office (${title})`,
    open: 'Import settings…',
    save: 'Export settings',
    fileName: 'heji-settings.json',
    read: 'The settings file was imported, and the table was checked again with it.',
    wrong: (why) => `The settings file was not imported; the settings are unchanged.\n${why}`,
    restore: 'Restore defaults',
    privacy: 'Heji works on this computer only and does not send the contents of your tables anywhere.',
  },

  about: {
    heading: 'About',
    version: (version: string) => `Heji ${version}`,
    copy: 'Copy diagnostics',
    copied:
      'Copied; send it to the person who looks after Heji. It has only versions, sizes and where errors occurred, nothing from the tables:',
    diagnostics: 'Diagnostics',
    updated: (version: string) => `Heji was updated to ${version}. What is new is listed under Settings, About.`,
  },
};
