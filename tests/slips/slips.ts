/** npm run slips: what of the map's faults is told, by cell of the map and by family. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { groupBy } from '../../src/core/group';
import { sharedPath } from '../support/shared';
import { generatedSources, madeSources, ownSources, sharedSources, unseenSources } from './corpus';
import { plantIn, type Outcome } from './plant';

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '3' },
    own: { type: 'boolean' },
    missed: { type: 'boolean' },
    only: { type: 'string' },
  },
});

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);
const line = (name: string, outcomes: readonly Outcome[]): string => {
  const told = outcomes.filter((o) => o.told).length;
  return `${name.padEnd(36)} ${String(told).padStart(5)} / ${String(outcomes.length).padStart(5)}  ${percent(told, outcomes.length)}`;
};
const print = (text: string): void => void process.stdout.write(`${text}\n`);

if (!values.own && !existsSync(sharedPath('tables'))) print('../shared with the real documents is not here: left out');
const sources = [
  ...ownSources,
  ...madeSources,
  ...generatedSources,
  ...unseenSources,
  ...(values.own ? [] : sharedSources()),
].filter(({ name }) => !values.only || name.includes(values.only));
const outcomes = sources.flatMap((source) => [...plantIn(source, { each: Number(values.each), every: 1 })]);
const slips = outcomes.filter(({ cell }) => !cell.startsWith('harmless'));
const twins = outcomes.filter(({ cell }) => cell.startsWith('harmless'));

print('told / planted, by cell of the map');
for (const [cell, group] of groupBy(slips, (o) => o.cell)) print(line(cell, group));
print('\nby family');
for (const [family, group] of groupBy(slips, (o) => o.family)) print(line(family, group));
print('\nharmless changes that something is told of');
for (const [cell, group] of groupBy(twins, (o) => o.cell)) print(line(cell, group));
for (const { place, said } of twins.filter((o) => o.told)) print(`  ${place}  ${said.join('  ')}`);
if (values.missed) {
  print('\nmissed');
  for (const { cell, place } of slips.filter((o) => !o.told)) print(`  ${cell}  ${place}`);
}
print(`\n${line('all slips', slips)}`);
