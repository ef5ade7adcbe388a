import { address, cellCount, isEntireColumn, isEntireRow } from '../book/area';
import { clearCells } from '../book/clear';
import { defineType } from '../remote';
import type { AreasRef } from '../workspace';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreas = defineType<AreasRef>({
  name: 'RangeAreas',
  since: { '*': '1.9' },
  identity: (ref, { references }) => {
    const id = references.idOf(ref);
    return id ? { _ReferenceId: id } : {};
  },
  properties: {
    Address: {
      get: ({ sheetId, areas, corners }, { book }) =>
        areas
          .map(({ at }) => (corners ? { ...at, bottom: at.top, right: at.left } : at))
          .map((at) => address(book.sheet(sheetId).getSheetName(), at))
          .join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { at }) => sum + cellCount(at), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ at }) => isEntireColumn(at)) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ at }) => isEntireRow(at)) },
    _ReferenceId: { get: (ref, { references }) => references.idOf(ref) ?? '' },
  },
  objects: {
    Areas: (ref, workspace) => workspace.object('RangeCollection', ref),
    ConditionalFormats: (ref, workspace) => workspace.object('ConditionalFormatCollection', ref),
    Format: ({ areas }, workspace) => workspace.object('RangeFormat', areas),
    Worksheet: ({ sheetId }, workspace) => workspace.object('Worksheet', { sheetId }),
  },
  methods: {
    Clear: async ({ areas }, workspace, applyTo: string | null) => {
      for (const area of areas) await clearCells(workspace, area, applyTo ?? 'All');
    },
    _KeepReference: (ref, { references }) => {
      references.keep('RangeAreas', ref, ref.areas);
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export const rangeCollection = defineType<AreasRef>({
  name: 'RangeCollection',
  items: ({ areas }, workspace) => areas.map((area) => workspace.object('Range', area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ areas }, workspace, index: number) => (areas[index] ? workspace.object('Range', areas[index]) : null),
  },
});
