/** One slip, one finding: what two rules say of the same cells is of two different things. */
import { readdirSync } from 'node:fs';
import { check } from '../../../src/core/check';
import { rules } from '../../../src/core/rules';
import type { Finding } from '../../../src/core/rules/finding';
import { contains } from '../../../src/core/sheet/address';
import { readWorkbook } from '../../../src/hosts/file/read';
import { describeWithShared, readShared, sharedPath } from '../../support/shared';
import aspects from './aspects.json';

const aspectOf = new Map(
  Object.entries(aspects.aspects).flatMap(([name, ids]) => ids.map((id) => [id, name] as const)),
);
/** Pairs of one aspect that speak of different things all the same, each with its reason. */
const apart = new Set(aspects.apart.map(({ rules: pair }) => [...pair].sort().join(' ')));

const aspect = ({ rule, kind }: Finding): string => aspectOf.get(`${rule}#${kind}`) ?? aspectOf.get(rule) ?? rule;
const isWithin = (a: Finding, b: Finding): boolean =>
  a.cells.length > 0 && a.cells.every((cell) => b.cells.some((other) => contains(other, cell)));
const pairOf = (a: Finding, b: Finding): string => [a.rule, b.rule].sort().join(' ');

/** Pairs of two rules' findings of one aspect, one of which has all of its cells among the other's. */
const twice = (findings: readonly Finding[]): string[] =>
  findings.flatMap((a, i) =>
    findings
      .slice(i + 1)
      .filter((b) => a.rule !== b.rule && aspect(a) === aspect(b) && (isWithin(a, b) || isWithin(b, a)))
      .filter((b) => !apart.has(pairOf(a, b)))
      .map((b) => `${pairOf(a, b)}: ${a.message['zh-CN']} / ${b.message['zh-CN']}`),
  );

it('every rule has its aspect', () => {
  const named = new Set([...aspectOf.keys()].map((name) => name.split('#')[0]));
  expect(rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

describeWithShared('no two rules tell one slip twice', () => {
  const files = ['tables', 'seeds', 'cases/bases', 'cases/cases'].flatMap((folder) =>
    readdirSync(sharedPath(folder))
      .filter((name) => /\.xlsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  it.each(files)('%s', (file) => {
    const { tables } = check(readWorkbook(readShared(...file.split('/'))));
    expect(tables.flatMap(({ findings }) => twice(findings))).toEqual([]);
  });
});
