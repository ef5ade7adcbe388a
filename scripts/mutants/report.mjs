import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const noticed = ({ status }) => status === 'Killed' || status === 'Timeout';
const counts = (mutants) => {
  const told = mutants.filter(noticed).length;
  return `${told} of ${mutants.length}  ${((100 * told) / mutants.length).toFixed(1)} %`;
};

/** Those that no test noticed, one a line, and the counts by folder, from Stryker's report in the file. */
export function printReport(file, files) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const met = Object.entries(report.files)
    .filter(([name]) => files.includes(name))
    .flatMap(([name, { mutants }]) => mutants.map((mutant) => ({ ...mutant, name })))
    .filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  for (const { name, location, mutatorName, replacement, status } of met.filter((mutant) => !noticed(mutant))) {
    const kind = status === 'NoCoverage' ? 'no test runs' : 'no test sees';
    const change = `${mutatorName}: ${replacement}`.replaceAll(/\s+/g, ' ').slice(0, 100);
    console.log(`${kind}  ${name}:${location.start.line}:${location.start.column}  ${change}`);
  }
  const folders = [...new Set(met.map(({ name }) => dirname(name)))].sort();
  for (const folder of folders)
    console.log(folder.padEnd(40), counts(met.filter(({ name }) => dirname(name) === folder)));
  if (met.length > 0) console.log('all'.padEnd(40), counts(met));
}
