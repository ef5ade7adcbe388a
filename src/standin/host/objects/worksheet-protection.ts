import { accessDenied, invalidOperation } from '../errors';
import { EventType } from '../events';
import { defineType } from '../remote';
import type { ProtectionOptions } from '../state';
import type { SheetRef, Workspace } from '../workspace';

/** What protection leaves allowed, with Excel's answers where nothing was said. */
const allowed = (options: ProtectionOptions = {}): Record<string, unknown> => ({
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
  ...options,
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtection = defineType<SheetRef>({
  name: 'WorksheetProtection',
  properties: {
    Options: {
      get: ({ sheetId }, { state }) => {
        const protection = state.protection.get(sheetId);
        return protection ? allowed(protection.options) : null;
      },
    },
    Protected: { get: ({ sheetId }, { state }) => state.protection.has(sheetId) },
  },
  methods: {
    Protect: ({ sheetId }, workspace, options: ProtectionOptions | null, password: string | null) => {
      workspace.guardWorkbook();
      if (workspace.state.protection.has(sheetId)) throw invalidOperation();
      workspace.state.protection.set(sheetId, { options: options ?? {}, ...(password ? { password } : {}) });
      raise(workspace, sheetId, true);
    },
    Unprotect: ({ sheetId }, workspace, password: string | null) => {
      const protection = workspace.state.protection.get(sheetId);
      if (protection?.password && protection.password !== password) throw accessDenied();
      if (workspace.state.protection.delete(sheetId)) raise(workspace, sheetId, false);
    },
  },
});

const raise = ({ events }: Workspace, sheetId: string, isProtected: boolean) =>
  events.raise(EventType.protectionChanged, sheetId, { isProtected });
