/**
 * Shows that no regular expression of the source can take more than linear time, those composed from data included:
 * recheck proves it by automata, or looks for an attack where a pattern is beyond them. Nothing here depends on time.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { check, type Parameters } from 'recheck';
import { composedPatterns } from './patterns/composed';
import { literalPatterns } from './patterns/literals';
import { canRepeat, keyOf, type Pattern } from './patterns/pattern';

/** What is known to be safe need not be shown again. */
const memory = 'node_modules/.cache/heji/patterns.json';

const parameters: Parameters = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  recallTimeout: null,
  seedingTimeout: null,
  maxRepeatCount: 1000,
  maxPatternSize: 5000,
};

function known(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(memory, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

async function complaint({ source, flags, at }: Pattern): Promise<string | undefined> {
  const found = await check(source, flags, parameters);
  if (found.status === 'safe') return undefined;
  const why =
    found.status === 'vulnerable' ? `${found.complexity.summary}, by ${found.attack.pattern}` : found.error.kind;
  return `${at}  /${source}/${flags}\n    ${why}`;
}

async function main(): Promise<void> {
  const all = [...literalPatterns('src'), ...composedPatterns()];
  const safe = known();
  const open = [...new Map(all.filter(canRepeat).map((p) => [keyOf(p), p])).values()].filter(
    (p) => !safe.has(keyOf(p)),
  );
  const complaints: string[] = [];
  const work = async (): Promise<void> => {
    for (let pattern = open.pop(); pattern; pattern = open.pop()) {
      const found = await complaint(pattern);
      if (found) complaints.push(found);
      else safe.add(keyOf(pattern));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify([...safe]));
  process.stdout.write(
    complaints.length === 0
      ? `${String(all.length)} regular expressions, all in linear time\n`
      : `Not shown to be linear; bound what repeats ({0,20}) or anchor it:\n${complaints.join('\n')}\n`,
  );
  process.exit(complaints.length === 0 ? 0 : 1);
}

void main();
