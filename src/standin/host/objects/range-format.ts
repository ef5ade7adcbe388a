import {
  alignmentProperties,
  applyStyle,
  fillProperties,
  fontProperties,
  uniform,
  type StyleProperty,
} from '../book/style';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../book/sizes';
import { defineType, type Property } from '../remote';
import type { RangeRef } from '../references';

type Areas = readonly RangeRef[];

/** A property over every cell: the value all share or null; setting it sets all. */
function overAreas(table: Readonly<Record<string, StyleProperty>>): Record<string, Property<Areas>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { get, set }]): [string, Property<Areas>] => [
      name,
      {
        get: (areas, { book }) => uniform(book, areas, get),
        set: (areas, value, workspace) => applyStyle(workspace, areas, (own) => set(value, own)),
      },
    ]),
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormat = defineType<Areas>({
  name: 'RangeFormat',
  properties: {
    ...overAreas(alignmentProperties),
    ColumnWidth: {
      get: (areas, { book }) => columnWidth(book, areas),
      set: (areas, points: number, workspace) => {
        for (const { sheetId } of areas) workspace.guard(sheetId, 'allowFormatColumns');
        setColumnWidth(workspace.book, areas, points);
      },
    },
    RowHeight: {
      get: (areas, { book }) => rowHeight(book, areas),
      set: (areas, points: number, workspace) => {
        for (const { sheetId } of areas) workspace.guard(sheetId, 'allowFormatRows');
        setRowHeight(workspace.book, areas, points);
      },
    },
  },
  objects: {
    Borders: (areas, workspace) => workspace.object('RangeBorderCollection', areas),
    Fill: (areas, workspace) => workspace.object('RangeFill', areas),
    Font: (areas, workspace) => workspace.object('RangeFont', areas),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFill = defineType<Areas>({
  name: 'RangeFill',
  properties: overAreas(fillProperties),
  methods: {
    Clear: (areas, workspace) => applyStyle(workspace, areas, () => ({ bg: null })),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFont = defineType<Areas>({
  name: 'RangeFont',
  since: { Strikethrough: '1.9' },
  properties: overAreas(fontProperties),
});
