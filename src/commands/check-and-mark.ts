import { check } from '../core/check';
import { marksOf } from '../core/edits/plan-highlights';
import { ignoredBy } from '../core/ignoring';
import type { Finding } from '../core/rules/finding';
import { fromA1 } from '../core/sheet/address';
import { crop } from '../core/sheet/crop';
import type { Sheet } from '../core/sheet/sheet';
import { highlight, loadState, readWorkbook, type WorkbookState } from '../hosts/excel';
import type { Notice } from './notice';

const pointedOut = (sheet: Sheet, regions: WorkbookState['regions']): Sheet => {
  const region = regions[sheet.name];
  return region ? crop(sheet, fromA1(region)) : sheet;
};

/** Checks the sheet in front or all of them, as the pane would, and marks what is open. */
export async function checkAndMark(scope: 'sheet' | 'workbook'): Promise<Notice> {
  const [{ sheets: read, active, marks }, { profile, rules, ignored, regions }] = [
    await readWorkbook(),
    await loadState(),
  ];
  const sheets = read.map((sheet) => pointedOut(sheet, regions));
  const { tables } = check(sheets, {
    rules,
    ...(profile && { profile }),
    ...(scope === 'sheet' && { sheet: active }),
  });
  if (tables.length === 0) return { kind: 'noTable' };

  const open = new Map<Sheet, Finding[]>();
  for (const { declaration, findings } of tables) {
    const sheet = sheets.find(({ name }) => name === declaration.sheet)!;
    const asking = findings.filter((finding) => !ignoredBy(sheet, finding, ignored));
    open.set(sheet, [...(open.get(sheet) ?? []), ...asking]);
  }
  for (const [sheet, findings] of open) await highlight(sheet.name, marksOf(sheet, findings), marks[sheet.name]);

  const all = [...open.values()].flat();
  const count = (severity: Finding['severity']) => all.filter((finding) => finding.severity === severity).length;
  return { kind: 'checked', errors: count('error'), warnings: count('warning') };
}
