import { sameRange, union, type Range } from '../sheet/address';
import { formulaAt, hasFormula, numberFormatAt, usedRange, type Sheet } from '../sheet/sheet';
import { contentOf, expectation, formatsOf, isLiteral } from './contents';
import type { Edit, Plan } from './edit';
import { afterDeletion, afterInsertion } from './references';
import { applyEdit } from './simulate';

/** Runs of neighbouring columns of a row for which `differs` holds. */
function runs(row: number, { left, right }: Range, differs: (column: number) => boolean): Range[] {
  const found: Range[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!differs(column)) continue;
    const last = found.at(-1);
    if (last?.right === column - 1) found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, bottom: row, left: column, right: column });
  }
  return found;
}

/** The edits that give the cells of one row back the contents and number formats they have in `to`. */
function repairRow(row: number, area: Range, from: Sheet, to: Sheet): Edit[] {
  const changed = (column: number): boolean =>
    formulaAt(from, row, column) !== formulaAt(to, row, column) ||
    hasFormula(from, row, column) !== hasFormula(to, row, column);
  const reformatted = (c: number): boolean => numberFormatAt(from, row, c) !== numberFormatAt(to, row, c);
  return [
    ...runs(row, area, reformatted).map((range): Edit => ({
      kind: 'setNumberFormats',
      range,
      formats: formatsOf(to, range),
    })),
    ...runs(row, area, (c) => changed(c) && !isLiteral(to, row, c)).map((range): Edit => ({
      kind: 'setFormulas',
      range,
      formulas: contentOf(to, range),
    })),
    ...runs(row, area, (c) => changed(c) && isLiteral(to, row, c)).map((range): Edit => ({
      kind: 'setValues',
      range,
      values: contentOf(to, range),
    })),
  ];
}

/** The edits that turn one picture of a sheet into another of the same rows. Merges come last: they drop contents. */
function repair(from: Sheet, to: Sheet): Edit[] {
  const has = (sheet: Sheet, range: Range): boolean => sheet.merges.some((merge) => sameRange(merge, range));
  const areas = [usedRange(from), usedRange(to)].filter((area) => area !== undefined);
  const area = areas.length > 0 ? areas.reduce(union) : undefined;
  const rows = area ? Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i) : [];
  return [
    ...from.merges.filter((merge) => !has(to, merge)).map((range): Edit => ({ kind: 'unmerge', range })),
    ...rows.flatMap((row) => repairRow(row, area!, from, to)),
    ...to.merges.filter((merge) => !has(from, merge)).map((range): Edit => ({ kind: 'merge', range })),
  ];
}

function undoRows(edit: Edit): Edit[] {
  switch (edit.kind) {
    case 'insertRows':
      return [{ ...edit, kind: 'deleteRows' }];
    case 'deleteRows':
      return [{ ...edit, kind: 'insertRows' }];
    case 'merge':
      return [{ kind: 'unmerge', range: edit.range }];
    default:
      return [];
  }
}

/** The cells a plan writes to, and the rows it puts in, where they stand when all of it is done. */
function touched(edits: readonly Edit[], columns: Range | undefined): Range[] {
  return edits.reduce<Range[]>((ranges, edit) => {
    if (edit.kind === 'deleteRows')
      return ranges.map((r) => afterDeletion(r, edit.row, edit.count)).filter((r) => r !== undefined);
    if (edit.kind === 'insertRows') {
      const moved = ranges.map((range) => afterInsertion(range, edit.row, edit.count));
      return columns ? [...moved, { ...columns, top: edit.row, bottom: edit.row + edit.count - 1 }] : moved;
    }
    return edit.kind === 'setValues' || edit.kind === 'setFormulas' ? [...ranges, edit.range] : ranges;
  }, []);
}

/**
 * The plan that takes `plan` back, made from the sheet it is about to change: contents, number formats, rows and merges
 * exactly; fonts, fills and borders as far as they stand in rows the plan puts in; marks are taken away.
 * It expects the cells the plan wrote to be as the plan left them, so that later work of the user is not lost.
 */
export function invert(plan: Plan, sheet: Sheet): Plan {
  const after = plan.edits.reduce((state, edit) => applyEdit(edit, state), sheet);
  const rows = [...plan.edits].reverse().flatMap(undoRows);
  const back = rows.reduce((state, edit) => applyEdit(edit, state), after);
  const marked = plan.edits.some((edit) => edit.kind === 'setHighlights');
  return {
    title: { 'zh-CN': `撤销：${plan.title['zh-CN']}`, 'en-US': `Undo: ${plan.title['en-US']}` },
    sheet: plan.sheet,
    expects: touched(plan.edits, usedRange(after)).map((range) => expectation(after, range)),
    // Marks first: those on rows that are taken away would go with them, and could not be found any more.
    edits: [...(marked ? [{ kind: 'setHighlights', marks: [] } as const] : []), ...rows, ...repair(back, sheet)],
  };
}
