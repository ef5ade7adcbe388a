import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** The same mutant has the same number for the same seed, and all numbers are as likely. */
function numberOf({ fileName, location, mutatorName, replacement }) {
  const what = [process.env.MUTANTS_SEED, fileName.split(/[\\/]src[\\/]/).at(-1), location, mutatorName, replacement];
  return createHash('sha256').update(JSON.stringify(what)).digest().readUIntBE(0, 6);
}

const silent = new Proxy({}, { get: () => () => false });

/** Every mutant that Stryker would make of the files. */
async function mutantsOf(files, excludedMutations) {
  const read = files.map((name) => ({ name: resolve(name), content: readFileSync(name, 'utf8'), mutate: true }));
  const options = { plugins: null, excludedMutations, ignorers: [] };
  return (await new Instrumenter(silent).instrument(read, options)).mutants;
}

/**
 * Draws `count` mutants evenly from everywhere. Gives how many there are, the largest number of those drawn and where they
 * stand (`file:line:column-line:column`), so that Stryker need not prepare a file for all of them.
 */
export async function drawSample(files, count, excludedMutations) {
  const all = (await mutantsOf(files, excludedMutations)).map((mutant) => ({ mutant, number: numberOf(mutant) }));
  const drawn = all.sort((a, b) => a.number - b.number).slice(0, count);
  const nameOf = new Map(files.map((name) => [resolve(name), name]));
  const places = drawn.map(({ mutant: { fileName, location } }) => {
    const [from, to] = [location.start, location.end].map(({ line, column }) => `${line + 1}:${column}`);
    return `${nameOf.get(fileName)}:${from}-${to}`;
  });
  return { of: all.length, largest: drawn.at(-1)?.number ?? -1, places: [...new Set(places)] };
}

/** For Stryker a mutant that a checker turns down is none: what stands within a place, but was not drawn, leaves the sample. */
class SampleChecker {
  async init() {}

  async check(mutants) {
    const largest = Number(process.env.MUTANTS_LARGEST);
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        { status: numberOf(mutant) <= largest ? 'passed' : 'compileError', reason: 'not drawn' },
      ]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
