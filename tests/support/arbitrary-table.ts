import fc from './random';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { apportion } from '../../src/core/edits/insertion/apportion';
import { grid } from './grid';

/** A kind of form: what stands after the levels and the name, as the families of docs/families.md have it. */
interface Shape {
  readonly headers: readonly string[];
  /** The cells of an indicator; `weight` is its share of 90. */
  readonly cells: (weight: number) => readonly CellValue[];
}

const shapes = {
  /** L2, L3, L7 */
  whole: { headers: ['指标值'], cells: () => ['≥12项'] },
  /** L4 */
  halfYear: { headers: ['半年(程)指标值', '全年(程)指标值'], cells: () => ['≥6项', '≥12项'] },
  /** L5 */
  standard: { headers: ['指标值及单位', '绩效标准'], cells: () => ['≥12项', '计划标准'] },
  /** L6 */
  lastYear: { headers: ['上年指标值', '预期当年实现值'], cells: () => ['11项', '≥12项'] },
  /** L8, L12 */
  split: { headers: ['指标性质', '指标值', '度量单位', '权重'], cells: (weight) => ['≥', 12, '项', weight] },
  /** L9 */
  directed: {
    headers: ['指标性质', '指标方向', '目标值', '计量单位', '分值'],
    cells: (weight) => ['正向', '大于等于', 12, '项', weight],
  },
  /** L13, with what each indicator means and how it is scored */
  explained: {
    headers: ['指标值', '指标解释', '评分标准'],
    cells: () => ['≥12项', '年内完成的事项', '按完成比例计分'],
  },
  /** One column for each town. */
  towns: { headers: ['河东镇', '河西镇', '全县合计'], cells: () => ['≥5项', '≥7项', '≥12项'] },
  /** L11 */
  planned: { headers: ['年度指标值', '分值', '备注'], cells: (weight) => ['≥12项', weight, ''] },
} as const satisfies Record<string, Shape>;

type ShapeName = keyof typeof shapes | 'midterm' | 'noLevels' | 'blocks' | 'nested';

/** How a random form looks. */
interface Look {
  readonly merged: boolean;
  readonly suffix: boolean;
  /** What stands before the levels: nothing, one label over all rows, or the project on every row or merged. */
  readonly lead: 'none' | 'label' | 'serial' | 'project' | 'projectMerged';
  /**
   * `midterm` prints second level and name again for the year (L1), `noLevels` none at all (L10), `blocks` has the whole
   * term's rows above the year's (L7), `nested` a weight for each level (L14).
   */
  readonly shape: ShapeName;
  /** Blank rows are empty, or hold the form's own 指标2：. */
  readonly spare: '' | '指标2：' | '……';
  readonly footer: boolean;
}

const categories: readonly (readonly [string, readonly string[]])[] = [
  ['产出', ['数量', '质量', '时效', '成本']],
  ['效益', ['经济效益', '社会效益', '可持续影响']],
  ['满意度', ['服务对象满意度']],
];

const look: fc.Arbitrary<Look> = fc.record({
  merged: fc.boolean(),
  suffix: fc.boolean(),
  lead: fc.constantFrom('none', 'label', 'serial', 'project', 'projectMerged'),
  shape: fc.constantFrom<ShapeName>(
    ...(Object.keys(shapes) as (keyof typeof shapes)[]),
    ...(['midterm', 'noLevels', 'blocks', 'nested'] as const),
  ),
  spare: fc.constantFrom('', '指标2：', '……'),
  footer: fc.boolean(),
});

interface Line {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
}

type Key = (line: Line) => string;

/** A column of the indicators; where rows have the same `key` it shows once over all of them. */
interface Column {
  readonly header: string;
  readonly cell: (line: Line, row: number) => CellValue;
  readonly key?: Key;
  /** Shown once even in a form that prints its levels on every row. */
  readonly always?: true;
}

const key1: Key = ({ level1 }) => level1;
const key2: Key = ({ level1, level2 }) => `${level1}/${level2}`;

/** First and last of the lines that one cell of the column stands over. */
function spans(lines: readonly Line[], key: Key): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end + 1 < lines.length && key(lines[end + 1]!) === key(lines[i]!)) end += 1;
    found.push([i, end]);
    i = end + 1;
  }
  return found;
}

function leadColumns(lead: Look['lead']): Column[] {
  const always = { key: () => '', always: true } as const;
  switch (lead) {
    case 'none':
      return [];
    case 'label':
      return [{ header: '绩效指标', cell: () => '' }];
    case 'serial':
      return [{ header: '序号', cell: (_line, row) => row + 1 }];
    case 'project':
      return [
        { header: '项目名称', cell: () => '综合业务经费' },
        { header: '预算数', cell: () => 80000 },
      ];
    case 'projectMerged':
      return [
        { header: '项目名称', cell: () => '综合业务经费', ...always },
        { header: '预算数', cell: () => 80000, ...always },
      ];
  }
}

/** The columns after the lead: levels, name and what the shape has. `weightOf` is a line's share of 90. */
function ownColumns(
  { suffix, shape, spare }: Look,
  lines: readonly Line[],
  weightOf: (line: Line) => number,
): Column[] {
  const printed = (level: string): string => (suffix ? `${level}指标` : level);
  const level1: Column = { header: '一级指标', cell: (line) => printed(line.level1), key: key1 };
  const level2: Column = { header: '二级指标', cell: (line) => printed(line.level2), key: key2 };
  const name: Column = { header: '三级指标', cell: (line) => line.name || spare };
  const targets = ({ headers, cells }: Shape): Column[] =>
    headers.map((header, i) => ({ header, cell: (line) => (line.name === '' ? '' : cells(weightOf(line))[i]!) }));
  const sum = (key: Key): Column => {
    const points = (line: Line): number =>
      lines.filter((l) => l.name !== '' && key(l) === key(line)).reduce((total, l) => total + weightOf(l), 0);
    return { header: '权重', cell: points, key };
  };
  switch (shape) {
    case 'noLevels':
      return [{ ...name, header: '指标' }, ...targets(shapes.split)];
    case 'midterm':
      return [
        ...[level1, level2, name, ...targets({ ...shapes.whole, headers: ['中期指标值'] })],
        ...[level2, name, ...targets({ ...shapes.whole, headers: ['年度指标值'] })],
      ];
    case 'nested': {
      const own = targets({ headers: ['权重', '目标值', '评分标准'], cells: (weight) => [weight, '≥12项', '按比例'] });
      return [level1, sum(key1), level2, sum(key2), name, ...own];
    }
    default:
      return [level1, level2, name, ...targets(shape === 'blocks' ? shapes.whole : shapes[shape])];
  }
}

const letter = (column: number): string => String.fromCharCode(65 + column);
const area = (column: number, top: number, bottom: number): string =>
  `${letter(column)}${String(top)}:${letter(column)}${String(bottom)}`;

/** The indicators under their header, the header on row `top` (one-based). */
function drawRows(look: Look, columns: readonly Column[], lines: readonly Line[], top: number) {
  const joined = columns.map(({ key, always }) => (key && (look.merged || always) ? key : undefined));
  const rows = lines.map((line, i) =>
    columns.map(({ cell }, c): CellValue => {
      const key = joined[c];
      return key && i > 0 && key(lines[i - 1]!) === key(line) ? '' : cell(line, i);
    }),
  );
  const merges = joined.flatMap((key, c) =>
    key ? spans(lines, key).flatMap(([from, to]) => (to > from ? [area(c, top + 1 + from, top + 1 + to)] : [])) : [],
  );
  return { rows: [columns.map(({ header }) => header), ...rows], merges };
}

function draw(look: Look, lines: readonly Line[]): Sheet {
  const filled = lines.filter(({ name }) => name !== '');
  const weights = apportion(
    90,
    filled.map(() => 1),
  )!;
  const own = ownColumns(look, lines, (line) => weights[filled.indexOf(line)]!);
  const footer = look.footer ? [['备注', '无']] : [];
  if (look.shape === 'blocks') {
    const head = [
      ...[['项目支出绩效目标申报表'], ['项目名称', '综合业务经费']],
      ...[
        ['长期目标', '完成三年业务工作任务。'],
        ['年度目标', '完成年度业务工作任务。'],
      ],
    ];
    const term = (label: string, top: number) => {
      const { rows, merges } = drawRows(look, [{ header: label, cell: () => '' }, ...own], lines, top);
      return { rows, merges: [...merges, area(0, top, top + lines.length)] };
    };
    const first = term('长期绩效指标', head.length + 1);
    const second = term('年度绩效指标', head.length + 2 + lines.length);
    return grid([...head, ...first.rows, ...second.rows, ...footer], { merges: [...first.merges, ...second.merges] });
  }
  // An export names its projects in the rows, a card above them.
  const head = look.lead.startsWith('project')
    ? [['部门预算项目绩效目标表'], ['单位：元']]
    : [['项目支出绩效目标申报表'], ['项目名称', '综合业务经费'], ['年度目标', '完成年度业务工作任务。']];
  const top = head.length + 1;
  const { rows, merges } = drawRows(look, [...leadColumns(look.lead), ...own], lines, top);
  const label = look.lead === 'label' ? [area(0, top, top + lines.length)] : [];
  return grid([...head, ...rows, ...footer], { merges: [...merges, ...label] });
}

/** Declaration tables of many looks with some indicators under some categories, in the form's order. */
export const arbitraryTable: fc.Arbitrary<Sheet> = fc
  .record({
    look,
    counts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
    blank: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  })
  .filter(({ counts }) => counts.some((count) => count > 0))
  .map((choice) => {
    let category = 0;
    const lines = categories.flatMap(([level1, children]) =>
      children.flatMap((level2) => {
        const n = category++;
        const made = Array.from({ length: choice.counts[n]! }, (_, i) => ({
          level1,
          level2,
          name: `既有事项${String(n + 1)}之${String(i + 1)}`,
        }));
        return choice.blank[n] && made.length > 0 ? [...made, { level1, level2, name: '' }] : made;
      }),
    );
    return draw(choice.look, lines);
  });
