import { createHash } from 'node:crypto';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const oneIn = Number(process.env.MUTANTS_ONE_IN);
const seed = process.env.MUTANTS_SEED;

/** The same mutants for the same seed, evenly from everywhere. */
function drawn({ fileName, location, mutatorName, replacement }) {
  const what = JSON.stringify([seed, fileName.split(/[\\/]src[\\/]/).at(-1), location, mutatorName, replacement]);
  return createHash('sha256').update(what).digest().readUInt32BE() % oneIn === 0;
}

/** For Stryker a mutant that a checker turns down is none: that leaves the sample. */
class SampleChecker {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, { status: drawn(mutant) ? 'passed' : 'compileError', reason: 'not drawn' }]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
