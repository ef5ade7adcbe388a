/** How each fault of the map is planted: a right table in, every place where the fault is certain out. */
import type { FundLine, Goal, HeaderKey, Indicator, Target } from '../../src/core/declaration/declaration';
import { groupBy } from '../../src/core/group';
import { isNoUnit } from '../../src/core/text/units';
import { moreIsBetter } from '../../src/core/knowledge/directions';
import { isCountUnit } from '../../src/core/knowledge/measures';
import { sameRange, type Range } from '../../src/core/sheet/address';
import { put, shownAt, stored, type Slip, type Table } from './table';

export type Operator = (table: Table) => readonly Slip[];
type Rows = readonly Indicator[];

const note = '请填写相关内容（100字以内）';
const open = (text: string): string => `${text.replace(/[。；]$/, '')}（含`;
const sum = (text: string): string => `${text.replace(/[。；]?$/, '。')}培训2期×3万元=7万元。`;
const doubled = (text: string): string => text.replace(/[\p{Script=Han}]{5}/u, '$&$&');

// ── where things stand ──────────────────────────────────────────────────────────────────────────────────────────────

const isOurs = (row: Indicator): boolean => /\p{Script=Han}{2}/u.test(row.name.value);
const rows = ({ declaration }: Table): Rows => declaration.indicators.filter(isOurs);
const main = (row: Indicator): Target | undefined => row.targets.find((t) => t.term === 'annual');
const filledMain = (row: Indicator): Target | undefined => {
  const target = main(row);
  return target && target.raw.trim() !== '' ? target : undefined;
};
const onlyTarget = (row: Indicator): boolean => row.targets.length === 1;
/** A field whose value stands in a cell of its own and is filled. */
const fields = ({ declaration }: Table, ...keys: readonly HeaderKey[]) =>
  declaration.header.flatMap((field) =>
    keys.includes(field.key) &&
    field.value &&
    field.value.value !== '' &&
    !sameRange(field.value.cell, field.label.cell)
      ? [{ ...field, value: field.value }]
      : [],
  );
const field =
  (keys: readonly HeaderKey[], make: (text: string, label: string) => string | undefined): Operator =>
  (table) =>
    fields(table, ...keys).flatMap(({ value, label }) => {
      const text = make(value.value, label.value);
      return text === undefined || !belongs(table, value.cell) ? [] : [put(value.cell, text, label.cell)];
    });
/** In prose a cleared paragraph is none; a form's field stays a field. */
const belongs = ({ declaration: { family, indicatorRegion } }: Table, cell: Range): boolean =>
  family !== 'L15' && (!indicatorRegion || cell.top < indicatorRegion.rows.top);

const goal =
  (terms: readonly Goal['term'][], make: (text: string, table: Table) => string | undefined): Operator =>
  (table) =>
    table.declaration.goals.flatMap(({ term, text, label }) => {
      const made = terms.includes(term) && text.value.length > 8 ? make(text.value, table) : undefined;
      return made === undefined || made === text.value || sameRange(text.cell, label.cell)
        ? []
        : [put(text.cell, made, label.cell)];
    });

const narrative =
  (make: (text: string, table: Table, key: string, label: string) => string | undefined): Operator =>
  (table) =>
    table.declaration.narratives.flatMap(({ key, label, text }) => {
      const alone = label && table.declaration.family !== 'L15' && !sameRange(label.cell, text.cell);
      const made = alone && text.value.length > 8 ? make(text.value, table, key, label?.value ?? '') : undefined;
      return made === undefined || made === text.value ? [] : [put(text.cell, made, label!.cell)];
    });

const target =
  (make: (target: Target, row: Indicator, table: Table) => string | number | undefined, pick = filledMain): Operator =>
  (table) =>
    rows(table).flatMap((row) => {
      const at = pick(row);
      const made = at && make(at, row, table);
      return made === undefined || made === at!.raw ? [] : [put(at!.cell, made, row.name.cell)];
    });

const column =
  (
    role: 'operator' | 'unit' | 'weight' | 'direction' | 'completion' | 'score' | 'reason',
    make: (text: string, row: Indicator, table: Table) => string | number | undefined,
  ): Operator =>
  (table) =>
    rows(table).flatMap((row) => {
      const at = row[role];
      const made = at && make(at.value.trim(), row, table);
      if (made === undefined || made === at!.value) return [];
      const more = [row.name.cell, ...row.targets.map((t) => t.cell), ...(row.completion ? [row.completion.cell] : [])];
      return [put(at!.cell, made, ...more, ...(row.score ? [row.score.cell] : []))];
    });

/** Narratives that every plan or report has to hold; 说明 and remarks may be left out. */
const due = /依据|必要|可行|概况|计划|方案|内容|措施|结论|问题/;

/** Columns that all rows of a form share (a weight column) are most often the point of the finding. */
const nonEmpty = (text: string): boolean => !isNoUnit(text);

// ── money ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const all = (lines: readonly FundLine[]): readonly FundLine[] => lines.flatMap((l) => [l, ...all(l.children)]);
interface Sum {
  readonly total: Range;
  readonly parts: readonly Range[];
}

/** Totals that their parts add up to, in the columns of money. */
function sums(table: Table): readonly Sum[] {
  return table.declaration.funds.flatMap((block) =>
    all(block.lines).flatMap((line) =>
      block.columns.flatMap(({ term }, column) => {
        const total = line.amounts[column];
        const parts = line.children.flatMap((child) => child.amounts[column] ?? []);
        if (term === 'other' || line.partial || !total?.value?.gt(0) || total.inSentence || parts.length < 2) return [];
        const added = parts.reduce((s, p) => (p.value ? s.plus(p.value) : s), total.value.minus(total.value));
        if (!added.eq(total.value) || parts.some((p) => p.inSentence)) return [];
        return [{ total: total.cell, parts: parts.filter((p) => p.value?.gt(0)).map((p) => p.cell) }];
      }),
    ),
  );
}
type Amount = (value: number) => string | number;
const totalsOf =
  (make: Amount): Operator =>
  (table) =>
    sums(table).flatMap(({ total, parts }) => change(table, total, make, parts));
const partsOf =
  (make: Amount): Operator =>
  (table) =>
    sums(table).flatMap(({ total, parts }) => parts.flatMap((part) => change(table, part, make, [total])));
const change = (table: Table, cell: Range, make: Amount, more: readonly Range[]): readonly Slip[] => {
  const value = Number(String(stored(table, cell)).replace(/,/g, ''));
  return Number.isFinite(value) && value > 0 ? [put(cell, make(value), ...more)] : [];
};
/** 元 for 万元 is the slip of the trade; a table in 亿元 or 千元 is seldom mistaken by that. */
const inCommonUnit =
  (operator: Operator): Operator =>
  (table) =>
    /^(?:万?元)?$/.test(moneyUnit(table)) ? operator(table) : [];
const shifted = (value: number): number => Math.round((value * 1.1 + 1) * 100) / 100;
const asText = (value: number): string => `${value}`;
const brokenAmount = (value: number): string => `${value}`.replace(/(\d)$/, '.,$1');

const rateCells =
  (
    make: (text: string, value: number | string | boolean) => string | number | undefined,
    pattern = /执行率|支出进度/,
  ): Operator =>
  (table) =>
    table.declaration.funds.flatMap((block) => {
      const at = block.columns.findIndex(({ label }) => pattern.test(label?.value.replace(/\s/g, '') ?? ''));
      return all(block.lines).flatMap((line) => {
        const amount = at < 0 ? undefined : line.amounts[at];
        const spent = line.amounts[block.columns.findIndex(({ term }) => term === 'executed')];
        const given = line.amounts.some(
          (a, i) => /budget|adjusted|annual/.test(block.columns[i]!.term) && a?.value?.gt(0),
        );
        if (!amount || !given || !spent?.value?.gt(0) || !/\d/.test(amount.text)) return [];
        const made = make(amount.text, stored(table, amount.cell));
        return made === undefined ? [] : [put(amount.cell, made, spent.cell)];
      });
    });

/** A share printed right of its amount: 财政拨款 | 800 | 80%. */
const sharesBeside: Operator = (table) =>
  table.declaration.funds.flatMap((block) =>
    all(block.lines).flatMap(({ amounts }) =>
      amounts.flatMap((amount, i) => {
        const beside = block.columns[i + 1]?.label?.value ?? '';
        if (!amount?.value?.gt(0) || amount.inSentence || /执行率|进度/.test(beside)) return [];
        const { top, right } = amount.cell;
        const cell = { top, left: right + 1, bottom: top, right: right + 1 };
        const value = stored(table, cell);
        if (!/^\d[\d.]*%$/.test(shownAt(table, cell)) || typeof value !== 'number' || value > 1) return [];
        return [{ changes: [{ cell, value: value / 2, format: '0.00%' }], at: [cell, amount.cell] }];
      }),
    ),
  );

// ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const isRate = (target: Target | undefined, row: Indicator): boolean =>
  target?.value.kind === 'quantity' &&
  (target.value.unit === '%' || row.unit?.value.trim() === '%') &&
  /(?:合格|完成|覆盖|到位|满意|达标|知晓|及时|准确|出勤|入学|使用)[率度]$/.test(row.name.value.trim());
const withNumber = ({ raw }: Target, by: string): string | undefined =>
  /\d/.test(raw) ? raw.replace(/\d[\d,.]*/, by) : undefined;
const counted = ({ value }: Target): boolean => value.kind === 'quantity' && isCountUnit(value.unit);
const yearIn = ({ declaration }: Table): number | undefined => declaration.year?.value;
const staleYear = (text: string, table: Table, by: number): string | undefined => {
  const year = yearIn(table);
  return year && text.includes(`${year}年`) ? text.replace(`${year}年`, `${year + by}年`) : undefined;
};
const isTimeliness = (row: Indicator): boolean => row.level2?.value === '时效指标';
/** The number of a target that a goal repeats with its unit. */
const promised = (text: string, table: Table): string | undefined => {
  for (const row of rows(table)) {
    const value = filledMain(row)?.value;
    if (value?.kind !== 'quantity' || value.number.lt(4) || value.unit.length === 0) continue;
    const said = `${value.number.toFixed()}${value.unit}`;
    if (value.unit === '%' && !text.includes(row.name.value.trim().slice(-5))) continue;
    const at = text.indexOf(said);
    if (at < 0 || /[\d.]/.test(text[at - 1] ?? '') || text.indexOf(said, at + 1) >= 0) continue;
    return `${text.slice(0, at)}${value.number.times(value.unit === '%' ? 0.5 : 3).toFixed()}${value.unit}${text.slice(at + said.length)}`;
  }
  return undefined;
};
const cleared = (table: Table, of: (row: Indicator) => boolean): readonly Slip[] => {
  const gone = rows(table).filter(of);
  if (gone.length === 0 || gone.length > 8 || gone.length === rows(table).length) return [];
  const cells = gone.flatMap((row) => [
    row.name.cell,
    ...row.targets.flatMap((t) => [t.cell, ...(t.nameCell ? [t.nameCell] : [])]),
    ...[row.operator, row.unit, row.completion, row.score, row.weight].flatMap((f) => (f ? [f.cell] : [])),
  ]);
  const header = table.declaration.indicatorRegion?.header;
  const labels = gone.flatMap(({ level1, level2 }) => [level1, level2].flatMap((l) => (l ? [l.cell] : [])));
  return [
    { changes: cells.map((cell) => ({ cell, value: '' })), at: [...cells, ...labels, ...(header ? [header] : [])] },
  ];
};
const level =
  (which: 'level1' | 'level2', make: (text: string, row: Indicator) => string | undefined): Operator =>
  (table) => {
    const seen = new Set<string>();
    return rows(table).flatMap((row) => {
      const at = row[which];
      const text = at && shownAt(table, at.cell);
      const made = text && make(text, row);
      if (!at || !made || made === text || seen.has(`${at.cell.top}:${at.cell.left}`)) return [];
      seen.add(`${at.cell.top}:${at.cell.left}`);
      const column = rows(table).flatMap((r) => (r.weight ? [r.weight.cell] : []));
      return [put(at.cell, made, row.name.cell, ...column)];
    });
  };
const named =
  (
    make: (name: string, row: Indicator) => string | undefined,
    withTarget = (_: Indicator): string | undefined => undefined,
  ): Operator =>
  (table) =>
    rows(table).flatMap((row) => {
      const at = filledMain(row);
      const made = at && make(row.name.value.trim(), row);
      if (!made || made === row.name.value) return [];
      const value = withTarget(row);
      return [
        {
          changes: [{ cell: row.name.cell, value: made }, ...(value === undefined ? [] : [{ cell: at.cell, value }])],
          at: [row.name.cell, at.cell],
        },
      ];
    });
/** Rows whose value says all by itself: no columns of operator and unit beside it. */
const plainRow = (row: Indicator): boolean => !row.operator && !row.unit && onlyTarget(row);

const totalCells =
  (role: 'weight' | 'score', by: number): Operator =>
  (table) => {
    const at = table.declaration.indicatorRegion?.columns.find((c) => c.role === role)?.column;
    const last = table.declaration.indicators.at(-1)?.row;
    if (at === undefined || last === undefined) return [];
    for (let row = last + 1; row <= table.declaration.range.bottom; row++) {
      const value = stored(table, { top: row, left: at, bottom: row, right: at });
      if (typeof value !== 'number') continue;
      const cells = rows(table).flatMap((r) => (r[role] ? [r[role].cell] : []));
      return [put({ top: row, left: at, bottom: row, right: at }, value + by, ...cells)];
    }
    return [];
  };

const otherTerm = (row: Indicator): Target | undefined =>
  row.targets.find((t) => (t.term === 'midterm' || t.term === 'half') && t.raw.trim() !== '');
const sharedReasons: Operator = (table) => {
  const given = rows(table).filter((row) => row.reason);
  if (given.length < 4) return [];
  const cells = given.slice(0, 4).map((row) => row.reason!.cell);
  if (given.some((row) => row.reason!.value.trim() !== '')) return [];
  return [{ changes: cells.map((cell) => ({ cell, value: '受疫情影响，工作进度滞后' })), at: cells }];
};
const copiedMidterm: Operator = (table) => {
  const pairs = rows(table).flatMap((row) => {
    const [long, year] = [row.targets.find((t) => t.term === 'midterm'), filledMain(row)];
    return long && year && long.raw.trim() !== '' && long !== year ? [{ long, year }] : [];
  });
  const money = sums(table).length > 0 && pairs.length >= 3;
  // 每年2次 beside 2次 is the copy already.
  const bare = (text: string): string => text.replace(/每年|年度|全年|^年/g, '');
  if (!money || pairs.every(({ long, year }) => bare(long.raw) === bare(year.raw))) return [];
  return [
    {
      changes: pairs.map(({ long, year }) => ({ cell: long.cell, value: year.raw })),
      at: pairs.flatMap((p) => [p.long.cell, p.year.cell]),
    },
  ];
};
const areSiblings = (a: Indicator, b: Indicator): boolean =>
  a.level1?.value === b.level1?.value && a.level2?.value === b.level2?.value;
const unmet = (row: Indicator): boolean => {
  const [at, done] = [filledMain(row)?.value, /^\d+(?:\.\d+)?/.exec(row.completion?.value.trim() ?? '')];
  return (
    at?.kind === 'quantity' &&
    done !== null &&
    (at.operator === '≥' || row.operator?.value === '≥') &&
    at.number.gt(done[0])
  );
};

/** By part, then by fault: what the map says somebody can tell. */
export const operators: Readonly<Record<string, Readonly<Record<string, Operator>>>> = {
  project: {
    blank: field(['project'], () => ''),
    instruction: field(['project'], () => note),
    broken: field(['project'], open),
  },
  department: {
    blank: field(['department'], () => ''),
    instruction: field(['department'], () => note),
    kind: field(['department'], (text, label) =>
      /代码/.test(label) && /\d/.test(text) ? text.replace(/[[（(【]?\d+[\]）)】]?-?/g, '') : undefined,
    ),
    broken: field(['department'], open),
  },
  'unit-name': {
    blank: field(['unit'], (_, label) => (/签|章/.test(label) ? undefined : '')),
    instruction: field(['unit'], (_, label) => (/签|章/.test(label) ? undefined : note)),
    kind: (table) =>
      table.declaration.narratives.flatMap(({ text }) => {
        const code = /[0-9A-HJ-NPQRTUWXY]{17}(\d)(?![0-9A-Z])/.exec(text.value);
        if (!code || !/信用代码/.test(text.value)) return [];
        return [put(text.cell, text.value.replace(code[0], `${code[0].slice(0, -1)}${(Number(code[1]) + 1) % 10}`))];
      }),
    broken: field(['unit'], open),
  },
  year: {
    blank: (table) => yearCell(table, '（    年度）'),
    instruction: (table) => yearCell(table, '（XX年度）'),
    contradiction: (table) => {
      const year = yearIn(table);
      const dated = rows(table).some((row) => filledMain(row)?.raw.includes(`${year}年`));
      return year && dated
        ? yearCell(table, `（${year + 4}年度）`).map((s) => ({ ...s, at: [table.declaration.range] }))
        : [];
    },
  },
  period: {
    blank: field(['period'], () => ''),
    kind: field(['period'], () => '经常性项目'),
    contradiction: (table) => {
      const { year: read, header } = table.declaration;
      // A year that is known from the period alone is another one then.
      const fromPeriod = header.some(
        ({ key, value }) => key === 'period' && value && read && sameRange(value.cell, read.cell),
      );
      const year = fromPeriod ? undefined : read?.value;
      return field(['period'], (text) =>
        year && text.includes(`${year}年`) ? `${year + 3}年1月—${year + 3}年12月` : undefined,
      )(table);
    },
  },
  attribute: {
    blank: field(['projectType'], () => '□经常性项目　□一次性项目'),
    kind: field(['projectType'], (_, label) => (/属性/.test(label) ? '一般项目' : undefined)),
  },
  contact: {
    blank: field(['phone', 'head'], (_, label) => (/电话/.test(label) ? '' : undefined)),
    filler: field(['phone', 'head'], (_, label) => (/电话/.test(label) ? '无' : undefined)),
    kind: field(['phone', 'head'], (_, label) => (/电话/.test(label) ? '林青' : undefined)),
  },
  'fund-total': {
    blank: totalsOf(() => ''),
    filler: totalsOf(() => '—'),
    kind: totalsOf(asText),
    range: totalsOf((value) => -value),
    unit: inCommonUnit(totalsOf((value) => value * 10_000)),
    contradiction: totalsOf((value) => value * 2),
    sum: totalsOf(shifted),
    broken: totalsOf(brokenAmount),
  },
  'fund-part': {
    kind: partsOf(asText),
    range: partsOf((value) => -value),
    unit: inCommonUnit(partsOf((value) => value * 10_000)),
    sum: partsOf(shifted),
    broken: partsOf(brokenAmount),
  },
  'goal-annual': {
    blank: goal(['annual'], () => ''),
    filler: goal(['annual'], () => '无'),
    instruction: goal(['annual'], () => note),
    kind: goal(['annual'], () => '248000元'),
    contradiction: goal(['annual'], promised),
    copy: goal(['annual'], (_, { declaration }) => declaration.project?.value),
    duplicate: goal(['annual'], doubled),
    // 三年修复9000叶，其中2024年…: years of the whole term may stand there.
    stale: goal(['annual'], (text, table) => (/[两三四五]年/.test(text) ? undefined : staleYear(text, table, -1))),
    sum: goal(['annual'], sum),
    broken: goal(['annual'], open),
  },
  'goal-midterm': {
    blank: goal(['midterm'], (_, { declaration }) =>
      declaration.indicators.some((row) => row.targets.some((t) => t.term === 'midterm' && t.raw)) ? '' : undefined,
    ),
    filler: goal(['midterm'], (_, { declaration }) =>
      declaration.indicators.some((row) => row.targets.some((t) => t.term === 'midterm' && t.raw)) ? '/' : undefined,
    ),
    instruction: goal(['midterm'], () => note),
    kind: goal(['midterm'], () => '744000元'),
    copy: (table) => {
      const year = table.declaration.goals.find(({ term }) => term === 'annual')?.text;
      const long = /—|至|-/.test(table.declaration.header.find(({ key }) => key === 'period')?.value?.value ?? '');
      return long && year
        ? goal(['midterm'], () => year.value)(table).map((s) => ({ ...s, at: [...s.at, year.cell] }))
        : [];
    },
    duplicate: goal(['midterm'], doubled),
    sum: goal(['midterm'], sum),
    broken: goal(['midterm'], open),
  },
  'goal-done': {
    blank: goal(['executed'], () => ''),
    filler: goal(['executed'], () => '/'),
    instruction: goal(['executed'], () => note),
    kind: goal(['executed'], () => '100%'),
    copy: goal(
      ['executed'],
      (_, { declaration }) => declaration.goals.find(({ term }) => term === 'annual')?.text.value,
    ),
    sum: goal(['executed'], sum),
    broken: goal(['executed'], open),
  },
  level1: {
    blank: (table) => cleared(table, (row) => row.level1?.value === '效益指标'),
    contradiction: level('level1', (text, row) =>
      row.weight && /[（(]\s*\d+\s*分?[)）]/.test(text) ? text.replace(/\d+/, '77') : undefined,
    ),
  },
  level2: {
    blank: (table) => cleared(table, (row) => /满意度/.test(row.level2?.value ?? '')),
    kind: level('level2', (text) => (/^服务对象满意度指标$/.test(text) ? '群众满意率' : undefined)),
    place: level('level2', (text, row) =>
      /^数量指标$/.test(text) &&
      row.targets.slice(0, 1).some(counted) &&
      onlyTarget(row) &&
      /[数量次]$/.test(row.name.value.trim())
        ? '时效指标'
        : undefined,
    ),
  },
  name: {
    blank: (table) =>
      rows(table).flatMap((row) =>
        filledMain(row) && onlyTarget(row) ? [put(row.name.cell, '', filledMain(row)!.cell)] : [],
      ),
    filler: (table) =>
      rows(table).flatMap((row) =>
        filledMain(row) && onlyTarget(row) ? [put(row.name.cell, '—', filledMain(row)!.cell)] : [],
      ),
    instruction: named((name, row) => (filledMain(row)?.value.kind === 'quantity' ? `${name}（≥**%）` : undefined)),
    kind: named((name, row) => (/[数量次]$/.test(name) && counted(filledMain(row)!) ? `${name}230人` : undefined)),
    contradiction: named((_, row) =>
      /数量/.test(row.level2?.value ?? '') && counted(filledMain(row)!) ? '工程验收合格率' : undefined,
    ),
    duplicate: (table) =>
      rows(table).flatMap((row, at) => {
        const next = rows(table)[at + 1];
        const [here, there] = [filledMain(row), next && filledMain(next)];
        // A sibling stands under the same levels; under another level 1 the name is in the wrong place as well.
        if (!here || !there || !next || !plainRow(row) || !areSiblings(row, next)) return [];
        // A cell that holds several rows, or a name with its value, is not written over.
        const alone = [next.name.cell, there.cell].every(
          (cell, i) => shownAt(table, cell) === [next.name.value, there.raw][i]!.trim(),
        );
        if (!alone) return [];
        return [
          {
            changes: [
              { cell: next.name.cell, value: row.name.value },
              { cell: there.cell, value: here.raw },
            ],
            at: [next.name.cell, row.name.cell],
          },
        ];
      }),
    place: (table) =>
      named(
        (_, row) => (row.level2?.value === '数量指标' && plainRow(row) ? '工程验收合格率' : undefined),
        () => '≥95%',
      )(table),
    broken: named(open),
  },
  target: {
    blank: target((_, row) => (onlyTarget(row) ? '' : undefined)),
    filler: target((t, row) => (onlyTarget(row) && t.raw.length > 1 ? '同上' : undefined)),
    instruction: target(() => '≥**'),
    kind: target((t, row) => (row.level2?.value === '数量指标' && counted(t) && plainRow(row) ? '良好' : undefined)),
    range: target((t, row) => (isRate(t, row) ? withNumber(t, '120') : undefined)),
    unit: target((t, row) =>
      plainRow(row) && counted(t) && /[数量次]$/.test(row.name.value.trim())
        ? t.raw.replace(/[\p{Script=Han}]+$/u, '')
        : undefined,
    ),
    contradiction: target((t, row, table) => {
      const value = t.value;
      if (value.kind !== 'quantity' || !value.unit || value.number.lt(4)) return undefined;
      const said = `${value.number.toFixed()}${value.unit}`;
      const goals = table.declaration.goals.filter(({ term }) => term === t.term).map(({ text }) => text.value);
      // A rate may be another's: its own words must stand before it.
      const named = (text: string): boolean => value.unit !== '%' || text.includes(row.name.value.trim().slice(-5));
      return goals.some((text) => text.includes(said) && named(text)) && moreIsBetter(row.name.value)
        ? withNumber(t, value.number.div(4).round().toFixed())
        : undefined;
    }),
    copy: target((_, row) => (row.level1?.value === '效益指标' && plainRow(row) ? row.name.value.trim() : undefined)),
    place: target((_, row) =>
      row.level2?.value === '社会效益指标' && plainRow(row) ? '重新犯罪率不超过0.2%' : undefined,
    ),
    stale: target((t, row, table) => (isTimeliness(row) ? staleYear(t.raw, table, -2) : undefined)),
    empty: target((t, row) =>
      row.level1?.value === '效益指标' && plainRow(row) && t.value.kind === 'quantity' ? '有效提升' : undefined,
    ),
    broken: target((t) => (/\d\d/.test(t.raw) ? t.raw.replace(/(\d)(\d)(?=\D*$)/, '$1%$2') : undefined)),
  },
  'target-term': {
    blank: target((_, row) => (filledMain(row) ? '' : undefined), otherTerm),
    instruction: target(() => '≥**', otherTerm),
    range: target((t, row) => (isRate(t, row) ? withNumber(t, '120') : undefined), otherTerm),
    unit: target(
      (t, row) =>
        counted(t) && !row.unit && /[数量次]$/.test(row.name.value.trim())
          ? t.raw.replace(/[\p{Script=Han}]+$/u, '')
          : undefined,
      otherTerm,
    ),
    contradiction: target((t, row) => {
      const year = filledMain(row)?.value;
      const same = t.value.kind === 'quantity' && year?.kind === 'quantity' && t.value.unit === year.unit;
      return t.term === 'half' && counted(t) && same ? withNumber(t, '99999') : undefined;
    }, otherTerm),
    copy: copiedMidterm,
    broken: target((t) => (/\d\d/.test(t.raw) ? t.raw.replace(/(\d)(\d)(?=\D*$)/, '$1%$2') : undefined), otherTerm),
  },
  operator: {
    blank: column('operator', (text, row) =>
      /[≥≤=＝]/.test(text) && filledMain(row)?.value.kind === 'quantity' ? '' : undefined,
    ),
    filler: column('operator', (text, row) =>
      /[≥≤=＝]/.test(text) && filledMain(row)?.value.kind === 'quantity' ? '—' : undefined,
    ),
    range: column('operator', (text, row) =>
      /[≥]/.test(text) && /满意度|合格率|覆盖率/.test(row.name.value) ? '≤' : undefined,
    ),
  },
  unit: {
    blank: column('unit', (text, row) =>
      nonEmpty(text) && filledMain(row)?.value.kind === 'quantity' ? '' : undefined,
    ),
    filler: column('unit', (text, row) =>
      nonEmpty(text) && filledMain(row)?.value.kind === 'quantity' ? '—' : undefined,
    ),
    kind: column('unit', (text) => (text === '人' ? '人数' : undefined)),
    unit: column('unit', (text, row) => (text === '%' && isRate(filledMain(row), row) ? '万元' : undefined)),
    contradiction: target((t, row) =>
      row.unit && nonEmpty(row.unit.value) && row.unit.value.trim() === '%' && /^\d/.test(t.raw)
        ? '28.8万元'
        : undefined,
    ),
    broken: column('unit', (text) => (text === '人次' ? '人/次' : text === '场次' ? '场/次' : undefined)),
  },
  weight: {
    blank: column('weight', (text) => (/^\d/.test(text) ? '' : undefined)),
    filler: column('weight', (text) => (/^\d/.test(text) ? '—' : undefined)),
    range: column('weight', (text) => (/^\d/.test(text) ? 0 : undefined)),
    // A form without one of the levels may be an extract; other sums than 90 and 100 say nothing there.
    sum: column('weight', (text, _row, { declaration }) =>
      /^\d+$/.test(text) &&
      ['产出', '效益', '满意'].every((l) => declaration.indicators.some((i) => i.level1?.value.startsWith(l)))
        ? Number(text) + 5
        : undefined,
    ),
  },
  direction: {
    contradiction: column('direction', (text, row) =>
      /^正向/.test(text) && /≥/.test(`${row.operator?.value}${filledMain(row)?.raw}`)
        ? text.replace('正', '反')
        : undefined,
    ),
  },
  completion: {
    blank: column('completion', (text) => (text === '' ? undefined : '')),
    filler: column('completion', (text) => (text === '' ? undefined : '/')),
    instruction: column('completion', (text) => (text === '' ? undefined : note)),
    kind: column('completion', (text, row) =>
      /^\d/.test(text) && filledMain(row)?.value.kind === 'quantity' ? '完成' : undefined,
    ),
    range: column('completion', (text, row) =>
      /^\d/.test(text) && isRate(filledMain(row), row) && row.score ? text.replace(/[\d.]+/, '12') : undefined,
    ),
    contradiction: column('completion', (text, row) => {
      const value = filledMain(row)?.value;
      const atLeast = value?.kind === 'quantity' && (value.operator === '≥' || row.operator?.value === '≥');
      return atLeast && /^\d[\d.]*[^\d前上]{0,4}$/.test(text) && row.score
        ? text.replace(/[\d.]+/, (n) => String(Math.floor(Number(n) / 3)))
        : undefined;
    }),
    unit: column('completion', (text, row) =>
      /^\d/.test(text) && filledMain(row) && counted(filledMain(row)!) ? text.replace(/[^\d]*$/, '%') : undefined,
    ),
    copy: column('completion', (text, row) =>
      /^\d/.test(text) && /^[≥≤]/.test(filledMain(row)?.raw ?? '') ? filledMain(row)!.raw : undefined,
    ),
    empty: column('completion', (text, row) =>
      /^\d/.test(text) && filledMain(row)?.value.kind === 'quantity' ? '一般' : undefined,
    ),
    broken: column('completion', (text) => (text === '' ? undefined : open(text))),
  },
  score: {
    blank: column('score', (text) => (/^\d/.test(text) ? '' : undefined)),
    range: column('score', (text, row) => (/^\d/.test(text) && row.weight ? Number(row.weight.value) + 3 : undefined)),
    sum: totalCells('score', 1),
  },
  reason: {
    blank: column('reason', (text, row) => (text !== '' && unmet(row) ? '' : undefined)),
    filler: column('reason', (text, row) => (text !== '' && unmet(row) ? '无' : undefined)),
    instruction: column('reason', () => note),
    contradiction: column('reason', (text, row) =>
      text === '' &&
      row.score?.value === row.weight?.value &&
      filledMain(row)?.value.kind === 'quantity' &&
      row.completion &&
      /^\d/.test(row.completion.value)
        ? '未完成，主要是人员不足'
        : undefined,
    ),
    duplicate: sharedReasons,
    broken: column('reason', (text) => (text === '' ? undefined : open(text))),
  },
  explanation: {
    broken: (table) =>
      (table.declaration.indicatorRegion?.columns ?? [])
        .filter(({ role, label }) => role === 'other' && /解释|说明|标准|评/.test(label))
        .flatMap(({ column }) =>
          rows(table).flatMap((row) => {
            const cell = { top: row.row, left: column, bottom: row.row, right: column };
            const text = shownAt(table, cell);
            return /\d\d/.test(text) ? [put(cell, text.replace(/(\d)(\d)/, '$1%$2'))] : [];
          }),
        ),
  },
  sums: { sum: (table) => [...totalCells('weight', 5)(table), ...totalCells('score', 1)(table)] },
  rates: {
    range: rateCells(() => '260%'),
    contradiction: rateCells((text) =>
      text.replace(/[\d.]+/, (n) =>
        String(Number(n) <= 1.5 ? Number(n) * 0.8 : Math.max(1, Math.round(Number(n) * 0.8))),
      ),
    ),
    sum: sharesBeside,
  },
  narrative: {
    blank: narrative((_, __, key, label) => (key === 'other' || !due.test(label) ? undefined : '')),
    filler: narrative((_, __, key, label) =>
      key === 'other' || !due.test(label) || /问题|措施|建议/.test(label) ? undefined : '无',
    ),
    instruction: narrative(() => note),
    kind: narrative((_, __, key) => (key === 'basis' ? '上级党委、政府文件精神' : undefined)),
    unit: narrative((text) => (/\d元×\d/.test(text) ? text.replace(/(\d)元×/, '$1万元×') : undefined)),
    contradiction: narrative((text) =>
      /=\d{4,}元/.test(text) ? text.replace(/=(\d+)元/, (_, n: string) => `=${Number(n) + 1000}元`) : undefined,
    ),
    copy: narrative(
      (text, { declaration }) =>
        declaration.narratives.find((n) => n.label && n.text.value.length > 45 && n.text.value !== text)?.text.value,
    ),
    duplicate: narrative(doubled),
    stale: narrative((text, table) =>
      (yearIn(table) ?? 0) > 2020 ? `${text}《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）。` : undefined,
    ),
    sum: narrative(sum),
    broken: narrative(open),
  },
  dates: {
    kind: target((t, row, table) =>
      isTimeliness(row) && /\d月\d+日/.test(t.raw) && yearIn(table)
        ? Math.round((Date.UTC(yearIn(table)!, 10, 30) - Date.UTC(1899, 11, 30)) / 86_400_000)
        : undefined,
    ),
    range: target((t, row, table) => (isTimeliness(row) ? staleYear(t.raw, table, 4) : undefined)),
    stale: target((t, row, table) => (isTimeliness(row) ? staleYear(t.raw, table, -1) : undefined)),
    empty: target((t, row) => (isTimeliness(row) && /\d月/.test(t.raw) && plainRow(row) ? '按计划完成' : undefined)),
    broken: target((t, row, table) =>
      isTimeliness(row) && t.raw.includes(`${yearIn(table)}年`) ? t.raw.replace(/20(\d\d)年/, '2O$1年') : undefined,
    ),
  },
  workbook: {
    kind: partsOf(asText),
    // In 元 the digits hidden are cents, which forms round.
    range: (table) =>
      (/^元?$/.test(moneyUnit(table)) ? [] : sums(table))
        .map(({ total, parts }) => ({
          changes: [{ cell: total, value: Number(stored(table, total)) + 0.4, format: '0' }],
          at: [total, ...parts],
        }))
        .filter(({ changes }) => Number.isFinite(changes[0]!.value)),
    contradiction: (table) =>
      rows(table)
        .slice(1, 2)
        .map((row) => ({
          changes: [{ cell: row.name.cell, value: row.name.value, hideRow: true as const }],
          at: [table.declaration.range],
        })),
    duplicate: (table) => formulas(table, (first, last) => `SUM(${first}:${last})+${first}`),
    stale: typedTotals,
    sum: (table) => formulas(table, (first) => `SUM(${first}:${first})`),
    broken: (table) => sums(table).map(({ total }) => put(total, '#REF!')),
  },
};

const moneyUnit = ({ declaration: { unit, funds } }: Table): string =>
  unit?.value ?? funds.find((block) => block.unit)?.unit?.value ?? '';

const a1 = ({ top, left }: Range): string => `${String.fromCharCode(65 + left)}${top + 1}`;
/** A total's formula over its parts; the stored result is right, as it is until the workbook is computed again. */
const formulas = (table: Table, make: (first: string, last: string) => string): readonly Slip[] =>
  sums(table).flatMap(({ total, parts }) => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 2 || first.left !== last.left || last.top - first.top !== parts.length - 1)
      return [];
    return [
      {
        changes: [{ cell: total, value: stored(table, total), formula: make(a1(first), a1(last)) }],
        at: [total, ...parts],
      },
    ];
  });

/** One total typed while the others of its line are formulas. */
function typedTotals(table: Table): readonly Slip[] {
  const computed = formulas(table, (first, last) => `SUM(${first}:${last})`);
  return [...groupBy(computed, ({ at }) => at[0]!.top).values()].flatMap((line) =>
    line.length < 3 ? [] : [{ changes: line.slice(1).flatMap(({ changes }) => changes), at: line[0]!.at }],
  );
}

/** The cell above the form that prints nothing but the year, where no other of the heading does. */
function yearCell(table: Table, text: string): readonly Slip[] {
  const { range, header } = table.declaration;
  const below = Math.min(
    ...header.filter(({ key }) => key !== 'year').map(({ label }) => label.cell.top),
    range.top + 5,
  );
  const found: Range[] = [];
  for (let top = range.top; top < below; top++)
    for (let left = range.left; left <= range.right; left++) {
      const shown = shownAt(table, { top, left, bottom: top, right: left });
      if (/20\d\d/.test(shown)) found.push({ top, left, bottom: top, right: left });
    }
  const [only] = found;
  return only && found.length === 1 && /^[（(]\s*20\d\d\s*年度?\s*[)）]$/.test(shownAt(table, only))
    ? [put(only, text)]
    : [];
}
