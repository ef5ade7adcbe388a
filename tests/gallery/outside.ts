import type { Edit, Plan } from '../../src/core/edits/edit';
import type { Range } from '../../src/core/sheet/address';
import type { pictureOf } from '../support/workbook-picture';

type Picture = ReturnType<typeof pictureOf>['sheets'][number];

const areasOf = (edit: Edit): readonly Range[] => {
  switch (edit.kind) {
    case 'copyFormat':
      return [edit.to];
    case 'setValues':
    case 'setFormulas':
    case 'setNumberFormats':
    case 'merge':
    case 'unmerge':
      return [edit.range];
    default:
      return [];
  }
};

const pushedDown = ({ row, count }: { readonly row: number; readonly count: number }, area: Range): Range => ({
  ...area,
  top: area.top >= row ? area.top + count : area.top,
  bottom: area.bottom >= row ? area.bottom + count : area.bottom,
});

/** Where a row of the sheet as it was stands after the plan. */
export const standsAt = (row: number, { edits }: Plan): number =>
  edits
    .filter((edit) => edit.kind === 'insertRows')
    .reduce((area, edit) => pushedDown(edit, area), { top: row, bottom: row, left: 0, right: 0 }).top;

/** Cells of the sheet as it was that a plan does not speak of, and that look or hold something else afterwards: "row,column". */
export function changedOutside(before: Picture, after: Picture, plan: Plan): string[] {
  const { edits } = plan;
  // Where they stand after the whole plan.
  const touched = edits.reduce<readonly Range[]>(
    (areas, edit) =>
      edit.kind === 'insertRows' ? areas.map((area) => pushedDown(edit, area)) : [...areas, ...areasOf(edit)],
    [],
  );
  const now = new Map(after.cells.map((cell) => [cell.at, cell]));
  return before.cells.flatMap(({ at, v, f, style }) => {
    const [row, column] = at.split(',').map(Number) as [number, number];
    const top = standsAt(row, plan);
    const isTouched = touched.some((a) => a.top <= top && a.bottom >= top && a.left <= column && a.right >= column);
    const cell = now.get(`${String(top)},${String(column)}`);
    // A formula moves with the rows it speaks of, and its result with their contents.
    const isSame =
      cell !== undefined &&
      JSON.stringify(cell.style) === JSON.stringify(style) &&
      (f !== '' ? cell.f !== '' : cell.v === v);
    return isTouched || isSame ? [] : [`${before.name} ${at}`];
  });
}
