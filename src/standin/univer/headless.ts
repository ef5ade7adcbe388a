/** Univer without a screen: the same engine as in the page, for tests. */
import { createUniver, LocaleType, mergeLocales, type FUniver, type IWorkbookData } from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import zhCN from '@univerjs/preset-sheets-node-core/locales/zh-CN';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import { followRows } from './conditional-formats';

export interface Headless {
  readonly api: FUniver;
  dispose(): void;
}

/** Opens a workbook in Univer, headless. The conditional-formatting preset would want the screen; its plugin does not. */
export function openHeadless(workbook: Partial<IWorkbookData>): Headless {
  const { univer, univerAPI: api } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN) },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  followRows(api);
  api.createWorkbook(workbook);
  return {
    api,
    dispose() {
      // A calculation under way leaves a timer behind that fails in a disposed Univer; this says that it was stopped.
      api.syncExecuteCommand('formula.mutation.set-formula-calculation-notification', { functionsExecutedState: 1 });
      univer.dispose();
    },
  };
}
