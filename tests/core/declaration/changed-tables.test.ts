import { check } from '../../../src/core/check';
import { recognise } from '../../../src/core/declaration/recognise';
import type { Amount, Declaration, FundLine, HeaderKey, Sourced } from '../../../src/core/declaration/declaration';
import { statedUnit } from '../../../src/core/declaration/funds/amount';
import type { Range } from '../../../src/core/sheet/address';
import { misreadBlock } from '../../../src/core/money/block-units';
import { budgetOf } from '../../../src/core/money/budgets';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/file/read';
import { changes, other, rewritten } from './support/changes';
import { rowsUnderOtherHeads } from './support/renamed-heads';
import { describeWithShared, readShared, sharedWorkbooks } from '../../support/shared';

/** What is read of a table, whatever its addresses and the width of its brackets. */
const readingOf = (d: Declaration): string =>
  JSON.stringify([
    d.project?.value,
    d.unit?.value,
    [budgetOf(d, 'annual')?.yuan, budgetOf(d, 'midterm')?.yuan],
    d.indicators.map((i) => [i.level1?.value, i.level2?.value, i.name.value, i.targets.map(({ raw }) => raw)]),
  ])
    .normalize('NFKC')
    .replaceAll(' ', '');

const amountsOf = (line: FundLine): Amount[] => [
  ...line.amounts.flatMap((amount) => amount ?? []),
  ...line.children.flatMap(amountsOf),
];
const key = ({ top, left }: Range): string => `${top} ${left}`;

/** 元 for 万元 in every statement of the unit, and the amounts of the fund blocks ten thousand times as large; or the other way round. */
function exchanged(sheet: Sheet): Sheet {
  const tables = recognise(sheet);
  const [from, to, factor] = tables.every(({ unit }) => unit?.value === '元')
    ? (['元', '万元', '0.0001'] as const)
    : (['万元', '元', '10000'] as const);
  const amounts = new Map(
    tables
      .flatMap(({ funds }) => funds.flatMap(({ lines }) => lines.flatMap(amountsOf)))
      .flatMap((amount) =>
        amount.value && !amount.inSentence && !amount.unit ? [[key(amount.cell), amount.value]] : [],
      ),
  );
  const stated = new RegExp(`(?<![\\d万亿千百])${from}(?![/／])`, 'g');
  return rewritten(sheet, (value, row, column) => {
    const amount = amounts.get(`${row} ${column}`);
    if (amount)
      return (
        typeof value === 'number' ? amount.times(factor).toNumber() : amount.times(factor).toFixed()
      ) as typeof value;
    const isStatement = typeof value === 'string' && value.length <= 30 && statedUnit(value) === from;
    return isStatement ? (value.replace(stated, to) as typeof value) : value;
  });
}

const otherLine: Readonly<Record<FundLine['role'], string>> = {
  total: '统筹盘子',
  fiscal: '公财拨付',
  carryover: '往年留存',
  other: '乡贤捐赠',
  item: '专门用途',
};

const otherField: Readonly<Record<HeaderKey, string>> = {
  project: '立项事由',
  projectCode: '识别串',
  department: '归口上级',
  unit: '承办者',
  year: '哪一年',
  period: '起讫',
  projectType: '哪一类',
  start: '开工',
  end: '完工',
  head: '牵头人',
  phone: '怎么找',
  other: '附带',
};

const allLines = (lines: readonly FundLine[]): FundLine[] =>
  lines.flatMap((line) => [line, ...allLines(line.children)]);

/** Labels of money (of lines, columns and blocks, where they have cells of their own) and of head fields, each with a word nobody knows. */
function otherWords({ funds, header }: Declaration): (readonly [label: Sourced<string>, word: string])[] {
  const blocks = funds.filter(({ layout }) => layout !== 'sentence' && layout !== 'list');
  const lines = blocks.flatMap((block) => allLines(block.lines));
  const heads = blocks.flatMap((block) => block.columns.flatMap(({ label }) => label ?? []));
  const own = new Set(lines.map(({ label }) => key(label.cell)));
  return [
    ...lines.map(({ label, role }) => [label, otherLine[role]] as const),
    ...heads.filter(({ cell }) => !own.has(key(cell))).map((label) => [label, '今年数'] as const),
    ...blocks.flatMap(({ labels: around }) => around.map((label) => [label, '钱从哪里来'] as const)),
    ...header.flatMap(({ key: field, label, value }) =>
      value?.value && key(value.cell) !== key(label.cell) ? [[label, otherField[field]] as const] : [],
    ),
  ];
}

/** The same with the heads of the columns of indicators and the labels of goals and texts; a column that says nothing of its money is no 今年数. */
function allWords(table: Declaration): (readonly [label: Sourced<string>, word: string])[] {
  const { indicatorRegion: region, goals, narratives } = table;
  const heads = (region?.columns ?? []).map(({ role, column, label }) => {
    const { top, bottom } = region!.header;
    return [
      { value: label, cell: { top: bottom, left: column, bottom: top, right: column } },
      other[role][0]!,
    ] as const;
  });
  return [
    ...otherWords(table).map(([label, word]) => [label, word === '今年数' ? '另列数' : word] as const),
    ...heads,
    ...goals.map(({ label }) => [label, '想办成的事'] as const),
    ...narratives.flatMap(({ label }) => (label ? [[label, '别的话'] as const] : [])),
  ];
}

/** Cells that hold something of the head or an amount, with what it is. */
const placesOf = (tables: readonly Declaration[]): Map<string, string> =>
  new Map(
    tables.flatMap(({ funds, header }) => [
      ...funds.flatMap(({ lines }) =>
        lines.flatMap(amountsOf).flatMap((amount) => (amount.value ? [[key(amount.cell), 'amount'] as const] : [])),
      ),
      ...header.flatMap((field) => (field.value?.value ? [[key(field.value.cell), field.key] as const] : [])),
    ]),
  );

// Reads the folder ../shared beside the checkout.
describeWithShared('the public tables, changed', () => {
  const sheets = sharedWorkbooks().flatMap((file) => readWorkbook(readShared(file)));

  it.each(changes)('are read the same with %s', (_name, change) => {
    for (const sheet of sheets)
      expect(recognise(change(sheet)).map(readingOf)).toEqual(recognise(sheet).map(readingOf));
  });

  it('hold the same money when the unit is another one and the amounts with it', () => {
    let compared = 0;
    for (const sheet of sheets) {
      const before = recognise(sheet);
      const units = new Set(before.map(({ unit }) => unit?.value));
      // A block in another unit than it states is no longer one when the unit changes.
      if (before.some(misreadBlock) || units.size !== 1 || !['元', '万元'].includes([...units][0] ?? '')) continue;
      const yuan = (tables: readonly Declaration[]) =>
        tables.map((d) => (['annual', 'midterm'] as const).map((term) => budgetOf(d, term)?.yuan.toFixed(2)));
      const after = recognise(exchanged(sheet));
      expect([sheet.name, yuan(after)]).toEqual([sheet.name, yuan(before)]);
      compared += before.length;
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('lose no more than one row of twenty where a header cell has another word', () => {
    const { rows, read } = rowsUnderOtherHeads(sheets);
    expect(read / rows).toBeGreaterThan(0.95);
  });

  it('lose no more than one amount or field of twenty unsaid where a label of money or of the head has another word', () => {
    let [places, found, budgets, wrong] = [0, 0, 0, 0];
    for (const sheet of sheets) {
      const before = recognise(sheet);
      const held = placesOf(before);
      for (const [{ cell, value: label }, word] of before.flatMap(otherWords)) {
        const after = recognise(
          rewritten(sheet, (value, r, c) =>
            r === cell.top && c === cell.left && typeof value === 'string'
              ? (value.replace(label.trim(), word) as typeof value)
              : value,
          ),
        );
        const read = placesOf(after);
        const unread = new Set(after.flatMap((d) => d.unread.map(key)));
        places += held.size;
        found += [...held].filter(([at, what]) => read.get(at) === what || unread.has(at)).length;
        if (after.length !== before.length) continue;
        for (const [i, table] of before.entries()) {
          const [was, is] = [budgetOf(table, 'annual')?.yuan, budgetOf(after[i]!, 'annual')?.yuan];
          budgets += 1;
          wrong += is && !(was && is.eq(was)) ? 1 : 0;
        }
      }
    }
    expect(found / places).toBeGreaterThan(0.95);
    // A budget is the same or not known; one in a hundred is another one.
    expect(wrong / budgets).toBeLessThan(0.01);
  });

  it('raise no alarm where a word nobody knows stands for a label', () => {
    const rulesOf = (sheet: Sheet): Set<string> =>
      new Set(
        check([sheet]).tables.flatMap(({ findings }) =>
          findings.flatMap(({ rule, severity }) => (severity === 'advice' ? [] : [rule])),
        ),
      );
    let tried = 0;
    const alarms: string[] = [];
    for (const sheet of sheets) {
      const before = rulesOf(sheet);
      for (const [{ cell, value: label }, word] of recognise(sheet).flatMap(allWords)) {
        const after = rulesOf(
          rewritten(sheet, (value, r, c) =>
            r === cell.top && c === cell.left && typeof value === 'string'
              ? (value.replace(label.trim(), word) as typeof value)
              : value,
          ),
        );
        tried += 1;
        alarms.push(...[...after].filter((rule) => !before.has(rule)).map((rule) => `${label} → ${word}: ${rule}`));
      }
    }
    expect(tried).toBeGreaterThan(400);
    expect(alarms).toEqual([]);
  });
});
