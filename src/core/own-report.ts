import { textAt, type Sheet } from './sheet/sheet';

/** What stands at the top of a report of Heji's own, in each language of the pane. */
export const reportTitles = ['绩效目标申报表校验报告', 'Check report of the declaration table'];

/** The sheet on which Heji wrote what it found: it quotes tables and is none. */
export const isOwnReport = (sheet: Sheet): boolean => reportTitles.includes(textAt(sheet, 0, 0));
