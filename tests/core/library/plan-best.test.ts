import { check } from '../../../src/core/check';
import { recognise } from '../../../src/core/declaration/recognise';
import { invert } from '../../../src/core/edits/invert';
import { applyToSheet } from '../../../src/core/edits/simulate';
import { blocks } from '../../support/library';
import { planBest } from '../../../src/core/library/plan-best';
import { chooseProfile } from '../../../src/core/profiles/choose';
import type { CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { cleanTables } from '../../fixtures/clean';
import { essence } from '../../support/arbitrary-sheet';
import { grid } from '../../support/grid';

const best = (sheet: Sheet) => {
  const declaration = recognise(sheet)[0]!;
  return planBest(blocks, sheet, declaration, chooseProfile(declaration).profile);
};
const table = (
  project: string,
  goal = '完成年度任务。',
  header: readonly string[] = ['指标值'],
  cells: readonly CellValue[] = ['≥2项'],
): Sheet =>
  grid([
    ['项目支出绩效目标申报表'],
    ['项目名称', project],
    ['项目资金（万元）', '年度资金总额', 30],
    ['', '其中：财政拨款', 30],
    ['年度目标', goal],
    ['一级指标', '二级指标', '三级指标', ...header],
    ['产出指标', '数量指标', '工作任务数', ...cells],
  ]);
const written = async (sheet: Sheet): Promise<string[]> => {
  const found = await best(sheet);
  if (found.kind !== 'ready') throw new Error(found.kind);
  return found.placements.map(({ indicator: { name, targets } }) => `${name} ${targets.annual.value}`);
};

describe('the block that goes in without asking', () => {
  it('is the field of the project’s name, as far as its values are fixed or stand in the table', async () => {
    const sheet = table('社区矫正工作经费', '对200名社区矫正对象开展监管帮扶。');
    expect((await written(sheet)).sort()).toEqual([
      ...['社区矫正对象监管帮扶人数 200', '社区矫正对象脱管漏管率 0'],
      ...['调查评估按期办结率 100', '项目总支出 30'],
    ]);
    const { indicators } = blocks.find(({ id }) => id === 'community-correction')!;
    expect(await best(sheet)).toMatchObject({
      kind: 'ready',
      block: { id: 'community-correction' },
      asking: indicators.filter(({ extra }) => !extra).length - 4,
    });
  });

  it('has no count where the form wants the half year’s too, which nobody has said', async () => {
    const sheet = table('安全培训班', '举办3期培训班。', ['半年指标值', '全年指标值'], ['≥1项', '≥2项']);
    expect(await written(sheet)).not.toContainEqual(expect.stringContaining('培训班次'));
    expect(await written(table('安全培训班', '举办3期培训班。'))).toContain('安全培训班次 3');
  });

  it.each([
    ['two fields could be meant', table('普法调解经费')],
    ['nothing calls for a field', table('综合业务经费')],
    ['only the goal calls for it', table('专项经费', '办理法律援助案件。')],
  ])('is none where %s', async (_title, sheet) => {
    expect(await best(sheet)).toEqual({ kind: 'noBlock' });
  });

  it('is none where weights of the table would change, or counts belong to places', async () => {
    expect(await best(table('业务培训经费', '完成。', ['指标值', '分值'], ['≥2项', 90]))).toEqual({ kind: 'asks' });
    const towns = table('安全培训班', '举办3期培训班。', ['河东镇', '河西镇'], ['≥2项', '≥1项']);
    expect(await best(towns)).toEqual({ kind: 'asks' });
  });

  it('is none where all of it stands there, and where the form takes nothing', async () => {
    const sheet = table('业务培训经费');
    const found = await best(sheet);
    if (found.kind !== 'ready') throw new Error(found.kind);
    expect(await best(applyToSheet(found.plan, sheet))).toEqual({ kind: 'already' });
    expect(
      await best(grid([['项目支出绩效目标申报表'], ['项目名称', '业务培训经费'], ['年度目标', '培训。']])),
    ).toEqual({
      kind: 'noRegion',
    });
  });
});

const texts = (sheet: Sheet): string[] =>
  sheet.values
    .flat()
    .map(String)
    .filter((text) => text !== '');

describe.each(Object.entries(cleanTables).filter(([, { sheet }]) => recognise(sheet)[0]?.project))(
  'in the %s',
  (_name, { sheet }) => {
    const findings = (s: Sheet) => check([s]).tables.flatMap((t) => t.findings.map(({ message }) => message['zh-CN']));

    it('raises no finding, keeps every value there was, and is taken back exactly', async () => {
      const { project } = recognise(sheet)[0]!;
      for (const name of ['社区矫正工作经费', '业务培训经费', '信息系统运维经费', '法律援助工作经费']) {
        const cell = project!.cell;
        const renamed = applyToSheet(
          { edits: [{ kind: 'setValues', range: { ...cell, bottom: cell.top, right: cell.left }, values: [[name]] }] },
          sheet,
        );
        const found = await best(renamed);
        if (found.kind !== 'ready') continue;
        const after = applyToSheet(found.plan, renamed);
        const before = findings(renamed);
        expect(findings(after).filter((finding) => !before.includes(finding))).toEqual([]);
        expect(essence(applyToSheet(invert(found.plan, renamed), after))).toEqual(essence(renamed));
        const rest = texts(after);
        for (const text of texts(renamed)) rest.splice(rest.indexOf(text), rest.includes(text) ? 1 : 0);
        expect(texts(after)).toHaveLength(texts(renamed).length + rest.length);
      }
    });
  },
);
