import type { LaterTexts } from './index';
import { s } from './plural';

export const enUSLater: LaterTexts = {
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
    imported: (added, known) =>
      known > 0 ? `${s(added, 'block')} imported, ${known} there already.` : `${s(added, 'block')} imported.`,
    notKept: 'This computer has no room for it or does not allow it; nothing was saved.',
    unreadable: (why) =>
      `The blocks saved earlier cannot be read. ${why} They are kept, and set aside at the next saving.`,
    officeUnreadable: (why) => `Your office’s library was not read. ${why} Please tell whoever maintains it.`,
  },

  commands: {
    checked: (errors, warnings) =>
      errors > 0
        ? `${s(errors, 'error')} to fix before submission, ${warnings} to review. The cells are marked; the Heji pane explains them.`
        : warnings > 0
          ? `No errors; ${s(warnings, 'point')} to review. The cells are marked; the Heji pane explains them.`
          : 'Ready to submit; nothing was found.',
    cleanInPart:
      'Nothing wrong in what was read; parts of the table were not found and not checked: the Heji pane names them.',
    columnsStale:
      ' The columns you described no longer match the header and were not used; describe them again under Correct in the pane.',
    cleanAsRead: 'Nothing wrong in the sheets that were read.',
    tooLarge: (sheets) => ` ${s(sheets, 'sheet')} too large to be read: not checked.`,
    settingsWrong: "The settings your office published could not be read, so Heji's own were used.",
    noTable: 'No declaration table was found; nothing was changed.',
    inserted: (field, count, asking) =>
      `Inserted ${s(count, 'indicator')} of “${field}” that need no figures; the new rows are selected, please look at them.` +
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

  keys: {
    heading: 'Keyboard shortcuts',
    use: 'Use keyboard shortcuts',
    hint: 'They work while the keyboard is in the pane and not in a field; typing in the sheet is as ever.',
    next: 'Next finding',
    previous: 'Previous finding',
    close: 'Close what was opened',
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
    excel: 'Excel contents',
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
    languageAuto: "Office's language",
    live: 'Check after every edit',
    markOnCheck: 'Mark the cells when I press Check',
    comments: 'Write comments on the marked cells too',
    commentsHint: 'Clear marks deletes them. Your own comments, those you changed and those with replies stay.',
    noComments: 'This Excel cannot do it: it takes Excel 2021 or later.',
    profile: 'Form',
    rules: 'Rules',
    rulesHint: 'A rule without its tick is not checked. Kept in the workbook.',
    rulesOff: (count) => `${count} off`,
    office: "The office's settings file",
    officeHint:
      'An office can share one settings file: the form, and which rules are off or reported at another level. Once read it is kept in the workbook.',
    officeInUse: 'Your office has published settings; what you change here holds for this workbook only.',
    profileByOffice: (title) => `As the office wants it (${title})`,
    open: 'Read a settings file…',
    save: 'Export a settings file',
    fileName: 'heji-settings.json',
    read: 'The settings file was read and the table checked by it.',
    wrong: (why) => `The settings file was not read; the settings stay as they were.\n${why}`,
    graded: (severity) => ` (reported as “${severity}”)`,
    restore: 'Restore the defaults',
    privacy: 'Heji works on this computer only and sends nothing of the sheet anywhere.',
  },
};
