import fc from '../support/random';
import { difference } from '../../src/taskpane/model/difference';

describe('difference', () => {
  it('shows the changed figure with a little of the sentence around it', () => {
    expect(
      difference(
        '本项目用于河道保洁，保洁员补助12名×1800元×12月=295200元，资料印制费10000元，合计三十万元整。',
        '本项目用于河道保洁，保洁员补助12名×1800元×12月=259200元，资料印制费10000元，合计三十万元整。',
      ),
    ).toEqual({ lead: '…名×1800元×12月=', removed: '295200', added: '259200', tail: '元，资料印制费10000…' });
  });

  it('never loses a character of what changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { lead, removed, added, tail } = difference(before, after);
        const around = (middle: string) => `${lead.replace(/^…/, '')}${middle}${tail.replace(/…$/, '')}`;
        expect(before).toContain(around(removed));
        expect(after).toContain(around(added));
        expect(removed === '' && added === '').toBe(before === after);
      }),
    );
  });
});
