/**
 * Reading and every rule, counted in steps as the content grows: one cell up to 8,192 characters, in each place of a form,
 * and forms up to 5,000 rows. A rule whose steps grew with the square would take more than all the rest together.
 */
import { growth, LINEAR } from '../support/counted-work';
import { check } from '../../src/core/check';
import { marksOf } from '../../src/core/edits/plan-highlights';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { grid } from '../support/grid';
import { nastyPieces, runOf } from './nasty';

jest.setTimeout(300_000);

const rows: readonly (readonly CellValue[])[] = [
  ['项目支出绩效目标申报表', '', '', '', '', ''],
  ['（2025年度）', '', '', '', '单位：万元', ''],
  ['项目名称', '乡镇普法宣传经费', '', '项目负责人', '李明', ''],
  ['主管部门', '青禾县司法局', '', '实施单位', '青禾县司法局', ''],
  ['项目起止时间', '2025年1月至2025年12月', '', '联系电话', '0800-1234567', ''],
  ['项目资金（万元）', '年度资金总额：', 60, '', '', ''],
  ['', '其中：财政拨款', 50, '', '', ''],
  ['', '其他资金', 10, '', '', ''],
  ['立项依据', '《关于加强乡镇普法工作的意见》（青政发〔2024〕12号）', '', '', '', ''],
  ['测算依据及说明', '讲座24场，每场1万元，共24万元；宣传资料36万元，合计60万元。', '', '', '', ''],
  ['总体目标', '举办法治讲座24场，群众法治知晓率达到90%。', '', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值', '计量单位', '备注'],
  ['产出指标', '数量指标', '法治讲座场次', '≥24', '场', ''],
  ['产出指标', '质量指标', '讲座计划完成率', '=100', '%', ''],
  ['产出指标', '时效指标', '讲座完成时间', '2025年12月底前', '', ''],
  ['效益指标', '社会效益指标', '群众法治知晓率', '≥90', '%', ''],
  ['满意度指标', '服务对象满意度指标', '听众满意度', '≥90', '%', ''],
];

/** The form with a text in one of its cells instead of what stands there, or behind it. */
const withText = (row: number, column: number, text: string, behind: boolean): Sheet =>
  grid(
    rows.map((cells, r) =>
      r === row ? cells.map((old, c) => (c === column ? (behind ? `${old}${text}` : text) : old)) : cells,
    ),
  );

const places: readonly (readonly [string, number, number])[] = [
  ['the title', 0, 0],
  ['the year', 1, 0],
  ['the unit of money', 1, 4],
  ['a label of the head', 2, 0],
  ['the name of the project', 2, 1],
  ['the period', 4, 1],
  ['a label of money', 6, 1],
  ['an amount', 6, 2],
  ['the basis', 8, 1],
  ['a calculation', 9, 1],
  ['the goal', 10, 1],
  ['a heading of a column', 11, 3],
  ['a level', 13, 1],
  ['the name of an indicator', 12, 2],
  ['a value', 12, 3],
  ['a unit', 12, 4],
  ['a cell beside the table', 12, 5],
];

/** Long enough for steps of the square to outweigh all others; Excel's 32,767 take four times as long and show no more. */
const CHARACTERS = 8_192;

/** Nearer to 4 than LINEAR is: one piece among all must show. */
const TOGETHER = 5;

const growthIn = (row: number, column: number, pieces: readonly string[]): number =>
  growth(
    CHARACTERS,
    (length) =>
      // Instead of what stands there and behind it, in turn.
      pieces.map((piece, i) => withText(row, column, runOf(piece, length - 60), i % 2 === 0)),
    (sheets) => {
      for (const sheet of sheets) check([sheet]);
    },
  );

it.each(places.map(([what, row, column], i) => ({ what, row, column, i })))(
  'a cell of 8,192 characters in $what takes steps that grow as it does',
  ({ row, column, i }) => {
    // Half of the pieces in each place, the other half in the next.
    const pieces = nastyPieces.filter((_, at) => at % 2 === i % 2);
    const together = growthIn(row, column, pieces);
    expect(together < TOGETHER ? [] : pieces.filter((piece) => growthIn(row, column, [piece]) >= TOGETHER)).toEqual([]);
    expect(together).toBeLessThan(TOGETHER);
  },
);

/** A row of a long table, its texts drawn in turn from the nasty pieces. */
const nasty = (i: number, length = 12): string => runOf(nastyPieces[i % nastyPieces.length]!, length);

it.each<[string, number, (i: number) => readonly CellValue[]]>([
  ['indicators, all alike', 12, () => ['产出指标', '数量指标', '法治讲座场次', '≥24', '场', '']],
  [
    'indicators, all different',
    12,
    (i) => ['产出指标', '数量指标', `第${String(i)}期讲座场次`, `≥${String(i)}`, '场', ''],
  ],
  ['indicators of nasty texts', 12, (i) => ['产出指标', '数量指标', nasty(i), nasty(i + 7), nasty(i + 3, 3), '']],
  ['lines of money', 8, (i) => ['', `第${String(i)}项支出`, i, '', '', '']],
  ['lines of nasty money', 8, (i) => ['', nasty(i), nasty(i + 5, 6), '', '', '']],
  ['fields of the head', 5, (i) => [`说明${String(i)}`, nasty(i), '', nasty(i + 3), nasty(i + 9), '']],
  ['headings of tables', 17, (i) => rows[[2, 5, 8, 10, 11, 12][i % 6]!]!],
  ['texts of every kind', 17, (i) => [nasty(i), nasty(i + 1), nasty(i + 2), nasty(i + 3), nasty(i + 4), nasty(i + 5)]],
])('5,000 rows of %s take steps that grow as they do', (_what, at, row) => {
  const long = (count: number): Sheet =>
    grid([...rows.slice(0, at), ...Array.from({ length: count }, (_, i) => row(i)), ...rows.slice(at)]);
  const checkAndMark = (sheet: Sheet): void => {
    for (const { findings } of check([sheet]).tables) marksOf(sheet, findings);
  };
  expect(growth(5_000, long, checkAndMark)).toBeLessThan(LINEAR);
});
