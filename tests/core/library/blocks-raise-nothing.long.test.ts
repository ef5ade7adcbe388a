import { check } from '../../../src/core/check';
import type { Declaration } from '../../../src/core/declaration/declaration';
import { recognise } from '../../../src/core/declaration/recognise';
import { planInsertion } from '../../../src/core/edits/insertion/plan-insertion';
import { applyToSheet } from '../../../src/core/edits/simulate';
import { forms } from '../../../src/core/forms';
import { newSheet } from '../../../src/core/forms/new-sheet';
import { blocks } from '../../support/library';
import type { Block } from '../../../src/core/library/block';
import { fillBlock } from '../../../src/core/library/fill';
import { prefill } from '../../../src/core/library/prefill';
import { SUBJECT } from '../../../src/core/library/subject';
import { unitOf } from '../../../src/core/money/money-cells';
import { chooseProfile } from '../../../src/core/profiles/choose';
import type { CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { cleanTables } from '../../fixtures/clean';
import { answersFor } from '../../support/answers';
import { sheetOf } from '../../support/form-sheet';

/** What is filled in before a block is inserted: head, goal and the year's money in 万元. */
const filledIn: Readonly<Record<string, (money: number) => Readonly<Record<string, CellValue>>>> = {
  'national-2021': (money) => ({
    ...{
      A2: '（2025年度）',
      C3: '综合业务经费',
      C4: '[105]临溪县综合局',
      G4: '临溪县综合中心',
      C5: '延续项目',
      G5: '1年',
    },
    ...{ E6: money, E7: money, C10: '完成年度业务工作任务。' },
  }),
  'national-2015': (money) => ({
    ...{
      A2: '（2025年度）',
      B3: '综合业务经费',
      B4: '[105]临溪县综合局',
      E4: '临溪县综合中心',
      B5: '延续项目',
      E5: '1年',
    },
    ...{ C6: money, C7: money, E6: money, E7: money, B10: '完成年度业务工作任务。', D10: '完成年度业务工作任务。' },
  }),
  yunnan: (money) => ({
    ...{ A2: '（2025年度）', C3: '综合业务经费', C4: '临溪县综合局（105）', F4: '临溪县综合中心', C5: '2025年' },
    ...{ C6: '开展各项业务工作。', C7: '临政发〔2024〕3号', C9: money * 10_000, G9: money * 10_000 },
    ...{ C10: money * 10_000, G10: money * 10_000, B12: '完成年度业务工作任务。', F12: '完成年度业务工作任务。' },
  }),
  jiangsu: (money) => ({
    ...{
      A2: '2025年度',
      B3: '综合业务经费',
      E3: '临溪市综合局',
      B4: '延续项目',
      E4: '市本级',
      B5: '2025年',
      E5: '2025年',
    },
    ...{ B6: '临溪市综合中心', E6: '陈某某/0518-85550123', E11: money, E12: money, E13: money },
    ...{ B21: '业务工作', E21: money / 2, F21: money, E25: money / 2, F25: money },
    ...{ B26: '完成年度业务工作任务。', B27: '完成年度业务工作任务。' },
  }),
};

const found = (sheet: Sheet): string[] =>
  check([sheet]).tables.flatMap(({ findings }) => findings.map(({ rule, message }) => `${rule} ${message['zh-CN']}`));

/** A sheet as it is before a block goes in: read and checked once for all blocks. */
interface Before {
  readonly sheet: Sheet;
  readonly declaration: Declaration;
  readonly found: readonly string[];
}
const before = (sheet: Sheet): Before => ({ sheet, declaration: recognise(sheet)[0]!, found: found(sheet) });

/** The sheet with the whole block in it: every figure given, or only what the table says itself. */
function inserted({ sheet, declaration }: Before, block: Block, answers = answersFor): Sheet {
  const { profile } = chooseProfile(declaration);
  const indicators = fillBlock(block, answers(block, declaration), profile, unitOf(declaration));
  const { plan } = planInsertion(sheet, declaration, profile, indicators);
  return applyToSheet(plan!, sheet);
}

/** What is to fill is said, and nothing else. */
const isNew =
  (sheet: Before) =>
  (finding: string): boolean =>
    !sheet.found.includes(finding) && !finding.startsWith('complete/to-fill ');

const byName = blocks.map((block) => [block.title['zh-CN'], block] as const);

/** Every block meets every budget, in one form or another, and every form all blocks. */
const budgets = [6, 50, 600];

describe.each(Object.keys(filledIn).map((id, turn) => [id, turn] as const))(
  'a block in the blank form %s',
  (id, turn) => {
    const form = newSheet(forms.find((each) => each.id === id)!);
    const filled = (money: number): Before => before(sheetOf(form, filledIn[id]!(money)));
    const filledWith = budgets.map(filled);
    const fifty = filledWith[1]!;

    it.each(byName.map(([title, block], i) => [title, budgets[(i + turn) % 3]!, block] as const))(
      '%s raises no finding with a budget of %d0,000 yuan',
      (_title, money, block) => {
        const sheet = filledWith[budgets.indexOf(money)]!;
        // Decision and process rows stand in the form of Jiangsu and stay blank here.
        expect(found(inserted(sheet, block)).filter((finding) => !sheet.found.includes(finding))).toEqual([]);
      },
    );

    it.each(byName)('%s left open tells what is to fill, and nothing else', (_title, block) => {
      expect(found(inserted(fifty, block, prefill)).filter(isNew(fifty))).toEqual([]);
    });
  },
);

/** A subject for every kind of spending, as names of projects give it. */
const subjects = [
  '困难职工',
  '小微企业',
  '食堂劳务',
  '执法车辆',
  '村级综合服务设施',
  '十五五规划前期',
  '禁毒',
  '西环路下立交',
];

describe('a general block that is told its subject', () => {
  const form = newSheet(forms.find((each) => each.id === 'national-2021')!);
  const sheet = before(sheetOf(form, filledIn['national-2021']!(50)));
  const told =
    (subject: string): typeof answersFor =>
    (block, declaration) => ({ ...answersFor(block, declaration), [SUBJECT]: subject });

  it.each(byName.filter(([, { general }]) => general))('%s raises no finding by it', (_title, block) => {
    for (const subject of subjects)
      expect([subject, ...found(inserted(sheet, block, told(subject))).filter(isNew(sheet))]).toEqual([subject]);
  });
});

/** Forms that plan: a report on what was reached has nothing to insert. */
const plans = ({ sheet }: { readonly sheet: Sheet }): boolean => {
  const region = recognise(sheet)[0]?.indicatorRegion;
  return region !== undefined && region.columns.every(({ role }) => role !== 'completion' && role !== 'score');
};

const tables = Object.entries(cleanTables).filter(([, table]) => plans(table));

describe.each(tables)('a block in the %s', (name, { sheet }) => {
  const table = before(sheet);
  const turn = tables.findIndex(([each]) => each === name);
  // Every table has a fifth of the blocks and every block a fifth of the tables: all of them took minutes.
  it.each(byName.filter((_block, i) => (i + turn) % 5 === 0))('%s raises no finding', (_title, block) => {
    expect(found(inserted(table, block)).filter(isNew(table))).toEqual([]);
    expect(found(inserted(table, block, prefill)).filter(isNew(table))).toEqual([]);
  });
});
