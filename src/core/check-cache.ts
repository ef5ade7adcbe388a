import type { TableReport } from './report';
import type { Declaration } from './declaration/declaration';
import type { UserColumns } from './declaration/user-column';
import { withKnownRows } from './known-rows';
import type { Sheet } from './sheet/sheet';

type Recognise = (sheet: Sheet, told: UserColumns | undefined) => readonly Declaration[];

/**
 * What checks of a workbook found out, for the next check of it. Sheets and declarations do not change: one that is the
 * same object holds the same tables, and what was found of it alone is found again. Of a sheet that was edited, the rows
 * that are what they were stay the same objects.
 */
export interface CheckCache {
  /** The tables of a sheet, read by `recognise` where they are not known. */
  readonly tablesOf: (sheet: Sheet, told: UserColumns | undefined, recognise: Recognise) => readonly Declaration[];
  /** `settings`: what else the report depends on. */
  readonly reportOf: (table: Declaration, settings: string) => TableReport | undefined;
  readonly keep: (report: TableReport, settings: string) => void;
}

export function createCheckCache(): CheckCache {
  const read = new WeakMap<
    Sheet,
    { readonly told: UserColumns | undefined; readonly tables: readonly Declaration[] }
  >();
  const before = new Map<string, readonly Declaration[]>();
  const judged = new WeakMap<Declaration, { readonly settings: string; readonly report: TableReport }>();
  return {
    tablesOf: (sheet, told, recognise) => {
      const known = read.get(sheet);
      if (known && known.told === told) return known.tables;
      const last = before.get(sheet.name);
      const tables = recognise(sheet, told).map((table, i) => withKnownRows(table, last?.[i]));
      before.set(sheet.name, tables);
      read.set(sheet, { told, tables });
      return tables;
    },
    reportOf: (table, settings) => {
      const known = judged.get(table);
      return known?.settings === settings ? known.report : undefined;
    },
    keep: (report, settings) => void judged.set(report.declaration, { settings, report }),
  };
}
