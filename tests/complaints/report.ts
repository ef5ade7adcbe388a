/** npm run complaints: which complaints are told, and what is told of corrected entries. */
import { groupBy } from '../../src/core/group';
import { isOwn } from './bases';
import { complaints, judge } from './complaints';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
/** Only those about tables of the project itself (own), of ../shared (shared), or of the names given. */
const which = process.argv.slice(2);
const isAsked = (base: string): boolean =>
  which.length === 0 || which.includes(base) || which.includes(isOwn(base) ? 'own' : 'shared');
const verdicts = complaints.filter(({ base }) => isAsked(base)).map(judge);
for (const { complaint, told, said, alarms } of verdicts) {
  const what = `${complaint.base} ${complaint.kind} ${JSON.stringify(complaint.bad)}`;
  if (!told && complaint.kind !== 'recommended') print(`missed  ${what}  ${said.join('  ')}`);
  if (alarms.length > 0)
    print(`alarm   ${complaint.base} ${complaint.kind} ${JSON.stringify(complaint.good)}  ${alarms.join('  ')}`);
}
const bad = verdicts.filter(({ complaint }) => complaint.kind !== 'recommended');
for (const [kind, group] of groupBy(bad, ({ complaint }) => complaint.kind)) {
  const told = group.filter((v) => v.told).length;
  if (told < group.length) print(`${kind.padEnd(28)} ${told} / ${group.length}`);
}
const good = verdicts.filter(({ complaint }) => complaint.good);
print(
  `complaints told ${bad.filter((v) => v.told).length} of ${bad.length}; corrected entries that something is told of ${good.filter((v) => v.alarms.length > 0).length} of ${good.length}`,
);
