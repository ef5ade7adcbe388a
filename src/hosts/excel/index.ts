/**
 * Excel as Heji sees it, over Office.js. Every function opens and closes its own request context, and throws only
 * `HostError`.
 */
export { HostError, type HostErrorCode } from './errors';
export { readSelection, readWorkbook, type SheetsMarks, type WorkbookReading } from './read';
export { applyPlan, type PlanMarks } from './apply';
export {
  changingMarks,
  clearHighlights,
  highlight,
  highlightSheets,
  knowsComments,
  type SheetMarks,
} from './highlights';
export { defaultPreferences, loadPreferences, localeFor, savePreferences, type Preferences } from './preferences';
export { selectCells } from './select';
export { insertSheet, removeSheet } from './insert-sheet';
export { writeReport, type ReportCell, type ReportPage, type ReportRow } from './write-report';
export { onSelection, onWorkbookChange, type WorkbookChange } from './events';
export { loadState, saveState } from './settings';
export { readOfficeFile } from './office-file';
export { officeSettings } from './office-settings';
export { displayLocale } from './environment';
export { keepsUndo } from './run';
