import fc from '../support/random';
import { difference } from '../../src/taskpane/model/difference';

describe('difference', () => {
  it('shows the changed figure whole, with a little of the sentence around it', () => {
    expect(
      difference(
        '本项目用于河道保洁，保洁员补助12名×1800元×12月=295200元，资料印制费10000元，合计三十万元整。',
        '本项目用于河道保洁，保洁员补助12名×1800元×12月=259200元，资料印制费10000元，合计三十万元整。',
      ),
    ).toEqual([{ same: '…名×1800元×12月=' }, { removed: '295200', added: '259200' }, { same: '元，资料印制费10000…' }]);
  });

  it('shows each of several changes, and what lies between them in short', () => {
    const between = '河道保洁员每日巡查两次并在手机上逐段登记，发现问题当日上报街道';
    expect(difference(`台帐${between}，覆盖率≥≥95%`, `台账${between}，覆盖率≥95%`)).toEqual([
      { same: '台' },
      { removed: '帐', added: '账' },
      { same: '河道保洁员每日巡查两次并…问题当日上报街道，覆盖率' },
      { removed: '≥', added: '' },
      { same: '≥95%' },
    ]);
  });

  it('shows another sentence as another sentence', () => {
    expect(difference('按时完成', '12月31日前完成')).toEqual([
      { removed: '按时', added: '12月31日前' },
      { same: '完成' },
    ]);
    expect(difference('甲完成乙', '丙完成丁')).toEqual([{ removed: '甲完成乙', added: '丙完成丁' }]);
  });

  it('never loses a character of what changes', () => {
    const text = fc.string({ unit: fc.constantFrom(...'培训次覆盖率1295.,，%') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = difference(before, after);
        const shortest = (pick: 'removed' | 'added'): string[] =>
          pieces.flatMap((piece) => ('same' in piece ? piece.same.split('…') : [piece[pick]]));
        for (const [whole, pick] of [
          [before, 'removed'],
          [after, 'added'],
        ] as const) {
          let at = 0;
          for (const part of shortest(pick)) {
            const found = whole.indexOf(part, at);
            expect(found).toBeGreaterThanOrEqual(at);
            at = found + part.length;
          }
        }
        expect(pieces.every((piece) => 'same' in piece)).toBe(before === after);
      }),
    );
  });
});
