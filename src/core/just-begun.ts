import type { Declaration } from './declaration/declaration';
import type { LocalizedText } from './localized';
import type { ToFill } from './report';
import { hasMoney, isUnanswered, plannedGoals } from './rules/common/filled-in';
import { filled } from './rules/common/indicators';
import type { Finding } from './rules/finding';
import type { Range } from './sheet/address';

/** What judges a form as a whole, or one part of it by another, waits until there is something to judge. */
const waits = /^(?:complete|consistency|score|funds)\//;
const asks = /^complete\//;

const isWritten = (declaration: Declaration): boolean =>
  plannedGoals(declaration).some(({ text }) => !isUnanswered(text.value));

const valued = ({ indicators }: Declaration): number =>
  indicators.filter((indicator) => filled(indicator).length > 0).length;

/**
 * A whole form without indicators, or with fewer of them than half of the categories it prints and no goal or no money:
 * whoever has it before him is at work on it.
 */
function isJustBegun(declaration: Declaration): boolean {
  const { indicatorRegion, goals, funds, categories } = declaration;
  if (!indicatorRegion || goals.length + funds.length === 0) return false;
  const count = valued(declaration);
  return count === 0 || (count * 2 < categories.length && !(isWritten(declaration) && hasMoney(declaration)));
}

const blank = (label: string): LocalizedText => ({ 'zh-CN': `“${label}”没有填写`, 'en-US': `“${label}” is blank` });

const bare = (label: string): string => label.replace(/\s+/g, '').replace(/[:：]$/, '');

/** Parts of which nothing was written: of a form as it was handed out the rules say nothing of them. */
function blankParts(declaration: Declaration): ToFill[] {
  const { funds, indicatorRegion } = declaration;
  const item = (cells: readonly Range[], label: string): ToFill => ({ cells, message: blank(bare(label)) });
  const goals = plannedGoals(declaration).filter(({ text }) => isUnanswered(text.value));
  const [block] = funds;
  const money = block && (block.labels[0] ?? block.lines[0]?.label);
  return [
    ...(money && !hasMoney(declaration) ? [item([money.cell], money.value)] : []),
    ...goals.map(({ label, text }) => item([label.cell, text.cell], label.value)),
    ...(indicatorRegion && valued(declaration) === 0 ? [item([indicatorRegion.header], '绩效指标')] : []),
  ];
}

const byPlace = ({ cells: [a] }: ToFill, { cells: [b] }: ToFill): number =>
  (a?.top ?? 0) - (b?.top ?? 0) || (a?.left ?? 0) - (b?.left ?? 0);

const first = ({ cells: [cell] }: ToFill): string => `${String(cell?.top)},${String(cell?.left)}`;

/**
 * Of a form that was just begun: what is still to be filled in, down the form, and the findings that do not wait for it.
 * Undefined for any other.
 */
export function justBegun(
  declaration: Declaration,
  findings: readonly Finding[],
): { readonly toFill: readonly ToFill[]; readonly findings: readonly Finding[] } | undefined {
  if (!isJustBegun(declaration)) return undefined;
  const asked: readonly ToFill[] = findings.filter(({ rule }) => asks.test(rule));
  const places = new Set(asked.map(first));
  const toFill = [...asked, ...blankParts(declaration).filter((part) => !places.has(first(part)))].sort(byPlace);
  return toFill.length === 0 ? undefined : { toFill, findings: findings.filter(({ rule }) => !waits.test(rule)) };
}
