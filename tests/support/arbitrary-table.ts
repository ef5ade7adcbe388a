import fc from 'fast-check';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { share } from '../../src/core/edits/insertion/share';
import { grid } from './grid';

/** How a random form looks. */
interface Look {
  readonly merged: boolean;
  readonly suffix: boolean;
  readonly leftLabel: boolean;
  readonly columns: 'whole' | 'halfYear' | 'split';
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
  leftLabel: fc.boolean(),
  columns: fc.constantFrom('whole', 'halfYear', 'split'),
  footer: fc.boolean(),
});

const headers: Record<Look['columns'], readonly string[]> = {
  whole: ['指标值'],
  halfYear: ['半年(程)指标值', '全年(程)指标值'],
  split: ['指标性质', '指标值', '度量单位', '权重'],
};

/** The weight of a split form follows: all of them come to 90. */
const values: Record<Look['columns'], readonly CellValue[]> = {
  whole: ['≥12项'],
  halfYear: ['≥6项', '≥12项'],
  split: ['≥', 12, '项'],
};

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

function draw(look: Look, lines: readonly Line[]): Sheet {
  const { merged, leftLabel, columns } = look;
  const name = (level: string): string => (look.suffix ? `${level}指标` : level);
  const lead = leftLabel ? [''] : [];
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
    return [
      ...lead,
      again(key1) ? '' : name(line.level1),
      again(key2) ? '' : name(line.level2),
      line.name,
      ...(line.name === ''
        ? headers[columns].map(() => '')
        : [...values[columns], ...(columns === 'split' ? [weights[filled.indexOf(line)]!] : [])]),
    ];
  });
  const [first, second] = leftLabel ? ['B', 'C'] : ['A', 'B'];
  const header = [...(leftLabel ? ['绩效指标'] : []), '一级指标', '二级指标', '三级指标', ...headers[columns]];
  return grid(
    [
      ['项目支出绩效目标申报表'],
      ['项目名称', '综合业务经费'],
      ['年度目标', '完成年度业务工作任务。'],
      header,
      ...rows,
      ...(look.footer ? [['备注', '无']] : []),
    ],
    {
      merges: [
        ...(merged ? [...spans(lines, key1, first, 5), ...spans(lines, key2, second, 5)] : []),
        ...(leftLabel ? [`A4:A${String(4 + lines.length)}`] : []),
      ],
    },
  );
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
