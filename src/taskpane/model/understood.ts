import type { Declaration, FundLine } from '../../core/declaration/declaration';
import { cellRange, columnName, type Range } from '../../core/sheet/address';
import type { Texts } from '../../locales/texts';
import { choiceOf } from './columns';

/** A thing that was read, with the cells it stands in. */
export interface Understood {
  readonly label: string;
  readonly text: string;
  readonly cells: readonly Range[];
}

/** What was read of a table, in its own words: head, money, goals, the columns of its indicators, running text. */
export function understood(declaration: Declaration, t: Texts): Understood[] {
  const { title, year, unit, header, funds, goals, narratives, indicatorRegion, indicators } = declaration;
  const line = ({ label, amounts, children }: FundLine): Understood[] => {
    const read = amounts.flatMap((amount) => amount ?? []);
    const own = {
      label: label.value,
      text: read.map(({ text }) => text).join('，'),
      cells: read.map(({ cell }) => cell),
    };
    return [...(read.length ? [own] : []), ...children.flatMap(line)];
  };
  const indicatorRows = indicators.length
    ? [
        {
          label: t.reading.indicatorLabel,
          text: t.recognised.indicators(indicators.length),
          cells: [indicatorRegion!.rows],
        },
      ]
    : [];
  return [
    ...(title ? [{ label: t.reading.formTitle, text: title.value, cells: [title.cell] }] : []),
    ...(year ? [{ label: t.reading.yearLabel, text: String(year.value), cells: [year.cell] }] : []),
    ...(unit ? [{ label: t.reading.unitLabel, text: unit.value, cells: [unit.cell] }] : []),
    ...header.flatMap(({ label, value }) =>
      value ? [{ label: label.value, text: value.value, cells: [value.cell] }] : [],
    ),
    ...funds.flatMap((block) => block.lines.flatMap(line)),
    ...goals.map(({ label, text }) => ({ label: label.value, text: text.value, cells: [text.cell] })),
    ...(indicatorRegion?.columns ?? []).map((column) => ({
      label: t.reading.column(columnName(column.column)),
      text: t.columns.choices[choiceOf(column)],
      cells: [cellRange(indicatorRegion!.header.bottom, column.column)],
    })),
    ...indicatorRows,
    ...narratives.map(({ label, text }) => ({ label: label?.value ?? '', text: text.value, cells: [text.cell] })),
  ];
}
