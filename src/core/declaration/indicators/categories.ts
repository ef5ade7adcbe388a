import type { Range } from '../../sheet/address';
import type { Category, Indicator } from '../declaration';
import type { HeaderColumn } from './indicator-header';
import type { LevelledRow } from './rows';

/** Rows under one level-2 label (or level-1 label, where the form has no level 2), in the order they stand. */
export function categoriesOf(rows: readonly LevelledRow[], columns: readonly HeaderColumn[]): Category[] {
  const level =
    columns.find((column) => column.role === 'level2') ?? columns.find((column) => column.role === 'level1');
  if (!level) return [];
  const right = Math.max(
    level.column,
    ...columns.filter((column) => column.role === 'target').map((column) => column.right),
  );
  const groups: LevelledRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const same = group && group[0]!.level2?.cell === row.level2?.cell && group[0]!.level1?.cell === row.level1?.cell;
    const repeated = group && sameName(group[0]!, row) && group.at(-1)!.row === row.row - 1;
    if (group && (same || repeated)) group.push(row);
    else groups.push([row]);
  }
  return groups
    .filter(([first]) => first!.level1 || first!.level2)
    .map((group): Category => {
      const { level1, level2 } = group[0]!;
      const label: Range | undefined = (level2 ?? level1)?.cell;
      const left = Math.min(level.column, label?.left ?? level.column);
      return {
        level1,
        level2,
        rows: { top: group[0]!.row, left, bottom: group.at(-1)!.row, right },
        indicators: group.map((row) => row.indicator).filter((i): i is Indicator => i !== undefined),
      };
    });
}

/** 质量指标 printed again on the next row is the same category. */
const sameName = (a: LevelledRow, b: LevelledRow): boolean =>
  a.level2 !== undefined && a.level2.value === b.level2?.value && a.level1?.value === b.level1?.value;
