import type { Declaration, FundBlock, Indicator } from '../../declaration/declaration';
import type { Range } from '../../sheet/address';
import { parseNumber } from '../../text/numerals';
import { withoutBlanks } from '../../text/normalise';
import { isNoUnit } from '../../text/units';
import { isHandedIn } from '../common/filled-in';
import { filled, realIndicators } from '../common/indicators';
import type { Draft } from '../rule';

export type CompletionMessage = 'completions' | 'completion' | 'score' | 'execution';

const isEmpty = (text: string): boolean => withoutBlanks(text) === '';

/** A dash tells no more of what was done than nothing does; in the column of scores it says that the row has none. */
const isUndone = (text: string): boolean => isNoUnit(text);

/** A row that breaks down the one above and has no score: where no column says the points, it has none of its own. */
const isPart = ({ name, weight, score }: Indicator): boolean =>
  weight === undefined && /^其中/.test(name.value.trim()) && isEmpty(score?.value ?? '');

/** — beside the target of the whole project: nothing was due this year, and nothing is to be told of it. */
const hasNoAim = ({ targets }: Indicator): boolean => {
  const annual = targets.find(({ term }) => term === 'annual')?.raw ?? '';
  return targets.length > 1 && !isEmpty(annual) && isNoUnit(annual);
};

/** Rows that carry points; 其中 rows below another have none of their own. */
function scored(declaration: Declaration): readonly Indicator[] {
  const rows = realIndicators(declaration).filter(
    (row) => (filled(row).length > 0 || row.targets.length === 0) && !isPart(row) && !hasNoAim(row),
  );
  const weighs = rows.some(({ weight }) => weight && !isEmpty(weight.value));
  return weighs ? rows.filter(({ weight }) => weight && !isEmpty(weight.value)) : rows;
}

/** The cells of a row that a self-evaluation asks for and nobody filled in. */
function blanks({ completion, score }: Indicator): readonly Range[] {
  const cells = completion && isUndone(completion.value) ? [completion.cell] : [];
  return score && isEmpty(score.value) ? [...cells, score.cell] : cells;
}

/** The execution rate's own points, where the form has them beside the money. */
function blankExecution(block: FundBlock): readonly Range[] {
  const column = (pattern: RegExp): number => block.columns.findIndex(({ label }) => pattern.test(label?.value ?? ''));
  const line = block.lines.find(({ role }) => role === 'total') ?? block.lines[0];
  const spent = line?.amounts[block.columns.findIndex(({ term }) => term === 'executed')];
  const weight = line?.amounts[column(/分\s*值|权\s*重/)];
  const score = line?.amounts[column(/得\s*分/)];
  const due = spent?.value && weight && parseNumber(withoutBlanks(weight.text));
  return due && score && isEmpty(score.text) ? [score.cell, weight.cell] : [];
}

const leastScored = 3;

/** 评分表 say nothing of what was spent or done: that most rows have their points says that it was filled in. */
function isMarked(rows: readonly Indicator[]): boolean {
  const marked = rows.filter(({ score }) => score && !isEmpty(score.value)).length;
  return marked >= leastScored && marked * 2 > rows.length;
}

/** 完成值 and 得分 left blank in a self-evaluation that was handed in: in all rows once, otherwise row by row. */
export function* completionFindings(declaration: Declaration): Generator<Draft<CompletionMessage>> {
  const rows = scored(declaration);
  if (!isHandedIn(declaration) && !isMarked(rows)) return;
  const open = rows.map((row) => ({ row, cells: blanks(row) })).filter(({ cells }) => cells.length > 0);
  if (rows.length > 1 && rows.every(({ completion }) => completion && isUndone(completion.value))) {
    const cells = open.flatMap((o) => o.cells);
    yield { cells, message: 'completions', data: { rows: String(rows.length) } };
  } else {
    for (const { row, cells } of open) {
      const onlyScore = !row.completion || !isUndone(row.completion.value);
      const data = { name: row.name.value.trim() };
      yield { cells: [row.name.cell, ...cells], message: onlyScore ? 'score' : 'completion', data };
    }
  }
  for (const block of declaration.funds) {
    const cells = blankExecution(block);
    if (cells.length > 0) yield { cells, message: 'execution', data: {} };
  }
}
