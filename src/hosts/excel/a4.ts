import { supports } from './run';

/** A4 upright, as wide as the page. Before 1.9 Excel's own settings have to do: undefined. */
export function a4(sheet: Excel.Worksheet): Excel.PageLayout | undefined {
  if (!supports('1.9')) return undefined;
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  return pageLayout;
}
