import type { Declaration } from '../../../declaration/declaration';
import { halfWidth } from '../../../text/normalise';
import type { Draft } from '../../rule';
import type { YearMessage } from './message';

const monthAndDay = /(?<!\d)(\d{1,2}) ?月(?:份|底|末)?(?:(\d{1,2}) ?[日号])?/g;
const longMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 13月, 2月30日: days that no year has. */
export function* impossibleFindings({ indicators, header }: Declaration): Iterable<Draft<YearMessage>> {
  const rows = indicators.filter(({ level2 }) => level2?.value === '时效指标');
  const dated = header.filter(({ key }) => key === 'period' || key === 'start' || key === 'end');
  const sources = [
    ...rows.flatMap(({ targets }) => targets.map(({ raw, cell }) => ({ value: raw, cell }))),
    ...dated.flatMap(({ value }) => value ?? []),
  ];
  for (const { value, cell } of sources) {
    for (const [text, month, day] of halfWidth(value).matchAll(monthAndDay)) {
      const most = longMonths[Number(month) - 1];
      if (most !== undefined && Number(day ?? 1) >= 1 && Number(day ?? 1) <= most) continue;
      yield { cells: [cell], message: 'impossible', data: { text } };
    }
  }
}
