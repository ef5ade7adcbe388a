import { createKnownSheets } from '../../src/taskpane/state/known-sheets';
import { grid } from '../support/grid';

const plain = grid([['资金总额', 50]], { name: '目标表' });
const other = grid([['说明', '']], { name: '说明' });
const linked = grid([['合计', 50]], { name: '汇总', formulas: { B1: '=目标表!B1' } });
const all = new Map([
  ['1', plain],
  ['2', other],
  ['3', linked],
]);

describe('the sheets that need not be read again', () => {
  const read = () => {
    const sheets = createKnownSheets();
    sheets.subscribe();
    sheets.begin().keep(all);
    return { sheets, known: () => [...sheets.begin().known.keys()] };
  };

  it('are those of which nothing was heard', () => {
    const { sheets, known } = read();
    expect(known()).toEqual(['1', '2', '3']);
    sheets.changed('2');
    expect(known()).toEqual(['1']);
    sheets.changed(undefined);
    expect(known()).toEqual([]);
  });

  it('are not those with formulas that look at other sheets, whichever of them changed', () => {
    const { sheets, known } = read();
    sheets.changed('1');
    expect(known()).toEqual(['2']);
  });

  it('are not those that changed while they were read', () => {
    const { sheets, known } = read();
    const turn = sheets.begin();
    sheets.changed('1');
    turn.keep(all);
    expect(known()).toEqual(['2']);
  });

  it('are none before every change is heard', () => {
    const sheets = createKnownSheets();
    const early = sheets.begin();
    sheets.subscribe();
    early.keep(all);
    expect(sheets.begin().known.size).toBe(0);
    sheets.begin().keep(all);
    expect(sheets.begin().known.size).toBe(3);
  });
});
