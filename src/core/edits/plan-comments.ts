import { groupBy } from '../group';
import type { Locale } from '../localized';
import { explainedRules } from '../rules/explanations';
import type { Severity } from '../severity';
import type { Finding } from '../rules/finding';
import { toA1, type Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { CellComment } from './edit';
import { marksOf } from './plan-highlights';

const titles = new Map(explainedRules.map(({ id, title }) => [id, title]));

const cornerOf = ({ top, left }: Range): Range => ({ top, left, bottom: top, right: left });

/** A comment for each problem cell that is marked: what is wrong there, with the name of each rule. Loaded when wanted. */
export function commentsOf(
  sheet: Pick<Sheet, 'merges'>,
  findings: readonly Finding[],
  locale: Locale,
  severities: Readonly<Record<Severity, string>>,
): CellComment[] {
  const words = ({ rule, severity, message }: Finding): string =>
    `${severities[severity]} · ${titles.get(rule)?.[locale] ?? rule}\n${message[locale]}`;
  const places = (finding: Finding) =>
    marksOf(sheet, [finding]).flatMap(({ ranges }) => ranges.map((range) => ({ cell: cornerOf(range), finding })));
  return [...groupBy(findings.flatMap(places), ({ cell }) => toA1(cell)).values()].map((here) => ({
    cell: here[0]!.cell,
    text: [...new Set(here.map(({ finding }) => words(finding)))].join('\n\n'),
  }));
}
