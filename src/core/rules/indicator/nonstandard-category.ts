import type { Declaration, Sourced } from '../../declaration/declaration';
import { canonicalLevel1, canonicalLevel2, fits } from '../../declaration/labels/dictionary';
import { normaliseLabel } from '../../declaration/labels/normalise';
import { groupBy } from '../../group';
import { memoize } from '../../memoize';
import type { Profile } from '../../profiles/profile';
import { cellRange, sameRange, toA1, type Range } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import { rewrite } from '../common/fixes';
import type { Fix } from '../finding';
import { defineRule, type Draft } from '../rule';

type Message = 'unknown' | 'level1' | 'mixed';

/** A word of an unusual name that shows which standard category is meant. */
const keywords = ['满意', '数量', '质量', '时效', '成本', '经济', '社会', '生态', '环境', '可持续'];
const level1Names = ['成本指标', '产出指标', '效益指标', '满意度指标'];

/** Longer and shorter forms of the standard names keep their stem: 产出数量指标, 社会公众满意度. */
const stem = /数量|质量|时效|成本|经济效益|社会效益|生态|环境效益|可持续|满意度/;

const ownNames = memoize(
  ({ hierarchy, accepted }: Profile): ReadonlySet<string> =>
    new Set([...accepted, ...hierarchy.flatMap((h) => [h.level1, ...h.level2])]),
);

const isKnown = (name: string, profile: Profile): boolean => {
  if (stem.test(name) || ownNames(profile).has(name.trim())) return true;
  // Understood when the table is read, and still no name of the form: 满意指标.
  if (name.includes('满意')) return false;
  const label = normaliseLabel(name);
  return canonicalLevel2(label) !== undefined || canonicalLevel1(label) !== undefined;
};

/** The one standard name that shares a keyword with an unusual one; undefined where none or several do. */
function standardName(name: string, standard: readonly string[]): string | undefined {
  const keyword = keywords.find((word) => name.includes(word));
  const candidates = standard.filter((other) => keyword && other.includes(keyword));
  return candidates.length === 1 ? candidates[0] : undefined;
}

interface Label {
  readonly level: 1 | 2;
  readonly label: Sourced<string>;
  /** Where it stands again: in the rows of an export, beside the values of another term. */
  readonly again: readonly Range[];
  /** The names it may have there. */
  readonly standard: readonly string[];
}

/** Every level-1 and level-2 label of the form, once each. */
function labelsOf({ categories }: Declaration, { hierarchy }: Profile): readonly Label[] {
  const all = categories.flatMap(({ level1, level2, indicators }): Label[] => {
    const parents = hierarchy.filter((h) => h.level1 === level1?.value);
    const children = (parents.length > 0 ? parents : hierarchy).flatMap((h) => h.level2);
    const own = (level: 'level1' | 'level2') => indicators.flatMap((i) => (i[level] ? [i[level].cell] : []));
    const beside = indicators.flatMap((i) => i.targets.flatMap((t) => (t.level2Cell ? [t.level2Cell] : [])));
    return [
      ...(level1
        ? [{ level: 1 as const, label: level1, again: own('level1'), standard: hierarchy.map((h) => h.level1) }]
        : []),
      ...(level2
        ? [{ level: 2 as const, label: level2, again: [...own('level2'), ...beside], standard: children }]
        : []),
    ];
  });
  const first = new Map<string, Label>();
  for (const one of all) {
    const cell = toA1(one.label.cell);
    if (!first.has(cell)) first.set(cell, one);
  }
  return [...first.values()];
}

/** One finding a name: exports repeat their labels in every row. */
function* unusualNames(declaration: Declaration, profile: Profile, sheet: Sheet): Iterable<Draft<Message>> {
  const hasOwnLevels = declaration.categories.some(({ level1 }) => level1?.value === '管理指标');
  const found = new Map<string, { standard: string; readonly cells: Map<string, Range> }>();
  for (const { level, label, again, standard: names } of labelsOf(declaration, profile)) {
    // As printed: what was read is the name that was understood.
    const name = textAt(sheet, label.cell.top, label.cell.left).replace(/\s/g, '');
    // 经济 below 效益 is short for 经济效益指标, as 数量 is for 数量指标.
    const isShort = !name.endsWith('指标') && label.value !== name && label.value.startsWith(name);
    // 履职效能, 服务满意: a framework of its own has names of its own.
    const isOwn = hasOwnLevels && level === 1;
    const standard = isOwn || isShort || isKnown(name, profile) ? undefined : standardName(name, names);
    if (standard === undefined) continue;
    const { cells } = found.get(name) ?? { cells: new Map<string, Range>() };
    for (const cell of [label.cell, ...again]) if (!cells.has(toA1(cell))) cells.set(toA1(cell), cell);
    found.set(name, { standard, cells });
  }
  for (const [name, { standard, cells: byAddress }] of found) {
    const cells = [...byAddress.values()];
    const fix = rewrite(
      { 'zh-CN': `改为“${standard}”`, 'en-US': `Rename to “${standard}”` },
      cells.map((cell) => ({ cell, text: standard })),
    );
    yield { cells, message: 'unknown', data: { name, standard }, fix };
  }
}

/** For each row the next level-1 label that is printed in it or below. */
function nextLevel1({ indicators }: Declaration): readonly (string | undefined)[] {
  let next: string | undefined;
  return indicators.map((_, i) => (next = indicators[indicators.length - 1 - i]!.level1?.value ?? next)).reverse();
}

/** 数量指标 in some rows and 数量 in others: one category under two names. A form's own short and long labels follow its levels. */
function* mixedNames({ indicators }: Declaration, sheet: Sheet): Iterable<Draft<Message>> {
  const levels = indicators.flatMap(({ level1, level2 }) => [level1, level2].flatMap((level) => level ?? []));
  const printed = [...new Map(levels.map((level) => [toA1(level.cell), level])).values()].map(({ value, cell }) => ({
    cell,
    meant: value,
    name: textAt(sheet, cell.top, cell.left).replace(/\s/g, ''),
  }));
  for (const [meant, labels] of groupBy(printed, (label) => label.meant)) {
    const names = [...groupBy(labels, ({ name }) => name).entries()].sort(([, a], [, b]) => b.length - a.length);
    const [usual, odd] = names;
    if (!usual || !odd || names.length > 2 || usual[1].length === odd[1].length) continue;
    // What points or a count stand beside is no other name.
    if (names.some(([name]) => /\d|[（(]/.test(name) || !name.includes(stemOf(meant)))) continue;
    const data = { name: odd[0], standard: usual[0] };
    yield { cells: odd[1].map(({ cell }) => cell), message: 'mixed', severity: 'advice', data };
  }
}
const stemOf = (name: string): string => name.replace(/指标$/, '').slice(0, 2);

/** Rows that stand before the first level-1 label, or under a blank one. */
function* missingLevel1(declaration: Declaration): Iterable<Draft<Message>> {
  const column = declaration.indicatorRegion?.columns.find((c) => c.role === 'level1')?.column;
  if (column === undefined) return;
  const following = nextLevel1(declaration);
  for (const [at, indicator] of declaration.indicators.entries()) {
    const level2 = indicator.level2;
    if (indicator.level1 || !level2) continue;
    const previous = declaration.indicators[at - 1];
    if (previous?.level2 && sameRange(previous.level2.cell, level2.cell)) continue;
    const parent = level1Names.find(
      (name) => fits(name, level2.value) && canonicalLevel2(normaliseLabel(level2.value)),
    );
    // Some forms print the label after its first rows; the next one that does is theirs.
    if (!parent || following[at] === parent) continue;
    const blank = cellRange(indicator.row, column);
    const title = { 'zh-CN': `补上“${parent}”`, 'en-US': `Write “${parent}”` };
    const fix: Fix = rewrite(title, [{ cell: blank, text: parent }]);
    yield {
      cells: [blank, level2.cell],
      message: 'level1',
      data: { name: level2.value.trim(), standard: parent },
      fix,
    };
  }
}

export const nonstandardCategory = defineRule({
  id: 'indicator/nonstandard-category',
  severity: 'warning',
  title: { 'zh-CN': '指标类别名称不规范', 'en-US': 'Category name differs from the form' },
  why: {
    'zh-CN': '一级、二级指标名称由样式规定，改名或漏写后系统无法归类汇总。',
    'en-US':
      'The form fixes the names of both levels; with a changed or missing name the table cannot be summarised by category.',
  },
  basis: ['财预〔2015〕88号 附件（项目支出绩效目标申报表）', '财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '满意度指标｜群众满意率', good: '满意度指标｜服务对象满意度指标' },
  fix: {
    'zh-CN': '改成样式规定的名称；缺一级指标的补上。',
    'en-US': 'Writes the name that the form uses; fills in a missing level 1.',
  },
  messages: {
    unknown: {
      'zh-CN': '“{{name}}”不是规定的类别名称，应为“{{standard}}”',
      'en-US': '“{{name}}” is not a category of this form; it should be “{{standard}}”',
    },
    mixed: {
      'zh-CN': '同一类别有的写“{{standard}}”，有的写“{{name}}”，建议统一',
      'en-US': 'The same category is called “{{standard}}” in some rows and “{{name}}” in others',
    },
    level1: {
      'zh-CN': '“{{name}}”前面缺一级指标“{{standard}}”',
      'en-US': '“{{name}}” lacks its level 1, “{{standard}}”',
    },
  },
  *check({ declaration, profile, sheet }) {
    yield* unusualNames(declaration, profile, sheet);
    yield* mixedNames(declaration, sheet);
    yield* missingLevel1(declaration);
  },
});
