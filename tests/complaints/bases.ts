/** The right tables that complaints change an entry of. */
import { cleanTables } from '../fixtures/clean';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/file/read';
import { readShared } from '../support/shared';
import { fifthTables } from './tables/fifth';
import { figureTables, figureWorkbooks } from './tables/figures';
import { fourthTables } from './tables/fourth';
import { sixthTables } from './tables/sixth';
import { sixthWorkbooks } from './tables/sixth-workbooks';
import { thirdTables } from './tables/third';
import { workbooks as earlierWorkbooks } from './tables/workbooks';

/** Tables written for a round of complaints. */
const rounds = { ...thirdTables, ...fourthTables, ...fifthTables, ...figureTables, ...sixthTables };
const workbooks = { ...earlierWorkbooks, ...figureWorkbooks, ...sixthWorkbooks };

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
type Own = keyof typeof own | keyof typeof rounds | keyof typeof workbooks;
export const ownBases = [...Object.keys(own), ...Object.keys(rounds), ...Object.keys(workbooks)] as Own[];
/** Workbooks of ../shared/cases/bases. */
export const sharedBases = ['D', 'F', 'K', 'S', 'T', 'W', 'Y'] as const;

export const isOwn = (name: string): name is Own => name in own || name in rounds || name in workbooks;

const ownWorkbook = (name: Own): readonly Sheet[] => {
  if (name in workbooks) return workbooks[name as keyof typeof workbooks];
  return [name in rounds ? rounds[name as keyof typeof rounds] : cleanTables[own[name as keyof typeof own]]!.sheet];
};

const read = new Map<string, readonly Sheet[]>();
export const baseOf = (name: string): readonly Sheet[] => {
  const known =
    read.get(name) ?? (isOwn(name) ? ownWorkbook(name) : readWorkbook(readShared('cases', 'bases', `${name}.xlsx`)));
  read.set(name, known);
  return known;
};
