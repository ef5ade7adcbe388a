import type Big from 'big.js';
import { sumTerms } from '../../text/terms';
import { formatMoney } from '../../text/money';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { missedArrival } from './arrival';
import { isPartYear } from './part-year';
import { nothingExplained } from './reasons';
import { rowCells, rowData, scoreFindings, unexplained, type RowMessage, type Unexplained } from './row-scores';
import { fitsGrade, gradeFor, gradeOf, scoresInText } from './stated-score';
import { statusFindings } from './status-words';
import { isHundredAndTen, scoreSum } from './total-score';
import { pointsOf } from './weights';

type Message =
  | RowMessage
  | Unexplained['kind']
  | 'reasons'
  | 'saysUndone'
  | 'saysDone'
  | 'arrival'
  | 'total'
  | 'hundredTen'
  | 'inText'
  | 'grade';

/** Where this many rows lack a reason in a column that nobody filled in, one finding tells of them all. */
const manyRows = 3;
const mostNamed = 3;

function* reasonFindings({ declaration }: RuleContext): Generator<Draft<Message>> {
  const rows = declaration.indicators.flatMap((indicator) => unexplained(indicator) ?? []);
  if (rows.length < manyRows || !nothingExplained(declaration.indicators)) {
    for (const { indicator, kind } of rows) {
      yield {
        cells: [indicator.reason!.cell, ...rowCells(indicator)],
        message: kind,
        severity: 'warning',
        data: rowData(indicator),
      };
    }
    return;
  }
  const named = rows.slice(0, mostNamed).map(({ indicator }) => rowData(indicator));
  const rest = rows.length > mostNamed ? '…' : '';
  yield {
    cells: rows.map(({ indicator }) => indicator.reason!.cell),
    message: 'reasons',
    severity: 'warning',
    data: {
      count: String(rows.length),
      rows: named.map(({ name, target, done }) => `“${name}” ${target} → ${done}`).join('；') + rest,
    },
  };
}

function* totalFindings(context: RuleContext): Generator<Draft<Message>> {
  const found = scoreSum(context);
  const texts = scoresInText(context);
  if (found && !found.holds) {
    const { total, execution, terms, sum } = found;
    yield {
      cells: [total.score.cell, ...(execution.score ? [execution.score.cell] : [])],
      message: 'total',
      data: {
        stated: total.score.value.toFixed(),
        list: sumTerms(terms.map((t) => t.toFixed())),
        sum: sum.toFixed(),
        difference: total.score.value.minus(sum).abs().toFixed(),
      },
    };
  } else if (found && isHundredAndTen(context, found)) {
    yield {
      cells: [found.total.score.cell, found.execution.weight!.cell],
      message: 'hundredTen',
      severity: 'warning',
      data: { ten: found.execution.weight!.value.toFixed(), sum: found.execution.weight!.value.plus(100).toFixed() },
    };
  }
  const right: Big | undefined = found?.holds ? found.total.score.value : undefined;
  for (const { value, cell } of texts) {
    if (!found || !right || value.eq(right)) continue;
    yield {
      cells: [cell, found.total.score.cell],
      message: 'inText',
      data: { text: value.toFixed(), stated: right.toFixed(), difference: value.minus(right).abs().toFixed() },
    };
  }
  const score = right ?? texts[0]?.value;
  const graded = score ? gradeOf(context) : undefined;
  if (!score || !graded || fitsGrade(score, graded.grade)) return;
  yield {
    cells: [graded.cell, found?.total.score.cell ?? texts[0]!.cell],
    message: 'grade',
    severity: 'warning',
    data: { grade: graded.grade, score: score.toFixed(), right: gradeFor(score) },
  };
}

function* arrivalFinding(context: RuleContext): Generator<Draft<Message>> {
  const found = missedArrival(context);
  if (!found) return;
  const { cells, name, score, planned, arrived } = found;
  const share = `${arrived.div(planned).times(100).round(2).toFixed()}%`;
  const sum = `${formatMoney(arrived)} ÷ ${formatMoney(planned)} = ${share}`;
  yield { cells, message: 'arrival', data: { name, score: score.toFixed(), sum } };
}

/** A scale on which scores run beyond the weights (out of a hundred each) is not the form's mistake row by row. */
const isOtherScale = ({ declaration }: RuleContext): boolean => {
  const pairs = declaration.indicators.flatMap(({ score, weight }) => {
    const [s, w] = [pointsOf(score), pointsOf(weight)];
    return s && w ? [s.gt(w)] : [];
  });
  return pairs.length > 2 && pairs.filter(Boolean).length * 2 > pairs.length;
};

export const selfEvaluation = defineRule({
  id: 'score/self-evaluation',
  severity: 'error',
  title: { 'zh-CN': '自评得分与完成情况不符', 'en-US': 'A score does not match the actual value' },
  why: {
    'zh-CN': '自评得分不得超过分值，未完成的指标不能得满分，偏差要说明原因，总分是各项之和；抽查复核时逐项核对。',
    'en-US':
      'No score may exceed its weight, a missed target cannot have full points, deviations need a reason, and the total is the sum of the scores. Reviewers check each of these.',
  },
  basis: ['《项目支出绩效评价管理办法》（财预〔2020〕10号）：单位自评的权重和计分，附件项目支出绩效自评表'],
  example: {
    bad: '目标 ≥50个，完成 40，分值 10，得分 10',
    good: '目标 ≥50个，完成 40，分值 10，得分 8，偏差原因已说明',
  },
  messages: {
    above: {
      'zh-CN': '“{{name}}”得分 {{score}} 超过分值 {{weight}}',
      'en-US': '“{{name}}”: the score {{score}} exceeds its weight {{weight}}',
    },
    unmet: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，未达标却得满分 {{score}}',
      'en-US': '“{{name}}”: target {{target}}, actual {{done}}: missed, but scored the full {{score}} points',
    },
    share: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，按完成比例 {{sum}}，却得 {{score}}',
      'en-US': '“{{name}}”: target {{target}}, actual {{done}}, which gives {{sum}}, but scored {{score}}',
    },
    partly: {
      'zh-CN': '“{{name}}”写的是“{{done}}”，应得分值的 {{range}}，却得 {{score}}（分值 {{weight}} 的 {{share}}）',
      'en-US':
        '“{{name}}” says “{{done}}”, which is worth {{range}} of the points, but scored {{score}} of {{weight}} ({{share}})',
    },
    undone: {
      'zh-CN': '“{{name}}”写的是“{{done}}”，应得分值的 {{range}}，却得 {{score}}（分值 {{weight}} 的 {{share}}）',
      'en-US':
        '“{{name}}” says “{{done}}”, which is worth {{range}} of the points, but scored {{score}} of {{weight}} ({{share}})',
    },
    dropped: {
      'zh-CN': '“{{name}}”写的是“{{done}}”，应得分值的 {{range}}，只得 {{score}}（分值 {{weight}} 的 {{share}}）',
      'en-US':
        '“{{name}}” says “{{done}}”, which is worth {{range}} of the points, but scored only {{score}} of {{weight}} ({{share}})',
    },
    missed: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，未达标，没有填写偏差原因',
      'en-US': '“{{name}}”: target {{target}}, actual {{done}}: missed, and no reason is given',
    },
    reduced: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，已达标却只得 {{score}}（分值 {{weight}}），也没有说明原因',
      'en-US':
        '“{{name}}”: target {{target}}, actual {{done}}: met, but scored only {{score}} of {{weight}}, and no reason is given',
    },
    lowered: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，已达标却只得 {{score}}（分值 {{weight}}）',
      'en-US': '“{{name}}”: target {{target}}, actual {{done}}: met, but scored only {{score}} of {{weight}}',
    },
    below: {
      'zh-CN': '“{{name}}”只得 {{score}}（分值 {{weight}}），没有说明扣分原因',
      'en-US': '“{{name}}” scored only {{score}} of {{weight}} points, and no reason is given',
    },
    far: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，超过目标 30% 以上，没有说明原因（年初目标是否定低了）',
      'en-US':
        '“{{name}}”: target {{target}}, actual {{done}}: more than 30% above the target, and no reason is given (was the target too low?)',
    },
    reasons: {
      'zh-CN': '偏差原因一栏没有填写，而有 {{count}} 行需要说明（目标 → 完成）：{{rows}}',
      'en-US': 'No reasons for deviations are given, but {{count}} indicators need one (target → actual): {{rows}}',
    },
    saysUndone: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，已达标，却写着“{{words}}”',
      'en-US': '“{{name}}”: target {{target}}, actual {{done}}: met, but it says “{{words}}”',
    },
    saysDone: {
      'zh-CN': '“{{name}}”目标 {{target}}，完成 {{done}}，未达标，却写着“{{words}}”',
      'en-US': '“{{name}}”: target {{target}}, actual {{done}}: missed, but it says “{{words}}”',
    },
    arrival: {
      'zh-CN': '“{{name}}”得满分 {{score}}，而实际到位 {{sum}}',
      'en-US': '“{{name}}” scored the full {{score}} points, but the funds received were {{sum}}',
    },
    total: {
      'zh-CN': '总分 {{stated}} ≠ 各项得分之和 {{list}} = {{sum}}，差 {{difference}}',
      'en-US': 'Total {{stated}} ≠ sum of the scores {{list}} = {{sum}}, off by {{difference}}',
    },
    hundredTen: {
      'zh-CN': '各项指标分值合计 100，执行率另有 {{ten}} 分，共 {{sum}}，总分却按 100 计：请核对哪 {{ten}} 分不算',
      'en-US':
        'The indicators have 100 points and the execution rate another {{ten}}, {{sum}} in all, but the total score is out of 100: check which {{ten}} points do not count',
    },
    inText: {
      'zh-CN': '文中写自评得分 {{text}}，表中总分是 {{stated}}，差 {{difference}}',
      'en-US': 'The text gives a score of {{text}}, but the total in the table is {{stated}}, off by {{difference}}',
    },
    grade: {
      'zh-CN':
        '得分 {{score}}，等级却是“{{grade}}”：90 分以上为优，80–90 为良，60–80 为中，60 以下为差，应为“{{right}}”',
      'en-US':
        'The score is {{score}} but the grade is “{{grade}}”: 优 from 90, 良 from 80, 中 from 60, 差 below 60; it should be “{{right}}”',
    },
  },
  *check(context): Generator<Draft<Message>> {
    const { declaration, sheet } = context;
    const scored = !isOtherScale(context);
    for (const indicator of declaration.indicators) {
      if (!indicator.completion && !indicator.score) continue;
      if (scored) yield* scoreFindings(indicator);
      yield* statusFindings(indicator, declaration, sheet);
    }
    if (!isPartYear(declaration)) yield* reasonFindings(context);
    if (declaration.indicators.every(({ score }) => !score)) return;
    yield* arrivalFinding(context);
    yield* totalFindings(context);
  },
});
