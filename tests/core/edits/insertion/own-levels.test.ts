import { recognise } from '../../../../src/core/declaration/recognise';
import { categoryOf } from '../../../../src/core/edits/insertion/new-indicator';
import { planInsertion } from '../../../../src/core/edits/insertion/plan-insertion';
import { applyToSheet } from '../../../../src/core/edits/simulate';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import {
  cost,
  head,
  indicator,
  insertInto as insert,
  quality,
  quantity,
  rowsOf,
  satisfied,
  social,
  timely,
} from '../../../support/insertion';

/** Forms with names of their own for the levels: no second hierarchy beside theirs. */

const economic = indicator('效益指标', '经济效益指标', '节约资金率');
const lasting = indicator('效益指标', '可持续影响指标', '机制运行率');

const form = (...rows: readonly (readonly string[])[]): Sheet =>
  grid([...head, ['一级指标', '二级指标', '三级指标', '指标值'], ...rows]);

/** New rows as "level 1 › level 2: name". */
function homes(sheet: Sheet, indicators: Parameters<typeof insert>[1]): string[] {
  const { after, placements } = insert(sheet, indicators);
  const rows = rowsOf(after, 1).map((row) => row.split('|'));
  return placements.map(({ row }) => {
    const above = (column: number): string => rows.slice(0, row + 1).findLast((cells) => cells[column])![column]!;
    return `${above(0)} › ${above(1)}: ${rows[row]![2]!}`;
  });
}

describe('an evaluation framework', () => {
  const evaluation = form(
    ['决策', '项目立项', '立项依据充分性', '充分'],
    ['过程', '资金管理', '资金到位率', '100%'],
    ['产出', '产出数量', '服务人数', '≥120人'],
    ['产出', '产出质量', '服务合格率', '≥95%'],
    ['效益', '项目效益', '受益率', '≥90%'],
  );

  it('has effects and satisfaction under its one second level of effects', () => {
    expect(homes(evaluation, [quantity, quality, social, economic, satisfied])).toEqual([
      '产出 › 产出数量: 培训人次',
      '产出 › 产出质量: 培训合格率',
      '效益 › 项目效益: 考核提升率',
      '效益 › 项目效益: 节约资金率',
      '效益 › 项目效益: 学员满意度',
    ]);
  });

  it('of 投入, 过程, 产出, 效果 has outputs under 职责履行 and effects under 履职效益', () => {
    const sheet = form(
      ['投入', '预算配置', '在职人员控制率', '≤100%'],
      ['过程', '预算执行', '预算完成率', '≥95%'],
      ['产出', '职责履行', '实际完成率', '≥90%'],
      ['效果', '履职效益', '受益率', '≥90%'],
    );
    expect(homes(sheet, [quantity, timely, social, satisfied])).toEqual([
      '产出 › 职责履行: 培训人次',
      '产出 › 职责履行: 按期完成率',
      '效果 › 履职效益: 考核提升率',
      '效果 › 履职效益: 学员满意度',
    ]);
  });
});

describe('the framework of a whole department', () => {
  const department = form(
    ['部门履职', '重点工作', '服务人数', '≥120人'],
    ['管理效率', '预算管理', '预算执行率', '≥95%'],
    ['社会效应', '社会效益', '受益率', '≥90%'],
    ['社会效应', '服务对象满意度', '群众满意率', '≥90%'],
    ['可持续发展能力', '体制机制改革', '改革任务完成率', '100%'],
  );

  it('has outputs under what it does, and effects where they are named', () => {
    expect(homes(department, [quantity, cost, social, satisfied])).toEqual([
      '部门履职 › 重点工作: 培训人次',
      '部门履职 › 重点工作: 培训成本',
      '社会效应 › 社会效益: 考核提升率',
      '社会效应 › 服务对象满意度: 学员满意度',
    ]);
  });

  it('leaves out what it has no level for, and says so', () => {
    const { placements, unplaced, choices } = insert(department, [quantity, economic, lasting]);
    expect(placements.map((each) => each.indicator)).toEqual([quantity]);
    expect(unplaced).toEqual([economic, lasting]);
    expect(choices).toContainEqual({ level1: '可持续发展能力', level2: '体制机制改革' });
  });

  it('takes it under the level that the user chooses', () => {
    const declaration = recognise(department)[0]!;
    const under = new Map([[categoryOf(lasting), { level1: '可持续发展能力', level2: '体制机制改革' }]]);
    const { profile } = chooseProfile(declaration);
    const { plan, unplaced } = planInsertion(department, declaration, profile, [lasting], { under });
    expect(unplaced).toEqual([]);
    expect(rowsOf(applyToSheet(plan!, department), 10)[0]).toBe('可持续发展能力|体制机制改革|机制运行率|≥95%');
  });

  it('tells levels that speak of management apart', () => {
    const sheet = form(
      ['运行成本', '公用经费控制', '公用经费控制率', '≤100%'],
      ['管理效率', '预算管理', '预算执行率', '≥95%'],
      ['履职效能', '履职完成', '任务完成率', '≥90%'],
      ['履职效能', '履职效果', '办结率', '≥90%'],
      ['社会效应', '社会评价', '投诉下降率', '≥5%'],
      ['服务对象满意度', '满意度', '群众满意率', '≥90%'],
    );
    expect(homes(sheet, [quantity, economic, social, satisfied])).toEqual([
      '履职效能 › 履职完成: 培训人次',
      '履职效能 › 履职效果: 节约资金率',
      '社会效应 › 社会评价: 考核提升率',
      '服务对象满意度 › 满意度: 学员满意度',
    ]);
    expect(insert(sheet, [cost])).toMatchObject({ plan: undefined, unplaced: [cost] });
  });
});

it('levels that mean nothing of the kind take nothing without being chosen', () => {
  const sheet = form(
    ['投入管理', '预算配置', '在职人员控制率', '≤100%'],
    ['财务管理', '预算执行', '预算完成率', '≥95%'],
  );
  expect(insert(sheet, [quantity, social, satisfied])).toMatchObject({
    plan: undefined,
    unplaced: [quantity, social, satisfied],
  });
});

it('where several tasks have the second level, the user chooses the task', () => {
  const sheet = form(
    ['任务一：技能培训', '数量', '培训课时', '≥200课时'],
    ['任务一：技能培训', '质量', '考试通过率', '≥95%'],
    ['任务二：就业服务', '数量', '招聘会场次', '≥5场'],
  );
  expect(insert(sheet, [quantity]).unplaced).toEqual([quantity]);
  expect(homes(sheet, [quality])).toEqual(['任务一：技能培训 › 质量: 培训合格率']);
});

it('a declaration that lacks a usual first level gets it', () => {
  const sheet = form(['产出指标', '数量指标', '服务人数', '≥120人'], ['效益指标', '社会效益指标', '受益率', '≥90%']);
  expect(insert(sheet, [satisfied]).placements).toMatchObject([{ newLevels: ['满意度指标', '服务对象满意度指标'] }]);
});

it('levels in rows of their own that were read as indicators get none at the end of the table', () => {
  const sheet = grid([
    ...head,
    ['指标名称', '指标值', '权重'],
    ['一、产出指标', '', 50],
    ['（一）数量指标', '', ''],
    ['1.清理河道长度', '≥12公里', 30],
    ['（二）质量指标', '', ''],
    ['1.水面漂浮物清除率', '≥95%', 20],
  ]);
  expect(insert(sheet, [quantity])).toMatchObject({ plan: undefined, refused: 'levelsInRows' });
});
