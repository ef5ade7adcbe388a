import { toA1 } from '../../../core/sheet/address';
import { parseAddress, parseAddresses } from '../book/area';
import { printSetup, setPrintSetup, type PageSetup } from '../book/print-setup';
import { invalidArgument, notImplemented } from '../errors';
import { defineType } from '../remote';
import type { SheetRef, Workspace } from '../workspace';

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

const setupOf = ({ sheetId }: SheetRef, { book }: Workspace): PageSetup => printSetup(book, sheetId);

function change(ref: SheetRef, workspace: Workspace, changes: Partial<PageSetup>): void {
  workspace.guard(ref.sheetId);
  setPrintSetup(workspace.book, ref.sheetId, changes);
}

const PAPERS: Readonly<Record<string, NonNullable<PageSetup['paperSize']>>> = { A4: 'a4', A3: 'a3', Letter: 'letter' };

const zoomOf = ({ scale, fitToPage, fitToWidth, fitToHeight }: PageSetup): Zoom =>
  fitToPage
    ? { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null, scale: null }
    : { horizontalFitToPages: null, verticalFitToPages: null, scale: scale ?? 100 };

/** "$1:$2": whole rows. */
function rows(text: unknown): string {
  if (typeof text !== 'string') throw notImplemented('PageLayout.setPrintTitleRows with a range');
  if (!/^\$?\d+:\$?\d+$/.test(text) || !parseAddress(text)) throw invalidArgument();
  return text;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout = defineType<SheetRef>({
  name: 'PageLayout',
  since: { '*': '1.9' },
  properties: {
    CenterHorizontally: {
      get: (ref, workspace) => setupOf(ref, workspace).horizontalCentered ?? false,
      set: (ref, horizontalCentered: boolean, workspace) => change(ref, workspace, { horizontalCentered }),
    },
    Orientation: {
      get: (ref, workspace) => (setupOf(ref, workspace).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (ref, value: string, workspace) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument();
        change(ref, workspace, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
      },
    },
    PaperSize: {
      get: (ref, workspace) => {
        const { paperSize = 'letter' } = setupOf(ref, workspace);
        return Object.entries(PAPERS).find(([, kept]) => kept === paperSize)?.[0] ?? null;
      },
      set: (ref, value: string, workspace) => {
        const paperSize = PAPERS[value];
        if (!paperSize) throw notImplemented(`PageLayout.paperSize ${value}`);
        change(ref, workspace, { paperSize });
      },
    },
    Zoom: {
      get: (ref, workspace) => zoomOf(setupOf(ref, workspace)),
      // A side without a number takes as many pages as it needs: 0 in a file.
      set: (ref, { scale, horizontalFitToPages: across, verticalFitToPages: down }: Zoom, workspace) =>
        change(
          ref,
          workspace,
          scale ? { fitToPage: false, scale } : { fitToPage: true, fitToWidth: across ?? 0, fitToHeight: down ?? 0 },
        ),
    },
  },
  methods: {
    SetPrintArea: (ref, workspace, printArea: unknown) => {
      if (typeof printArea !== 'string') throw notImplemented('PageLayout.setPrintArea with a range');
      const areas = parseAddresses(printArea).map((area) => toA1(area).replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2'));
      change(ref, workspace, { printArea: areas.join(',') });
    },
    GetPrintAreaOrNullObject: (ref, workspace) => {
      const kept = setupOf(ref, workspace).printArea;
      if (kept === undefined) return null;
      const areas = parseAddresses(kept).map((area) => workspace.references.track(ref.sheetId, area));
      return workspace.object('RangeAreas', { sheetId: ref.sheetId, areas });
    },
    SetPrintTitleRows: (ref, workspace, printTitleRows: unknown) =>
      change(ref, workspace, { printTitlesRow: rows(printTitleRows) }),
    GetPrintTitleRowsOrNullObject: (ref, workspace) => {
      const kept = setupOf(ref, workspace).printTitlesRow;
      const area = kept === undefined ? undefined : parseAddress(kept)?.area;
      return area ? workspace.object('Range', workspace.references.track(ref.sheetId, area)) : null;
    },
  },
});
