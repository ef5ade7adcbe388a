import type { Declaration } from '../../../declaration/declaration';
import { budgetOf } from '../../../money/budgets';
import { textsOf } from '../../../money/declared-texts';
import { allLines, blockTotal, columnsOf, moneyCell, type MoneyCell } from '../../../money/money-cells';
import { inUnit, labelOf } from '../../../money/money-labels';
import { changeWord, isPrior, rises } from '../../../text/changes';
import { formatMoney } from '../../../text/money';
import { within } from '../../../text/normalise';
import { amountsIn } from '../../../text/printed-share';
import type { Quantity } from '../../../text/quantities';
import { quote, sentenceAround } from '../../../text/sentences';
import type { Reading } from '../../../text/statements';
import type { Draft } from '../../rule';
import { shown, type ShareMessage } from './message';
import { earlierWords } from '../../../text/phrases';

const planned = ['annual', 'adjusted', 'budget'] as const;

/** 市级承担, 其中财政拨款占, 县级配套比例为: a source and the verb of its share. */
const named =
  /^(?:其中|由|按)?(\p{Script=Han}{2,10}?)(?:资金|经费|补助)?(?:承担|负担|分担|配套|出资|占|占比|投入)(?:的?比例)?(?:为|达)?$/u;
const generic = /资金|拨款|补助|经费|投入|配套|财政|预算|[:：\s()（）]|^其中/g;

/** 市级 of 市级财政资金; 财政 where nothing narrows the public money. */
const sourceOf = (label: string): string => {
  const core = label.replace(generic, '');
  return core === '' && /财政|拨款/.test(label) ? '财政' : core.replace(/^(?:当年|本年|年度)/, '');
};

interface Sources {
  readonly total: MoneyCell;
  readonly parts: ReadonlyMap<string, MoneyCell>;
}

/** The sources of this year's money by their names; undefined where the table prints no total. */
function sourcesOf(declaration: Declaration): Sources | undefined {
  for (const block of declaration.funds.filter(({ kind }) => kind === 'income')) {
    for (const column of columnsOf(block, planned)) {
      const total = blockTotal(declaration, block, column);
      if (total?.cells.length !== 1 || !total.scaled.gt(0)) continue;
      const parts = allLines(block).flatMap((line) => {
        const cell = line.role === 'total' ? undefined : moneyCell(declaration, block, line, column);
        return cell ? [[sourceOf(line.label.value), cell] as const] : [];
      });
      const names = parts.map(([name]) => name);
      const alone = parts.filter(([name]) => name !== '' && names.indexOf(name) === names.lastIndexOf(name));
      return { total: total.cells[0]!, parts: new Map(alone) };
    }
  }
  return undefined;
}

interface Claim {
  readonly percent: Quantity;
  readonly part: MoneyCell;
}

/** The percentages of a text that are said of sources of the table, sentence by sentence. */
function claimsIn({ text, quantities }: Reading, { parts }: Sources): { sentence: string; claims: Claim[] }[] {
  const bySentence = new Map<number, Claim[]>();
  for (const percent of quantities) {
    const source = percent.unit === '%' && !percent.operator ? named.exec(percent.before)?.[1] : undefined;
    const part = source === undefined ? undefined : parts.get(sourceOf(source));
    if (!part) continue;
    const { start } = sentenceAround(text, percent.span);
    bySentence.set(start, [...(bySentence.get(start) ?? []), { percent, part }]);
  }
  return [...bySentence].map(([start, claims]) => ({
    sentence: text.slice(start, claims.at(-1)!.percent.span.end),
    claims,
  }));
}

/** Whether a sentence speaks of the whole: it names all sources of the total, or the total itself. */
function speaksOfWhole({ quantities }: Reading, claims: readonly Claim[], { total }: Sources): boolean {
  const [first] = claims;
  const sum = claims.slice(1).reduce((all, { part }) => all.plus(part.scaled), first!.part.scaled);
  if (claims.length > 1 && sum.eq(total.scaled)) return true;
  const before = quantities.filter(({ span }) => span.end <= first!.percent.span.start);
  const last = amountsIn(before).at(-1);
  return last !== undefined && total.yuan?.eq(last.yuan) === true;
}

/** 市级承担30%，县级承担70% where the table has 40 % and 60 %. */
export function* ofSources(declaration: Declaration): Generator<Draft<ShareMessage>> {
  const sources = sourcesOf(declaration);
  if (!sources || sources.parts.size === 0) return;
  const { total } = sources;
  for (const { source, reading } of textsOf(declaration)) {
    for (const { sentence, claims } of claimsIn(reading, sources)) {
      if (!speaksOfWhole(reading, claims, sources)) continue;
      const wrong = claims.flatMap(({ percent, part }) => {
        const computed = part.scaled.div(total.scaled).times(100);
        return computed.minus(percent.value).abs().lte(percent.step.div(2)) ? [] : [{ percent, part, computed }];
      });
      if (wrong.length === 0) continue;
      yield {
        cells: [source.cell, ...wrong.map(({ part }) => part.cell), total.cell],
        message: 'source',
        severity: 'warning',
        data: {
          quote: quote(sentence, { start: 0, end: sentence.length }),
          computed: wrong
            .map(
              ({ part, computed }) =>
                `${labelOf(part)} ${formatMoney(part.value)} ÷ ${formatMoney(total.value)} = ${shown(computed)}`,
            )
            .join('，'),
          stated: wrong.map(({ percent }) => `${percent.value.toFixed()}%`).join('、'),
        },
      };
    }
  }
}

const otherMoney = new RegExp(`${earlierWords}|其中`);
const ofTotal =
  /占(?:全部|本年|年度)?(?:总支出|支出总额|支出合计|总收入|收入总额|收入合计|总预算|预算总额|资金总额|总资金)的?(?:比例|比重)?(?:为|达)?$/;

/** 项目支出6484.05万元，占总支出的78.1% where the table prints the total. */
export function* ofTotals(declaration: Declaration): Generator<Draft<ShareMessage>> {
  const totals = declaration.funds.flatMap((block) =>
    columnsOf(block, planned).flatMap((column) => blockTotal(declaration, block, column) ?? []),
  );
  if (totals.length === 0 || totals.some(({ yuan }) => !yuan?.gt(0))) return;
  for (const { source, reading } of textsOf(declaration)) {
    for (const percent of reading.quantities) {
      if (percent.unit !== '%' || percent.operator || !ofTotal.test(percent.before)) continue;
      const { start } = sentenceAround(reading.text, percent.span);
      const before = amountsIn(within(reading.quantities, { start, end: percent.span.start }));
      const [part] = before;
      if (before.length !== 1 || !part || otherMoney.test(reading.text.slice(start, percent.span.start))) continue;
      const shares = totals.map(({ yuan }) => part.yuan.div(yuan!).times(100));
      if (shares.some((one) => one.gt(100) || one.minus(percent.value).abs().lte(percent.step))) continue;
      const [total] = totals;
      yield {
        cells: [source.cell, total!.cells[0]!.cell],
        message: 'source',
        severity: 'warning',
        data: {
          quote: quote(reading.text, { start, end: percent.span.end }),
          computed: `${formatMoney(part.yuan)}元 ÷ ${formatMoney(total!.yuan!)}元 = ${shown(shares[0]!)}`,
          stated: `${percent.value.toFixed()}%`,
        },
      };
    }
  }
}

/** 较2025年的600万元减少42万元 where this year's money is 642万元: the table shows which way it went. */
export function* ofLastYear(declaration: Declaration): Generator<Draft<ShareMessage>> {
  const current = budgetOf(declaration, 'annual');
  if (!current) return;
  for (const { source, reading } of textsOf(declaration)) {
    for (const quantity of reading.quantities) {
      if (!changeWord.test(quantity.before)) continue;
      const sentence = sentenceAround(reading.text, quantity.span);
      const before = amountsIn(within(reading.quantities, { start: sentence.start, end: quantity.span.end }));
      const [prior, change] = before;
      if (before.length !== 2 || change?.quantity !== quantity || !prior || !isPrior(reading, prior, sentence.start))
        continue;
      const grew = rises.test(quantity.before);
      const difference = current.yuan.minus(prior.yuan);
      if (!difference.abs().eq(change.yuan) || difference.gt(0) === grew) continue;
      const unit = current.cell.unit ?? '元';
      yield {
        cells: [source.cell, current.cell.cell],
        message: 'against',
        data: {
          quote: quote(reading.text, { start: sentence.start, end: quantity.span.end }),
          current: `${inUnit(current.yuan, unit)}${unit}`,
          prior: `${inUnit(prior.yuan, unit)}${unit}`,
          computed: `${difference.gt(0) ? '+' : '−'}${inUnit(difference.abs(), unit)}${unit}`,
        },
      };
    }
  }
}

const yearOnYear =
  /^[，,；;、（(]?\s{0,2}((?:19|20)\d\d) ?年度?[^\d，,。；;]{0,10}[比较]((?:19|20)\d\d) ?年度?[^\d，,。；;]{0,12}$/;

/** 2025年补贴1200万元，2026年比2025年增长25%: this year's money is in the table, and the text states it too. */
export function* ofNamedYears(declaration: Declaration): Generator<Draft<ShareMessage>> {
  const current = budgetOf(declaration, 'annual');
  const year = declaration.year?.value;
  if (!current || !year) return;
  const amounts = declaration.funds.flatMap((block) =>
    allLines(block).flatMap((line) =>
      columnsOf(block, planned).flatMap((column) => moneyCell(declaration, block, line, column)?.yuan ?? []),
    ),
  );
  for (const { source, reading } of textsOf(declaration)) {
    if (!reading.statements.some(({ amount }) => amount.yuan.eq(current.yuan))) continue;
    for (const percent of reading.quantities) {
      if (percent.unit !== '%' || percent.operator || !changeWord.test(percent.before)) continue;
      const { start } = sentenceAround(reading.text, percent.span);
      const [prior, ...more] = amountsIn(within(reading.quantities, { start, end: percent.span.start }));
      if (!prior || more.length > 0 || !prior.yuan.gt(0)) continue;
      const between = yearOnYear.exec(reading.text.slice(prior.quantity.span.end, percent.span.start));
      const said = /((?:19|20)\d\d) ?年[^\d]{0,20}$/.exec(reading.text.slice(start, prior.quantity.span.start))?.[1];
      if (!between || Number(between[1]) !== year || said === undefined || between[2] !== said) continue;
      const grew = rises.test(percent.before);
      const changes = amounts.map((now) =>
        now
          .minus(prior.yuan)
          .div(prior.yuan)
          .times(grew ? 100 : -100),
      );
      if (changes.some((change) => change.minus(percent.value).abs().lte(percent.step))) continue;
      const computed = current.yuan.minus(prior.yuan).div(prior.yuan).times(100);
      const unit = current.cell.unit ?? '元';
      const [now, before] = [current.yuan, prior.yuan].map((yuan) => `${inUnit(yuan, unit)}${unit}`) as [
        string,
        string,
      ];
      yield {
        cells: [source.cell, current.cell.cell],
        message: 'source',
        severity: 'warning',
        data: {
          quote: quote(reading.text, { start, end: percent.span.end }),
          computed: `（${now} − ${before}）÷ ${before} = ${shown(computed)}`,
          stated: `${grew ? '' : '−'}${percent.value.toFixed()}%`,
        },
      };
    }
  }
}
