import { inlineField } from './fields/within-cell';
import { looksLikeAmount } from './funds/amount';
import { meaningOf } from './funds/tree';
import type { Region } from './indicators/region';
import { canonicalLevel1, headerKey } from './labels/dictionary';
import { isKnownLabel, isSerialLabel } from './labels/kinds';
import { isProject, type ListColumn } from './list-columns';
import { isBlank, type View } from './view';

const shortestName = 4;
const longestName = 60;

/** Levels 1 that every project has of its own. */
const ownLevels = ['产出指标', '效益指标'] as const;

/**
 * The column that names the projects of a list where no label says so: the only one under a label nobody knows, left of the indicators,
 * whose names each stand beside rows of their own outputs and effects. Undefined in a table that speaks of one project.
 */
function projectsByContent(
  view: View,
  { header, rows }: Region,
  columns: readonly ListColumn[],
): ListColumn | undefined {
  const level1 = header.columns.find(({ role }) => role === 'level1');
  if (!level1 || namesProjectAbove(view, header.top)) return undefined;
  const found = columns.filter(
    ({ label, column }) =>
      column < level1.column &&
      !isKnownLabel(label) &&
      !isSerialLabel(label.text) &&
      meaningOf(label) === undefined &&
      namesProjects(view, rows, column, level1.column),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** 项目名称 as a field of the head: what follows is that project's. */
const namesProjectAbove = (view: View, top: number): boolean =>
  Array.from({ length: top - view.area.top }, (_, i) => view.row(view.area.top + i)).some((cells) =>
    cells.some((cell) => headerKey(cell.label) === 'project' || inlineField(cell)?.key === 'project'),
  );

/** Names without numbers before or in them, two or more, each beside outputs and effects. */
function namesProjects(view: View, rows: readonly number[], column: number, levelAt: number): boolean {
  const levelsOf = new Map<string, Set<string>>();
  let name = '';
  let level: string | undefined;
  for (const row of rows) {
    const cell = view.at(row, column);
    const printed = canonicalLevel1(view.at(row, levelAt).label);
    if (!isBlank(cell)) name = cell.text;
    level = printed ?? level;
    if (looksLikeAmount(cell) && !isBlank(cell)) return false;
    if (level) levelsOf.set(name, (levelsOf.get(name) ?? new Set()).add(level));
  }
  const isName = (text: string): boolean => text.length >= shortestName && text.length <= longestName;
  return (
    levelsOf.size > 1 &&
    [...levelsOf].every(([text, levels]) => isName(text) && ownLevels.every((own) => levels.has(own)))
  );
}

/** The column of the projects: by its label, or by what stands in it. */
export const projectColumn = (view: View, region: Region, columns: readonly ListColumn[]): ListColumn | undefined =>
  columns.find(isProject) ?? projectsByContent(view, region, columns);
