import type { Declaration } from '../../../declaration/declaration';
import { halfWidth } from '../../../text/normalise';
import type { Draft } from '../../rule';
import type { YearMessage } from './message';

const monthAndDay = /(?<!\d)(\d{1,2}) ?月(?:份|底|末)?(?:(\d{1,2}) ?[日号])?/g;
const longMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 1月至13月, 2月30日, where a plan's text leaves no doubt that a month or a day is meant. */
const surelyMonth =
  /(?:(?<=月[至到\-—–~～])|(?<=年))(\d{1,2}) ?月(?!份额|[龄大])(?:(\d{1,2}) ?[日号])?|(?<![\d.])(\d{1,2}) ?月(\d{1,2}) ?日/g;

const isDay = (month: number, day: number): boolean => {
  const most = longMonths[month - 1];
  return most !== undefined && day >= 1 && day <= most;
};

function* inPlans({ narratives, goals }: Declaration): Iterable<Draft<YearMessage>> {
  const texts = [...narratives.filter(({ key }) => key !== 'basis'), ...goals].map(({ text }) => text);
  for (const { value, cell } of texts) {
    if (!value.includes('月')) continue;
    for (const [text, a, b, c, d] of halfWidth(value).matchAll(surelyMonth)) {
      if (isDay(Number(a ?? c), Number(b ?? d ?? 1))) continue;
      yield { cells: [cell], message: 'impossible', data: { text } };
    }
  }
}

/** 13月, 2月30日: days that no year has. */
export function* impossibleFindings(declaration: Declaration): Iterable<Draft<YearMessage>> {
  const { indicators, header } = declaration;
  yield* inPlans(declaration);
  const rows = indicators.filter(({ level2 }) => level2?.value === '时效指标');
  const dated = header.filter(({ key }) => key === 'period' || key === 'start' || key === 'end');
  const sources = [
    ...rows.flatMap(({ targets }) => targets.map(({ raw, cell }) => ({ value: raw, cell }))),
    ...dated.flatMap(({ value }) => value ?? []),
  ];
  for (const { value, cell } of sources) {
    for (const [text, month, day] of halfWidth(value).matchAll(monthAndDay)) {
      if (isDay(Number(month), Number(day ?? 1))) continue;
      yield { cells: [cell], message: 'impossible', data: { text } };
    }
  }
}
