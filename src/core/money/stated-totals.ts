import Big from 'big.js';
import type { Declaration, NarrativeKey, Term } from '../declaration/declaration';
import { memoize } from '../memoize';
import { sameRange, type Range } from '../sheet/address';
import type { MoneyCell } from './money-cells';
import { blockTotal, columnsOf } from './money-cells';
import { textsOf } from './declared-texts';
import { formatMoney, toYuan, type Yuan } from '../text/money';
import { quote, sentenceAround } from '../text/sentences';
import type { Reading, Statement } from '../text/statements';
import { earlierWords } from '../text/phrases';

/** An amount that a sentence calls the project's money. */
export interface TotalInText {
  readonly yuan: Yuan;
  readonly step: Yuan;
  readonly cell: Range;
  readonly quote: string;
  /** The printed amount alone. */
  readonly printed: string;
  readonly scope: 'annual' | 'whole';
  /** Only the public money is named (财政拨款安排…), not all of it. */
  readonly fiscal: boolean;
}

export interface StatedTotal {
  readonly total: MoneyCell;
  readonly statements: readonly TotalInText[];
}

/** What names the whole of the money, right before the amount. */
const naming =
  /(?:部门预算|总金额|总投入|总投资|总预算|项目预算|年度预算|预算安排|预算资金|安排预算|投入资金|总资金|资金规模|所需资金|申请资金|申请预算|申报资金|资金安排|拨款安排|安排(?:补助|补贴|奖补|专项|财政)?资金|项目资金|总额|预算数)(?:为|是|共|共计|合计|总计|:|：)?(?:人民币)?$/;
const wholeWords = /总投资|总投入|中期|实施期|三年|两年|(?<!\d)[2-9]年|概算|累计/;
/** Words that leave the project's money unnarrowed; "基本支出预算安排" keeps 基本支出 and speaks of a part. */
const neutral =
  /本|该|我局|我单位|项目|工作|专项|年度|年初|全年|当年|今年|(?:19|20)\d\d年度?|资金|经费|预算|财政|拨款|总额|总金额|总投入|总投资|安排|共计|共|合计|申请|申报|计划|为|是|由|在|以|及|的|数|内|级|县|市|区|省|年|元|人民币|[\s，,、（()）]/g;
const mostNarrowing = 2;

/** Sentences about other money: other years, other projects, parts, standards. */
const elsewhere = new RegExp(
  `${earlierWords}|次年|明年|下年|结转|其中|分别|累计|概算|批复|合同|中标|节约|结余|剩余|缺口|增加|减少`,
);
/** Said of the amount itself, in its own clause. */
const perPiece = /人均|标准|每/;

const otherYear = (reading: Reading, statement: Statement, year: number | undefined): boolean => {
  const sentence = sentenceAround(reading.text, statement.span);
  const years = [...reading.text.slice(sentence.start, statement.span.start).matchAll(/(?:19|20)\d\d(?= ?年)/g)].map(
    (m) => Number(m[0]),
  );
  return year !== undefined && years.length > 0 && !years.every((y) => y === year);
};

const isNarrowed = (words: string, project: string): boolean =>
  words.replaceAll(project || '\0', '').replace(neutral, '').length > mostNarrowing;

const shortestProject = 4;
const dated = /^(?:19|20)\d\d年度?/;
const plainName = (name: string): string => name.replace(/(?:项目|专项)?(?:经费|资金|预算)?$/, '');
/** 2026年农村劳动力就业技能培训经费 opens a sentence: the end of the project's plain name behind the year, and nothing else. */
function callsProject(before: string, sentence: string, project: string): boolean {
  const said = sentence.replace(/\s/g, '');
  if (!dated.test(said)) return false;
  const words = before.replace(/\s/g, '').replace(/(?:为|共|共计|合计|总计|总额){0,2}$/, '');
  const name = plainName(words);
  return name.length >= shortestProject && project.endsWith(name) && said.replace(dated, '').startsWith(words);
}

/** Opens what a calculation comes to as a whole: 合计684000元, 以上合计96.48万元. */
const grandTotal =
  /^(?:以上|上述|综上|[两二三四五六七八九]项|各项|项目|资金|费用|经费|[，,：:\s]){0,4}(?:共计|合计|总计|总共|共需|共)(?:需要?|资金|经费|费用|金额|为|[:：]){0,3}$/;
const ofCalculation: readonly NarrativeKey[] = ['calculation', 'funds'];
const leastParts = 2;

/** What the last sentence of a calculation says everything before it comes to. */
function grandTotalIn({ text, statements }: Reading): Statement | undefined {
  const last = statements.at(-1);
  if (!last || last.calculation || last.amount.quantity.operator || statements.length <= leastParts) return undefined;
  const { start } = sentenceAround(text, last.span);
  if (!grandTotal.test(text.slice(start, last.span.start))) return undefined;
  const parts = statements.slice(0, -1);
  return parts.every(({ amount }) => amount.yuan.lt(last.amount.yuan)) ? last : undefined;
}

/** The texts that work out what the project costs: by their label, or under one that nobody knows. */
const calculationCells = ({ narratives, unnamed = [] }: Declaration): readonly Range[] => [
  ...narratives.flatMap(({ key, text }) => (ofCalculation.includes(key) ? [text.cell] : [])),
  ...unnamed.map(({ cell }) => cell),
];

/** Several amounts in one text under the same name are parts of something. */
const soleInCell = (found: readonly TotalInText[]): TotalInText[] =>
  found.filter((one) =>
    found.every((other) => other.scope !== one.scope || !sameRange(other.cell, one.cell) || other.yuan.eq(one.yuan)),
  );

/** The amounts that a text calls the project's money of the declared year or of the whole term. */
export const totalsInText = memoize((declaration: Declaration): readonly TotalInText[] => {
  const project = declaration.project?.value.trim() ?? '';
  const plainProject = plainName(project);
  const calculations = calculationCells(declaration);
  const found = textsOf(declaration).flatMap(({ source, reading }) => {
    const isCalculation = calculations.some((cell) => sameRange(cell, source.cell));
    const grand = isCalculation ? grandTotalIn(reading) : undefined;
    return reading.statements.flatMap((statement): TotalInText[] => {
      const { quantity } = statement.amount;
      const clause = reading.text.slice(Math.max(0, statement.span.start - 40), statement.span.start);
      const sentence = clause.slice(Math.max(...['。', '；', ';', '\n'].map((m) => clause.lastIndexOf(m) + 1)));
      const isOwn = callsProject(quantity.before, sentence, plainProject);
      const isNamed = isOwn || statement === grand || naming.test(quantity.before.replace(/\s/g, ''));
      if (statement.calculation || quantity.operator || !isNamed) return [];
      if (
        elsewhere.test(sentence) ||
        perPiece.test(sentence.split(/[，,]/).at(-1)!) ||
        /^(?:左右|余|多)/.test(quantity.after)
      )
        return [];
      if (otherYear(reading, statement, declaration.year?.value)) return [];
      if (!isOwn && isNarrowed(quantity.before, project)) return [];
      return [
        {
          yuan: statement.amount.yuan,
          step: statement.amount.step,
          cell: source.cell,
          quote: quote(reading.text, { start: statement.span.start - sentence.length, end: statement.span.end }, 40),
          printed: reading.text.slice(statement.span.start, statement.span.end),
          scope: wholeWords.test(sentence) ? 'whole' : 'annual',
          fiscal: /财政|拨款/.test(quantity.before),
        },
      ];
    });
  });
  return soleInCell(found);
});

const terms: Readonly<Record<TotalInText['scope'], readonly Term[]>> = {
  annual: ['annual', 'adjusted', 'budget'],
  whole: ['midterm', 'total'],
};

/** The year's total that a text form (L15) states in a sentence. */
export const sentenceTotals = (declaration: Declaration): TotalInText[] =>
  declaration.funds.flatMap((block) =>
    columnsOf(block, terms.annual).flatMap((column) => {
      const [cell] = blockTotal(declaration, block, column)?.cells ?? [];
      if (!cell?.amount.inSentence || !cell.unit || !cell.yuan) return [];
      const decimals = /\.(\d+)/.exec(cell.amount.text)?.[1]?.length ?? 0;
      const text = `${formatMoney(cell.value)}${cell.unit}`;
      const step = toYuan(new Big(`1e-${decimals}`), cell.unit);
      return [
        { yuan: cell.yuan, step, cell: cell.cell, quote: text, printed: text, scope: 'annual' as const, fiscal: false },
      ];
    }),
  );

/** The totals that stand in table cells, not those read out of a sentence. */
export const tableTotals = (declaration: Declaration, scope: TotalInText['scope']): MoneyCell[] =>
  declaration.funds
    .filter((block) => block.kind === 'income')
    .flatMap((block) =>
      columnsOf(block, terms[scope]).flatMap((column) => {
        const total = blockTotal(declaration, block, column);
        return total?.cells.length === 1 && !total.cells[0]!.amount.inSentence ? total.cells : [];
      }),
    );

/** The table totals of a declaration, each with the sentences that name it. */
export function statedTotals(declaration: Declaration): StatedTotal[] {
  const statements = totalsInText(declaration);
  return (['annual', 'whole'] as const).flatMap((scope) => {
    const named = statements.filter((s) => s.scope === scope && !s.fiscal);
    const [total] = tableTotals(declaration, scope);
    return total && named.length > 0 ? [{ total, statements: named }] : [];
  });
}
