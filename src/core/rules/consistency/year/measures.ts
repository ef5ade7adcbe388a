import type { Declaration, Narrative } from '../../../declaration/declaration';
import { halfWidth } from '../../../text/normalise';
import { quote } from '../../../text/sentences';
import type { Draft } from '../../rule';
import { namedYears } from '../years';
import type { YearMessage } from './message';

/** A deadline: 2024年3月底前. What an evaluation written after its year still has to do lies later. */
const due = /^(?:度|\d{1,2} ?月(?:\d{1,2} ?[日号])?){1,2}(?:底前|末前|之?前)/;
/** What is to be done from or by then: 2024年起, 2024年3月底前. */
const ahead = /^(?:度|\d{1,2} ?月(?:\d{1,2} ?[日号])?){0,2}(?:起|开始|底前|末前|之?前)/;

const isMeasure = ({ key, label }: Narrative): boolean =>
  key === 'measures' || /改进|整改|下一步/.test(label?.value ?? '');

/** What a self-evaluation will do better, from a year on that was over before the one it reports on. */
export function* measureFindings({ year, indicators, narratives }: Declaration): Iterable<Draft<YearMessage>> {
  if (!year || !indicators.some(({ completion }) => completion)) return;
  const texts = [
    ...indicators.flatMap(({ reason }) => reason ?? []),
    ...narratives.filter(isMeasure).map(({ text }) => text),
  ];
  for (const { value, cell } of texts) {
    const plain = halfWidth(value);
    const years = namedYears(value);
    const stale = years.find(({ year: said, span }) => {
      const after = plain.slice(span.end);
      return (said < year.value && ahead.test(after)) || (said === year.value && due.test(after));
    });
    if (!stale || years.some((named) => named.year > stale.year)) continue;
    const text = quote(value, { start: stale.span.start, end: value.length }).split(/[。；;，,]/)[0]!;
    const data = { said: String(stale.year), year: String(year.value), text };
    yield { cells: [cell, year.cell], message: 'measure', severity: 'warning', data };
  }
}

const monthly = /(?:^|[。；;，,\n])\s{0,4}((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月/g;
/** What comes before the work itself. */
const prepared = /已|了|前期|可研|可行性|立项|批复|论证|规划|申报|入库|下达|印发|启动/;
const firstHalf = 6;

/** 2024年1月核定名单 in the plan of 2026: a year too early for the work of this one. */
export function* plannedMonths({ year, narratives, header }: Declaration): Iterable<Draft<YearMessage>> {
  if (!year) return;
  const others = header.flatMap(({ key, value }) => (key !== 'year' && value ? namedYears(value.value) : []));
  if (others.some((named) => named.year < year.value)) return;
  for (const { key, text } of narratives) {
    if (key !== 'plan') continue;
    const plain = halfWidth(text.value);
    for (const found of plain.matchAll(monthly)) {
      const [said, month] = [Number(found[1]), Number(found[2])];
      const clause = plain
        .slice(found.index)
        .replace(/^[^\d]{1,5}/, '')
        .split(/[。；;\n]/)[0]!;
      const early = said < year.value - 1 || (said === year.value - 1 && month <= firstHalf);
      if (!early || prepared.test(clause)) continue;
      const data = {
        said: String(said),
        year: String(year.value),
        text: quote(clause, { start: 0, end: clause.length }),
      };
      yield { cells: [text.cell], message: 'plan', severity: 'warning', data };
      break;
    }
  }
}
