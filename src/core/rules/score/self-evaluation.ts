import type Big from 'big.js';
import type { Declaration, FundBlock, Indicator } from '../../declaration/declaration';
import { cellRange, type Range } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import { withoutBlanks } from '../../text/normalise';
import { defineRule, type Draft } from '../rule';
import { completionOf } from './completion';
import { pointsOf, sum } from './weights';

type Message = 'above' | 'unmet' | 'reduced' | 'total' | 'reason';

const shown = (indicator: Indicator): string => indicator.name.value.trim();

const isUnexplained = ({ reason }: Indicator): boolean => reason !== undefined && withoutBlanks(reason.value) === '';

/** A form without points asks for the reason all the same. */
function* reasonFinding(indicator: Indicator): Generator<Draft<Message>> {
  const completion = completionOf(indicator);
  if (!completion || completion.met || !isUnexplained(indicator)) return;
  yield {
    cells: [indicator.reason!.cell, indicator.completion!.cell, completion.target.cell],
    message: 'reason',
    severity: 'warning',
    data: { name: shown(indicator), target: completion.target.value.text.trim(), done: completion.done.toFixed() },
  };
}

function* rowFindings(indicator: Indicator): Generator<Draft<Message>> {
  if (!indicator.weight && !indicator.score) yield* reasonFinding(indicator);
  const weight = pointsOf(indicator.weight);
  const score = pointsOf(indicator.score);
  if (!weight || !score || !indicator.weight || !indicator.score) return;
  if (/[%％]/.test(indicator.score.value) !== /[%％]/.test(indicator.weight.value)) return;
  const data = { name: shown(indicator), weight: weight.toFixed(), score: score.toFixed() };
  const cells = [indicator.score.cell, indicator.weight.cell];
  if (score.gt(weight)) {
    yield { cells, message: 'above', data };
    return;
  }
  const completion = completionOf(indicator);
  const unexplained = isUnexplained(indicator);
  if (!completion) return;
  const values = {
    ...data,
    target: completion.target.value.text.trim(),
    done: completion.done.toFixed(),
  };
  const places = [indicator.score.cell, indicator.completion!.cell, completion.target.cell];
  if (!completion.met && score.eq(weight)) yield { cells: places, message: 'unmet', data: values };
  else if (!completion.met && unexplained)
    yield { cells: [indicator.reason!.cell, ...places], message: 'reason', severity: 'warning', data: values };
  else if (completion.met && score.lt(weight) && unexplained) {
    yield { cells: places, message: 'reduced', severity: 'warning', data: values };
  }
}

/** The score of the execution rate in the fund block, where the form has it there. */
function executionScore(block: FundBlock): { value: Big; cell: Range } | undefined {
  const column = block.columns.findIndex((c) => /得分/.test(c.label?.value ?? ''));
  const line = block.lines.find((l) => l.role === 'total') ?? block.lines[0];
  const amount = line?.amounts[column];
  return amount?.value ? { value: amount.value, cell: amount.cell } : undefined;
}

const totalLabel = /^(?:总分|总得分|合计|总计|自评总分|总分值)$/;

/** The cell below the rows that prints the total score. */
function totalScore(declaration: Declaration, sheet: Sheet): { value: Big; cell: Range } | undefined {
  const region = declaration.indicatorRegion;
  const column = region?.columns.find((c) => c.role === 'score')?.column;
  const last = declaration.indicators.at(-1)?.row;
  if (!region || column === undefined || last === undefined) return undefined;
  for (let row = last + 1; row <= declaration.range.bottom; row++) {
    for (let c = declaration.range.left; c < column; c++) {
      if (!totalLabel.test(withoutBlanks(textAt(sheet, row, c)))) continue;
      const value = pointsOf({ value: textAt(sheet, row, column), cell: cellRange(row, column) });
      return value && { value, cell: cellRange(row, column) };
    }
  }
  return undefined;
}

function* totalFinding(declaration: Declaration, sheet: Sheet): Generator<Draft<Message>> {
  const total = totalScore(declaration, sheet);
  const scores = declaration.indicators.map((i) => pointsOf(i.score));
  if (!total || scores.length === 0 || scores.some((s) => s === undefined)) return;
  const execution = declaration.funds.map(executionScore).find((s) => s !== undefined);
  const rows = sum(scores as Big[]);
  const all = rows.plus(execution?.value ?? 0);
  if (total.value.eq(all) || total.value.eq(rows)) return;
  yield {
    cells: [total.cell, ...(execution ? [execution.cell] : [])],
    message: 'total',
    data: {
      stated: total.value.toFixed(),
      sum: all.toFixed(),
      difference: total.value.minus(all).abs().toFixed(),
    },
  };
}

export const selfEvaluation = defineRule({
  id: 'score/self-evaluation',
  severity: 'error',
  title: { 'zh-CN': '自评得分与完成情况不符', 'en-US': 'A score does not follow the completion' },
  why: {
    'zh-CN': '自评得分不得超过分值，未完成的指标不能得满分，偏差要说明原因，总分是各项之和；抽查复核时逐项核对。',
    'en-US':
      'No score exceeds its weight, an unmet target has no full points, deviations need a reason and the total is the sum: reviewers check each row.',
  },
  basis: ['《项目支出绩效评价管理办法》（财预〔2020〕10号）：单位自评的权重和计分，附件项目支出绩效自评表'],
  example: {
    bad: '目标 ≥50个，完成 40，分值 10，得分 10',
    good: '目标 ≥50个，完成 40，分值 10，得分 8，偏差原因已说明',
  },
  messages: {
    above: {
      'zh-CN': '“{{name}}”得分 {{score}} 超过分值 {{weight}}。',
      'en-US': '“{{name}}”: the score {{score}} exceeds its weight {{weight}}.',
    },
    unmet: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，未达标却得满分 {{score}}。',
      'en-US': '“{{name}}”: target {{target}}, done {{done}}, not met, yet full points {{score}}.',
    },
    reduced: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，已达标却只得 {{score}}（分值 {{weight}}），也没有说明原因。',
      'en-US':
        '“{{name}}”: target {{target}}, done {{done}}, met, yet only {{score}} of {{weight}} and no reason given.',
    },
    reason: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，未达标，没有填写偏差原因。',
      'en-US': '“{{name}}”: target {{target}}, done {{done}}, not met, and no reason is given.',
    },
    total: {
      'zh-CN': '总分 {{stated}} ≠ 各项得分之和 {{sum}}，差 {{difference}}。',
      'en-US': 'Total {{stated}} ≠ sum of the scores {{sum}}, off by {{difference}}.',
    },
  },
  *check({ declaration, sheet }): Generator<Draft<Message>> {
    for (const indicator of declaration.indicators) yield* rowFindings(indicator);
    yield* totalFinding(declaration, sheet);
  },
});
