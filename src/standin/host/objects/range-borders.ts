import { readBorder, SIDES, writeBorder } from '../book/borders';
import { invalidArgument } from '../errors';
import type { Remote } from '../remote-object';
import { defineType } from '../remote';
import type { RangeRef } from '../references';
import type { BorderRef, Workspace } from '../workspace';

function borderOf(areas: readonly RangeRef[], workspace: Workspace, side: string | undefined): Remote {
  if (side === undefined || !SIDES.includes(side)) throw invalidArgument();
  return workspace.object('RangeBorder', { areas, side });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection (diagonals are not known) */
export const rangeBorderCollection = defineType<readonly RangeRef[]>({
  name: 'RangeBorderCollection',
  items: (areas, workspace) => SIDES.map((side) => borderOf(areas, workspace, side)),
  index: (areas, workspace, side: string) => borderOf(areas, workspace, side),
  properties: { Count: { get: () => SIDES.length } },
  methods: { GetItemAt: (areas, workspace, index: number) => borderOf(areas, workspace, SIDES[index]) },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const rangeBorder = defineType<BorderRef>({
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    Color: {
      get: (ref, workspace) => readBorder(workspace, ref, 'color'),
      set: (ref, color: string, workspace) => writeBorder(workspace, ref, { color }),
    },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (ref, workspace) => readBorder(workspace, ref, 'style'),
      set: (ref, style: string, workspace) => writeBorder(workspace, ref, { style }),
    },
    Weight: {
      get: (ref, workspace) => readBorder(workspace, ref, 'weight'),
      set: (ref, weight: string, workspace) => writeBorder(workspace, ref, { weight }),
    },
  },
});
