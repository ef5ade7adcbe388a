import type { FUniver, IRange } from '@univerjs/presets';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { fromUniver, toUniver } from '../host/book/book';
import { shifted, type Shift } from '../host/book/shift';

const SHIFTS: Readonly<Record<string, Pick<Shift, 'axis' | 'kind'>>> = {
  'sheet.mutation.insert-row': { axis: 'row', kind: 'insert' },
  'sheet.mutation.remove-rows': { axis: 'row', kind: 'delete' },
  'sheet.mutation.insert-col': { axis: 'column', kind: 'insert' },
  'sheet.mutation.remove-col': { axis: 'column', kind: 'delete' },
};

interface Formatting {
  getConditionalFormattingRules(): IConditionFormattingRule[];
}

/** Moves conditional formats with inserted and deleted rows. On the screen Univer's own UI plugin does this. */
export function followRows(api: FUniver): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const shift = SHIFTS[id];
    if (!shift) return;
    const { unitId, subUnitId, range } = params as { unitId: string; subUnitId: string; range: IRange };
    const [at, last] = shift.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId) as unknown as Formatting | null;
    for (const rule of sheet?.getConditionalFormattingRules() ?? []) {
      const ranges = rule.ranges.flatMap((r) => {
        const moved = shifted(fromUniver(r), { ...shift, at, count: last - at + 1 });
        return moved ? [toUniver(moved)] : [];
      });
      const target = { unitId, subUnitId, cfId: rule.cfId };
      if (ranges.length === 0) api.syncExecuteCommand('sheet.command.delete-conditional-rule', target);
      else if (JSON.stringify(ranges) !== JSON.stringify(rule.ranges.map(fromUniver).map(toUniver)))
        api.syncExecuteCommand('sheet.command.set-conditional-rule', { ...target, rule: { ...rule, ranges } });
    }
  });
}
