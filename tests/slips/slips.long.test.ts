/** The floor: what the samples and one right table of each family tell of the map's faults. `npm run slips` does all. */
import { groupBy } from '../../src/core/group';
import { mapCells } from '../../scripts/coverage/map';
import { caseSources, generatedSources, madeSources, ownSources, sharedSources } from './corpus';
import { operators } from './operators';
import { plantIn, tablesOf, type Outcome } from './plant';

/** Every other cell of the map in a table, the rest in the next: each cell in half the tables. */
/** Cells for which no sample, clean or drawn table has a place. */
const onlyInRealTables: readonly string[] = ['rates sum'];

const outcomes = [...ownSources, ...madeSources].flatMap((source, turn) => [
  ...plantIn(source, { each: 1, every: 2 }, turn),
]);
const slips = outcomes.filter(({ cell }) => !cell.startsWith('harmless'));

it('tells at least 97 % of the certain slips', () => {
  const missed = slips.filter(({ told }) => !told).map(({ cell, place }) => `${cell}: ${place}`);
  process.stdout.write(`slips told: ${slips.length - missed.length} of ${slips.length}\n${missed.join('\n')}\n`);
  expect(missed.length / slips.length).toBeLessThan(0.03);
});

it('tells nothing new of harmless changes', () => {
  const told = outcomes.filter(({ cell, told }) => cell.startsWith('harmless') && told);
  expect(told.map(({ cell, place, said }) => [cell, place, said])).toEqual([]);
});

const bySlip = [...groupBy(slips, ({ cell }) => cell)];
const share = (group: readonly Outcome[]): number => group.filter(({ told }) => told).length / group.length;
/** Of fewer, one that is missed would be more than a tenth. */
const enough = 10;

it('tells at least 90 % of the slips of every cell', () => {
  const low = bySlip.filter(([, group]) => group.length >= enough && share(group) < 0.9);
  expect(low.map(([cell, group]) => [cell, share(group)])).toEqual([]);
});

it('tells a slip once, but for a few that break two things', () => {
  const twice = slips.filter(({ said }) => new Set(said).size > 1);
  process.stdout.write(`slips told by two findings: ${twice.length} of ${slips.length}\n`);
  expect(twice.map(({ cell, place, said }) => [cell, place, said]).slice(Math.floor(slips.length * 0.05))).toEqual([]);
});

it('plants a slip for every cell of the map that a rule tells', () => {
  const tables = [...ownSources, ...generatedSources, ...madeSources, ...caseSources(), ...sharedSources()].flatMap(
    tablesOf,
  );
  const unplanted = mapCells.filter(
    ({ part, fault, rules }) => rules.length > 0 && !tables.some((table) => operators[part]![fault]!(table).length > 0),
  );
  const known = sharedSources().length > 0 ? [] : onlyInRealTables;
  expect(unplanted.map(({ part, fault }) => `${part} ${fault}`).filter((cell) => !known.includes(cell))).toEqual([]);
});
