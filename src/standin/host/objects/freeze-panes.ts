import { MAX_COLUMNS, MAX_ROWS } from '../book/area';
import { notImplemented } from '../errors';
import { RangeRef } from '../references';
import type { Remote } from '../remote-object';
import { defineType } from '../remote';
import type { SheetRef, Workspace } from '../workspace';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanes = defineType<SheetRef>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: ({ sheetId }, { book }, frozen: Remote | string) => {
      const ref = typeof frozen === 'string' ? undefined : frozen.target;
      if (!(ref instanceof RangeRef)) throw notImplemented('WorksheetFreezePanes.freezeAt with an address');
      const { bottom, right } = ref.at;
      book
        .sheet(sheetId)
        .setFreeze({ xSplit: right + 1, ySplit: bottom + 1, startRow: bottom + 1, startColumn: right + 1 });
    },
    FreezeColumns: ({ sheetId }, { book }, count: number | null) =>
      void book.sheet(sheetId).setFrozenColumns(count ?? 1),
    FreezeRows: ({ sheetId }, { book }, count: number | null) => void book.sheet(sheetId).setFrozenRows(count ?? 1),
    GetLocationOrNullObject: (sheet, workspace) => location(sheet, workspace),
    Unfreeze: ({ sheetId }, { book }) => void book.sheet(sheetId).cancelFreeze(),
  },
});

function location({ sheetId }: SheetRef, workspace: Workspace): Remote | null {
  const { xSplit, ySplit } = workspace.book.sheet(sheetId).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return null;
  const bottom = ySplit > 0 ? ySplit - 1 : MAX_ROWS - 1;
  const right = xSplit > 0 ? xSplit - 1 : MAX_COLUMNS - 1;
  return workspace.object('Range', workspace.references.track(sheetId, { top: 0, left: 0, bottom, right }));
}
