import { goalQuantities } from '../../../src/core/matching/goal-quantities';
import { parallels } from '../../../src/core/matching/parallel';
import { rowsOf, type RowText } from './rows';

const told = (text: string, rows: readonly RowText[]) => ({ quantities: goalQuantities(text), rows: rowsOf(rows) });
const names: readonly [string, string] = ['家庭无障碍改造户数', '适配辅助器具人数'];
const rows = (households: string, people: string): RowText[] => [
  [names[0], households],
  [names[1], people],
];

const planned = told('改造重度残疾人家庭130户，服务残疾人1500名。', rows('≥130户', '≥1500人'));
const found = (text: string, done: readonly RowText[], against = planned) =>
  parallels(told(text, done), against).map(({ goal, row }) => `${goal.printed} / ${row.target.raw}`);

describe('the same words in the plan and in the report', () => {
  it('speak of the same row', () => {
    expect(found('改造重度残疾人家庭142户，服务残疾人1540名。', rows('124户', '1540人'))).toEqual(['142户 / 124户']);
  });

  it('say nothing where the row has the number', () => {
    expect(found('改造重度残疾人家庭124户。', rows('124户', '1540人'))).toEqual([]);
  });

  it('say nothing where another row has the planned number too', () => {
    const twice = told('改造重度残疾人家庭130户。', [...rows('≥130户', '≥1500人'), ['走访户数', '≥130户']]);
    expect(found('改造重度残疾人家庭142户。', [...rows('124户', '1540人'), ['走访户数', '131户']], twice)).toEqual([]);
  });

  it('say nothing in other words', () => {
    expect(found('为重度残疾人家庭改造142户。', rows('124户', '1540人'))).toEqual([]);
  });
});
