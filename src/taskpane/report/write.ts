import * as excel from '../../hosts/excel';
import { reportPage } from './page';

/** Writes the report of tables on a sheet of its own and gives the sheet's name. */
export const writeReport = (...of: Parameters<typeof reportPage>): Promise<string> =>
  excel.writeReport(reportPage(...of));
