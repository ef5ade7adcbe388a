/** The right tables that complaints change an entry of. */
import { cleanTables } from '../fixtures/clean';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/file/read';
import { readShared } from '../support/shared';
import { thirdTables } from './tables/third';

const own = {
  canal: 'self-evaluation with a missed row, canal',
  cloud: 'half years and shares, government cloud',
  destitute: 'monthly payments, support for the destitute',
  elderly: 'Jiangsu form, care of the elderly',
  food: 'self-evaluation, food sampling',
  heating: 'weights in a column, heating of schools',
  hospital: 'three years side by side, hospital equipment',
  meals: 'national form of 2021, school meals',
  road: 'transfer payment, rural roads',
};
type Own = keyof typeof own | keyof typeof thirdTables;
export const ownBases = [...Object.keys(own), ...Object.keys(thirdTables)] as Own[];
/** Workbooks of ../shared/cases/bases. */
export const sharedBases = ['D', 'F', 'K', 'S', 'T', 'W', 'Y'] as const;

export const isOwn = (name: string): name is Own => name in own || name in thirdTables;

const ownSheet = (name: Own): Sheet =>
  name in thirdTables
    ? thirdTables[name as keyof typeof thirdTables]
    : cleanTables[own[name as keyof typeof own]]!.sheet;

const read = new Map<string, readonly Sheet[]>();
export const baseOf = (name: string): readonly Sheet[] => {
  const known =
    read.get(name) ?? (isOwn(name) ? [ownSheet(name)] : readWorkbook(readShared('cases', 'bases', `${name}.xlsx`)));
  read.set(name, known);
  return known;
};
