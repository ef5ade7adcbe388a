import { faults, mapCells, parts, reasons } from '../../scripts/coverage/map';
import { limits } from '../../scripts/rule-docs/page';
import { rules } from '../../src/core/rules';
import { operators } from './operators';

const ids = rules.map(({ id }) => id).sort();

describe('the map of checks', () => {
  it('has a cell for every part and fault, and none beyond', () => {
    const cells = mapCells.map(({ part, fault }) => `${part} ${fault}`).sort();
    expect(cells).toEqual(
      Object.keys(parts)
        .flatMap((part) => Object.keys(faults).map((fault) => `${part} ${fault}`))
        .sort(),
    );
  });

  it('names every rule somewhere, and no other', () => {
    expect([...new Set(mapCells.flatMap((cell) => cell.rules))].sort()).toEqual(ids);
  });

  it('says why where nobody can tell', () => {
    const given = mapCells.flatMap(({ reason }) => reason ?? []);
    expect([...new Set(given)].sort()).toEqual(Object.keys(reasons).sort());
  });

  it('has an operator for every cell that a rule tells, and for no other', () => {
    const planted = Object.entries(operators).flatMap(([part, row]) => Object.keys(row).map((f) => `${part} ${f}`));
    const told = mapCells.filter((cell) => cell.rules.length > 0).map(({ part, fault }) => `${part} ${fault}`);
    expect(planted.sort()).toEqual(told.sort());
  });

  it('says of every rule what it does not tell', () => {
    expect(Object.keys(limits).sort()).toEqual(ids);
  });
});
