import { partsNotRead, type Part } from './declaration/parts';
import type { TableReport } from './report';
import { rules } from './rules';
import type { Settings } from './settings';

/** What a verdict does not speak of, whoever gives it: the pane, the ribbon or the report. */
export interface LeftOut {
  /** Parts that every declaration has and nobody found. */
  readonly parts: readonly Part[];
  /** Cells with content that was not understood. */
  readonly unread: number;
  /** Rules that were switched off. */
  readonly off: number;
  /** Rules reported by a lower grade than their own. */
  readonly lowered: number;
  readonly ignored: number;
  /** What is still to be filled in of forms that were just begun. */
  readonly toFill: number;
}

const grades = { error: 0, warning: 1, advice: 2 };

/** The rules that settings switch off, and those they report by a lower grade than their own. */
export function weakenedBy(settings: Settings): {
  readonly off: readonly string[];
  readonly lowered: readonly string[];
} {
  const changed = rules.flatMap(({ id, severity }) => {
    const grade = settings.rules[id];
    return grade === undefined ? [] : [{ id, severity, grade }];
  });
  return {
    off: changed.filter(({ grade }) => grade === 'off').map(({ id }) => id),
    lowered: changed
      .filter(({ severity, grade }) => grade !== 'off' && grades[grade] > grades[severity])
      .map(({ id }) => id),
  };
}

/** What was left out of the check of tables. A sheet of explanations beside a form is no form that lacks its parts. */
export function leftOutOf(reports: readonly TableReport[], settings: Settings, ignored: number): LeftOut {
  const tables = reports.map(({ declaration }) => declaration);
  // What a form that was just begun still lacks is told by itself.
  const judged = reports.filter(({ toFill }) => !toFill).map(({ declaration }) => declaration);
  const forms = judged.filter(({ indicators }) => indicators.length > 0);
  const { off, lowered } = weakenedBy(settings);
  return {
    parts: [...new Set((forms.length ? forms : judged).flatMap(partsNotRead))],
    unread: tables.reduce((sum, { unread }) => sum + unread.length, 0),
    off: off.length,
    lowered: lowered.length,
    ignored,
    toFill: reports.reduce((sum, { toFill = [] }) => sum + toFill.length, 0),
  };
}

/** Nothing was left out: only then a clean table can be submitted. */
export const isWhole = ({ parts, unread, off, lowered, ignored, toFill }: LeftOut): boolean =>
  parts.length + unread + off + lowered + ignored + toFill === 0;
