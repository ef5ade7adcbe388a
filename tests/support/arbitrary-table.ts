import fc from 'fast-check';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { share } from '../../src/core/edits/insertion/share';
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
  /** L11 */
  planned: { headers: ['年度指标值', '分值', '备注'], cells: (weight) => ['≥12项', weight, ''] },
} as const satisfies Record<string, Shape>;

type ShapeName = keyof typeof shapes | 'midterm' | 'noLevels';

/** How a random form looks. */
interface Look {
  readonly merged: boolean;
  readonly suffix: boolean;
  /** What stands before the levels: nothing, one label over all rows, or the project on every row or merged. */
  readonly lead: 'none' | 'label' | 'project' | 'projectMerged';
  /** `midterm` prints second level and name again for the year (L1), `noLevels` none at all (L10). */
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
  lead: fc.constantFrom('none', 'label', 'project', 'projectMerged'),
  shape: fc.constantFrom<ShapeName>(...(Object.keys(shapes) as (keyof typeof shapes)[]), 'midterm', 'noLevels'),
  spare: fc.constantFrom('', '指标2：', '……'),
  footer: fc.boolean(),
});

interface Line {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
}

/** The rows that a level spans, as merges of the column. */
function spans(lines: readonly Line[], key: (line: Line) => string, column: string, top: number): string[] {
  const merges: string[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end + 1 < lines.length && key(lines[end + 1]!) === key(lines[i]!)) end += 1;
    if (end > i) merges.push(`${column}${String(top + i)}:${column}${String(top + end)}`);
    i = end + 1;
  }
  return merges;
}

const shapeOf = (shape: ShapeName): Shape =>
  shape === 'noLevels' ? shapes.split : shape === 'midterm' ? shapes.whole : shapes[shape];

const leadOf = (lead: Look['lead']): { headers: readonly string[]; cells: (row: number) => readonly CellValue[] } => {
  switch (lead) {
    case 'none':
      return { headers: [], cells: () => [] };
    case 'label':
      return { headers: ['绩效指标'], cells: () => [''] };
    case 'project':
      return { headers: ['项目名称', '预算数'], cells: () => ['综合业务经费', 80000] };
    case 'projectMerged':
      return { headers: ['项目名称', '预算数'], cells: (row) => (row === 0 ? ['综合业务经费', 80000] : ['', '']) };
  }
};

const letter = (column: number): string => String.fromCharCode(65 + column);

function draw(look: Look, lines: readonly Line[]): Sheet {
  const { merged, shape } = look;
  const name = (level: string): string => (look.suffix ? `${level}指标` : level);
  const { headers, cells } = shapeOf(shape);
  const lead = leadOf(look.lead);
  const key1 = (line: Line): string => line.level1;
  const key2 = (line: Line): string => `${line.level1}/${line.level2}`;
  const filled = lines.filter(({ name: text }) => text !== '');
  const weights = share(
    90,
    filled.map(() => 1),
  )!;
  const rows = lines.map((line, i): CellValue[] => {
    const above = lines[i - 1];
    const again = (key: (l: Line) => string): boolean => merged && above !== undefined && key(above) === key(line);
    const level2 = again(key2) ? '' : name(line.level2);
    const levels = shape === 'noLevels' ? [] : [again(key1) ? '' : name(line.level1), level2];
    const own =
      line.name === '' ? [look.spare, ...headers.map(() => '')] : [line.name, ...cells(weights[filled.indexOf(line)]!)];
    return [...lead.cells(i), ...levels, ...own, ...(shape === 'midterm' ? [level2, ...own] : [])];
  });
  const levelHeaders = shape === 'noLevels' ? ['指标'] : ['一级指标', '二级指标', '三级指标'];
  const header =
    shape === 'midterm'
      ? [...lead.headers, ...levelHeaders, '中期指标值', '二级指标', '三级指标', '年度指标值']
      : [...lead.headers, ...levelHeaders, ...headers];
  // An export names its projects in the rows, a card above them.
  const head = look.lead.startsWith('project')
    ? [['部门预算项目绩效目标表'], ['单位：元']]
    : [['项目支出绩效目标申报表'], ['项目名称', '综合业务经费'], ['年度目标', '完成年度业务工作任务。']];
  const first = lead.headers.length;
  const top = head.length + 2;
  const last = String(top - 1 + lines.length);
  const levelMerges =
    merged && shape !== 'noLevels'
      ? [
          ...spans(lines, key1, letter(first), top),
          ...spans(lines, key2, letter(first + 1), top),
          ...(shape === 'midterm' ? spans(lines, key2, letter(first + 4), top) : []),
        ]
      : [];
  const leadMerges = {
    none: [],
    label: [`A${String(top - 1)}:A${last}`],
    project: [],
    projectMerged: [`A${String(top)}:A${last}`, `B${String(top)}:B${last}`],
  };
  return grid([...head, header, ...rows, ...(look.footer ? [['备注', '无']] : [])], {
    merges: [...levelMerges, ...leadMerges[look.lead].filter(() => lines.length > 1 || look.lead === 'label')],
  });
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
