import { useState } from 'react';
import type { Block } from '../../core/library/block';
import { readWorksheet, type WorksheetLibrary } from '../../core/library/worksheet/read-worksheet';
import { WIDTHS, worksheetRows } from '../../core/library/worksheet/write-worksheet';
import { readWorkbook, writeReport, type ReportRow } from '../../hosts/excel';
import { usePane } from '../pane-context';
import { problemOf } from '../state/problem';

interface SheetRead {
  readonly sheet: string;
  readonly read: WorksheetLibrary;
}

interface Worksheets {
  /** What was understood of the sheet in front; undefined while nobody has asked. */
  readonly found: SheetRead | undefined;
  readonly look: () => Promise<void>;
  readonly close: () => void;
  readonly write: (blocks: readonly Block[]) => Promise<void>;
}

/** An indicator library read from the sheet in front, and written on a new one. */
export function useWorksheets(say: (words: string, failed: boolean) => void): Worksheets {
  const { t } = usePane();
  const [found, setFound] = useState<SheetRead>();
  const trying = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      say(t.problems[problemOf(error).code], true);
    }
  };
  return {
    found,
    look: () =>
      trying(async () => {
        const { sheets, active } = await readWorkbook({});
        const sheet = sheets.find(({ name }) => name === active);
        const read = sheet && readWorksheet(sheet);
        setFound(read && { sheet: active, read });
        if (!read) say(t.own.sheet.none(active), true);
      }),
    close: () => setFound(undefined),
    write: (blocks) =>
      trying(async () => {
        const rows = worksheetRows(blocks).map((cells, row): ReportRow => ({
          look: row === 0 ? 'heading' : 'plain',
          cells: cells.map((words) => ({ text: words })),
        }));
        const page = { name: t.own.sheet.name, rows, widths: WIDTHS };
        say(t.own.sheet.written(await writeReport(page)), false);
      }),
  };
}
