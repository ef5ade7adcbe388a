import { compareHandIns } from '../../src/review/hand-in';
import { facts, finding } from './facts';

const table = (file: string, keys: string[], of = {}) =>
  facts(file, { ...of, findings: keys.map((key) => finding(key)) });

describe('a second hand-in', () => {
  it('tells what was corrected, what is new and what is still there, twins apart', () => {
    const [before, now] = [table('a.xlsx', ['x', 'x', 'y']), table('a.xlsx', ['z', 'x'])];
    const { changes, missing } = compareHandIns([before], [now]);
    expect(changes.get(now)).toEqual({ before, standing: ['new', 'still'], corrected: [1, 2] });
    expect(missing).toEqual([]);
  });

  it('knows a table under another file name by unit, project and form', () => {
    const now = table('改后/a(1).xlsx', ['x']);
    expect(compareHandIns([table('a.xlsx', ['x'])], [now]).changes.get(now)?.standing).toEqual(['still']);
  });

  it('does not take another project in the same file for the same table', () => {
    const before = table('a.xlsx', ['x']);
    const now = table('a.xlsx', ['x'], { project: '法律援助经费' });
    const { changes, missing } = compareHandIns([before], [now]);
    expect(changes.has(now)).toBe(false);
    expect(missing).toEqual([before]);
  });
});
