import type { Claims } from '../claims';
import type { Sourced } from '../declaration';
import { canonicalLevel1 } from '../labels/dictionary';
import type { View } from '../view';
import type { HeaderColumn, IndicatorHeader } from './indicator-header';
import type { Region } from './region';
import { readRows, type LevelledRow } from './rows';

/** The columns that stand under one level 1: 三级指标 | 指标值 under 产出指标, beside the same under 效益指标. */
interface LevelBand {
  readonly level1: Sourced<string>;
  readonly columns: readonly HeaderColumn[];
}

/** The bands of a form that has its levels 1 side by side over the columns; undefined where they are no heads of columns. */
export function levelBands(view: View, { top, columns }: IndicatorHeader): readonly LevelBand[] | undefined {
  const names = columns.filter(({ role }) => role === 'name');
  if (names.length < 2 || columns.some(({ role }) => role === 'level1' || role === 'level2')) return undefined;
  const bands = names.flatMap((name, i): LevelBand[] => {
    const end = names[i + 1]?.column ?? Infinity;
    const target = columns.find(({ role, column }) => role === 'target' && column > name.column && column < end);
    const above = view.at(top - 1, name.column);
    const level1 = canonicalLevel1(above.label);
    if (!target || !level1 || above.range.right < target.column) return [];
    return [{ level1: { value: level1, cell: above.range }, columns: [name, { ...target, term: 'annual' }] }];
  });
  return bands.length === names.length ? bands : undefined;
}

/** The rows of every band, each under its level 1. */
export const readBands = (view: View, region: Region, bands: readonly LevelBand[], claims: Claims): LevelledRow[] =>
  bands.flatMap(({ level1, columns }) =>
    readRows(view, region, columns, claims).map((row) => ({
      ...row,
      level1,
      indicator: row.indicator && { ...row.indicator, level1 },
    })),
  );
