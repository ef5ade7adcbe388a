import type { FundLine } from '../../declaration/declaration';
import { toA1, type Range } from '../../sheet/address';
import { formulaAt, hasFormula } from '../../sheet/sheet';
import { anchorCell } from '../common/cells';
import { labelOfLine } from '../../money/money-labels';
import { defineRule, type Draft } from '../rule';
import { addedCells, cellKey, type AddedCells } from './formula-parts';

type Message = 'missing' | 'doubled';

interface Part {
  readonly line: FundLine;
  readonly cell: Range;
  /** Its own parts: a formula may add these instead of the subtotal. */
  readonly parts: readonly Part[];
}

const partsOf = (line: FundLine, column: number): Part[] =>
  line.children.flatMap((child) => {
    const amount = child.amounts[column];
    return amount ? [{ line: child, cell: amount.cell, parts: partsOf(child, column) }] : [];
  });

const timesIn = (added: AddedCells, cell: Range): number => added.get(cellKey(cell.top, cell.left)) ?? 0;

/** How often a part is counted: itself, or all of its own parts in its place. */
function counted(added: AddedCells, part: Part): number {
  const inner = part.parts.map((p) => counted(added, p));
  return timesIn(added, part.cell) + (inner.length > 0 ? Math.max(...inner) : 0);
}

/** A subtotal all of whose parts are counted in its place is complete; one left out inside it is missing. */
function missing(added: AddedCells, part: Part): Part[] {
  if (timesIn(added, part.cell) > 0) return [];
  if (part.parts.some((p) => counted(added, p) > 0)) return part.parts.flatMap((p) => missing(added, p));
  return [part];
}

const doubled = (added: AddedCells, part: Part): Part[] => (counted(added, part) > 1 ? [part] : []);

export const formulaRange = defineRule({
  id: 'excel/formula-range',
  severity: 'error',
  title: { 'zh-CN': '合计公式漏加或重复加', 'en-US': 'The formula of a total leaves out or repeats a part' },
  why: {
    'zh-CN': '合计公式没有包含全部来源，或把小计和明细重复加了：现在的数也许碰巧对，改一个数就错了。',
    'en-US':
      'The formula does not include every source, or adds a subtotal as well as its parts. The result may be right by chance now and wrong after the next change.',
  },
  basis: ['《预算法》第三十二条（部门、单位预算草案的编制）'],
  example: { bad: '资金总额 =C8（漏了其他资金 C9）', good: '资金总额 =C8+C9' },
  fix: {
    'zh-CN': '把公式改为各部分相加。',
    'en-US': 'Changes the formula so that it adds up the parts.',
  },
  messages: {
    missing: {
      'zh-CN': '{{total}}的公式 {{formula}} 没有加上 {{parts}}',
      'en-US': 'The formula {{formula}} of {{total}} leaves out {{parts}}',
    },
    doubled: {
      'zh-CN': '{{total}}的公式 {{formula}} 把 {{parts}} 加了不止一次',
      'en-US': 'The formula {{formula}} of {{total}} counts {{parts}} more than once',
    },
  },
  *check({ declaration, sheet }): Generator<Draft<Message>> {
    const walk = (lines: readonly FundLine[]): FundLine[] => lines.flatMap((l) => [l, ...walk(l.children)]);
    for (const block of declaration.funds) {
      for (const line of walk(block.lines)) {
        for (const [column, amount] of line.amounts.entries()) {
          if (!amount || line.partial || !hasFormula(sheet, amount.cell.top, amount.cell.left)) continue;
          const formula = String(formulaAt(sheet, amount.cell.top, amount.cell.left));
          const added = addedCells(formula);
          const parts = partsOf(line, column);
          if (!added || parts.length === 0 || parts.every((p) => counted(added, p) === 0)) continue;
          const left = parts.flatMap((p) => missing(added, p));
          const twice = parts.flatMap((p) => doubled(added, p));
          const at = anchorCell(amount.cell);
          const whole = `=${parts.map((p) => toA1(anchorCell(p.cell))).join('+')}`;
          const fix = {
            title: { 'zh-CN': `把${toA1(at)}的公式改为 ${whole}`, 'en-US': `Make the formula of ${toA1(at)} ${whole}` },
            edits: [{ kind: 'setFormulas' as const, range: at, formulas: [[whole]] }],
          };
          for (const [message, found] of [
            ['missing', left],
            ['doubled', twice],
          ] as const) {
            if (found.length === 0) continue;
            yield {
              cells: [amount.cell, ...found.map((p) => p.cell)],
              message,
              data: {
                total: labelOfLine(line),
                formula,
                parts: found.map((p) => `${labelOfLine(p.line)}（${toA1(anchorCell(p.cell))}）`).join('、'),
              },
              fix,
            };
          }
        }
      }
    }
  },
});
