import type { Declaration, Indicator, Sourced } from '../../declaration/declaration';
import { viewOf } from '../../declaration/view';
import type { Sheet } from '../../sheet/sheet';
import { withoutBlanks } from '../../text/normalise';
import type { Draft } from '../rule';
import { completionOf } from './completion';
import { rowData } from './row-scores';

const statusLabel = /^(?:指标)?(?:完成情况|是否(?:完成|达标)|达成情况|完成状态|目标完成情况)$/;
const doneWords =
  /^(?:已?(?:完成|达标|达成|实现)|(?:正常|按时|按期|较好|全面|顺利)完成|全部完成|(?:已)?达成(?:预期|年度)?(?:指标|目标)|是|已?超额完成(?:年度|年初|预期)?(?:指标|目标|任务)?)[。；]?$/;
const undoneWords =
  /^(?:未(?:完成|达标|达成|实现|达到)(?!原因)|部分(?:完成|达成|实现)|否$)|(?:未能?|没有|尚未)(?:按[期时])?(?:完成|达标|达到)(?!原因).{0,8}(?:指标|目标|任务|数量|场次|次数|人数)?[。；]?$|(?:未能|没能|无法|没有)(?:按[期时])?(?:举办|开展|实施|组织|完成|建成)[。；]?$/;

/** 合格率未达到年度目标，因…: a reason that opens with a miss. */
const missWords =
  /^(?!.{0,14}(?:上年|去年|部分|个别|往年))[^，。；]{0,14}(?:(?:未能?|没有)(?:达到?|完成|实现)(?:了)?(?:年度|年初|预期|绩效)?(?:目标|指标)|[未不]达标|低于(?:年度|年初|预期)?(?:目标|指标))(?!.{0,3}原因)/;

/** What a row says of itself in words: in its reason, and in a column that asks whether it was done. */
function* statusOf(indicator: Indicator, declaration: Declaration, sheet: Sheet): Generator<Sourced<string>> {
  if (indicator.reason) yield indicator.reason;
  const view = viewOf(sheet);
  for (const { role, label, column } of declaration.indicatorRegion?.columns ?? []) {
    if (!view || role !== 'other' || !statusLabel.test(withoutBlanks(label))) continue;
    const { text, range } = view.at(indicator.row, column);
    yield { value: text, cell: range };
  }
}

/** "未完成" beside a target that was met, "已完成" beside one that was missed. */
export function* statusFindings(
  indicator: Indicator,
  declaration: Declaration,
  sheet: Sheet,
): Generator<Draft<'saysUndone' | 'saysDone'>> {
  const completion = completionOf(indicator);
  if (completion?.met === undefined) return;
  for (const { value, cell } of statusOf(indicator, declaration, sheet)) {
    const words = withoutBlanks(value);
    const contradicts = completion.met ? undoneWords.test(words) || missWords.test(words) : doneWords.test(words);
    if (!contradicts) continue;
    yield {
      cells: [cell, indicator.completion!.cell, completion.target.cell],
      message: completion.met ? 'saysUndone' : 'saysDone',
      severity: 'warning',
      data: { ...rowData(indicator), words: value.trim().slice(0, 20) },
    };
  }
}
