import { defineRule } from '../rule';
import { indicatorFindings } from './year/deadlines';
import { dateFindings, subjectFindings } from './year/evaluation';
import { headFindings, titleFindings } from './year/heading';
import { impossibleFindings } from './year/impossible-dates';
import type { YearMessage } from './year/message';
import { measureFindings, plannedMonths } from './year/measures';
import { promisedFindings } from './year/promised-amounts';
import { spanFindings, turnedFindings } from './year/spans';
import { figureFindings, fundsFindings, goalFindings, labelFindings, laterFindings, planFindings } from './year/texts';

export const year = defineRule<YearMessage>({
  id: 'consistency/year',
  severity: 'error',
  title: { 'zh-CN': '年度前后矛盾', 'en-US': 'Contradictory years' },
  why: {
    'zh-CN': '表头年度、项目起止、目标和计划里的年份互相矛盾，多半是沿用上年材料没有改净，会被认为目标不属于本年预算。',
    'en-US':
      'The year of the table, the project period and the years in the goal and plan contradict each other, usually because last year’s text was reused. The goal then seems not to belong to this year’s budget.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标是预算资金计划在一定期限内达到的产出和效果',
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价期限',
  ],
  example: {
    bad: '2024年度申报表，年度目标：“2023年完成河道清淤12公里”',
    good: '2024年度申报表，年度目标：“2024年完成河道清淤12公里”',
  },
  messages: {
    period: {
      'zh-CN': '表的年度是 {{year}} 年，项目起止是 {{start}} 至 {{end}}，年度不在其中',
      'en-US': 'The table is for {{year}}, but the project runs from {{start}} to {{end}}',
    },
    order: {
      'zh-CN': '开始 {{start}} 晚于完成 {{end}}',
      'en-US': 'The start {{start}} is later than the end {{end}}',
    },
    title: {
      'zh-CN': '标题写 {{title}} 年，年度栏写 {{year}} 年',
      'en-US': 'The title says {{title}}, but the field for the year says {{year}}',
    },
    goal: {
      'zh-CN': '表的年度是 {{year}} 年，年度目标却写“{{text}}”（{{said}} 年）',
      'en-US': 'The table is for {{year}}, but the annual goal says “{{text}}” ({{said}})',
    },
    plan: {
      'zh-CN': '{{year}} 年度的实施计划里安排的是 {{said}} 年的事：“{{text}}”',
      'en-US': 'The plan for {{year}} schedules work for {{said}}: “{{text}}”',
    },
    impossible: {
      'zh-CN': '没有“{{text}}”这个日期',
      'en-US': 'There is no date “{{text}}”',
    },
    span: {
      'zh-CN': '项目期写 {{years}} 年，“{{label}}”却只有 {{year}} 年一年',
      'en-US': 'The project is said to run for {{years}} years, but “{{label}}” covers {{year}} only',
    },
    money: {
      'zh-CN': '项目期 {{period}} 只有一年，中期资金 {{whole}} 却多于年度资金 {{annual}}',
      'en-US':
        'The project lasts one year ({{period}}), but its mid-term funds {{whole}} are more than the annual funds {{annual}}',
    },
    measure: {
      'zh-CN': '这是 {{year}} 年度的自评，改进措施却写“{{text}}”（{{said}} 年）',
      'en-US': 'This is the self-evaluation for {{year}}, but the improvement measures say “{{text}}” ({{said}})',
    },
    funds: {
      'zh-CN': '表的年度是 {{year}} 年，资金安排写的却是“{{text}}”（{{said}} 年）',
      'en-US': 'The table is for {{year}}, but the funds are said to be for {{said}}: “{{text}}”',
    },
    promised: {
      'zh-CN': '“{{text}}”一段没有写 {{year}} 年安排多少，只写了总投资或往年的 {{list}}',
      'en-US':
        '“{{text}}” does not say how much is for {{year}}, only amounts of the whole project or earlier years: {{list}}',
    },
    figure: {
      'zh-CN': '表的年度是 {{year}} 年，文中却写“{{text}}”（{{said}} 年），金额正是本年预算',
      'en-US':
        'The table is for {{year}}, but the text says “{{text}}” ({{said}}), and the amount is this year’s budget',
    },
    before: {
      'zh-CN': '“{{name}}”的指标值“{{text}}”在 {{year}} 年度开始之前就已到期',
      'en-US': 'The target value “{{text}}” of “{{name}}” is due before {{year}} begins',
    },
    after: {
      'zh-CN': '“{{name}}”的指标值“{{text}}”在本年度或项目结束之后（表的年度是 {{year}} 年）',
      'en-US':
        'The target value “{{text}}” of “{{name}}” is due after the end of the year or project (the table is for {{year}})',
    },
    begun: {
      'zh-CN': '“{{name}}”的指标值“{{text}}”在项目开始（{{start}}）之前就已到期',
      'en-US': 'The target value “{{text}}” of “{{name}}” is due before the project begins ({{start}})',
    },
    subject: {
      'zh-CN': '这是 {{year}} 年度的报告，文中却是“{{text}}”（{{said}} 年）',
      'en-US': 'This is the report for {{year}}, but the text says “{{text}}” ({{said}})',
    },
    reported: {
      'zh-CN': '评价时间 {{date}} 在 {{year}} 年度开始之前或当日，那时没有可以评价的内容',
      'en-US':
        'The evaluation is dated {{date}}, on or before the first day of {{year}}: there was nothing to evaluate yet',
    },
  },
  *check({ declaration, sheet }) {
    const head = [...titleFindings(declaration, sheet)];
    yield* head;
    // Which year the others should keep to is open then.
    if (head.length > 0) return;
    yield* headFindings(declaration);
    yield* spanFindings(declaration);
    yield* turnedFindings(declaration);
    yield* labelFindings(declaration);
    yield* goalFindings(declaration);
    yield* laterFindings(declaration);
    const plans = [...planFindings(declaration)];
    yield* plans;
    if (plans.length === 0) yield* plannedMonths(declaration);
    yield* measureFindings(declaration);
    yield* fundsFindings(declaration);
    yield* promisedFindings(declaration);
    yield* indicatorFindings(declaration);
    yield* impossibleFindings(declaration);
    yield* figureFindings(declaration);
    yield* subjectFindings(declaration);
    yield* dateFindings(declaration, sheet);
  },
});
