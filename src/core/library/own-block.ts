import type { Declaration, Indicator } from '../declaration/declaration';
import { level1Key, level2Key } from '../edits/insertion/slots';
import type { Range } from '../sheet/address';
import { isCeiling } from '../text/operators';
import { blockSchema, categoryKeys, type Block, type CategoryKey, type LibraryIndicator } from './block';
import { levelsIn, type Generation } from './levels';

/**
 * The category that stands at these levels: in the hierarchy of 2021, where costs have a level of their own, else in that
 * of 2015; undefined for levels of other kinds (决策, 过程).
 */
export function categoryAt(level1: string | undefined, level2: string | undefined): CategoryKey | undefined {
  if (!level2) return undefined;
  const fitsIn =
    (generation: Generation) =>
    (category: CategoryKey): boolean => {
      const levels = levelsIn(category, generation);
      return (
        level2Key(level2) === level2Key(levels.level2) &&
        (level1 === undefined || level1Key(level1) === level1Key(levels.level1))
      );
    };
  return categoryKeys.find(fitsIn('2021')) ?? categoryKeys.find(fitsIn('2015'));
}

/** The indicator for the library; undefined where its value is no quantity or its levels are not the standard ones. */
function toLibrary(indicator: Indicator): LibraryIndicator | undefined {
  const target = indicator.targets.find(({ term }) => term === 'annual') ?? indicator.targets[0];
  const category = categoryAt(indicator.level1?.value, indicator.level2?.value);
  const name = indicator.name.value.trim();
  if (target?.value.kind !== 'quantity' || !category || name === '') return undefined;
  const { operator = '=', number, unit } = target.value;
  if (operator === '≠' || unit === '' || number.lt(0)) return undefined;
  const weight = Number(indicator.weight?.value);
  return {
    category,
    name,
    explanation: '',
    formula: '',
    operator,
    value: number.toFixed(),
    unit,
    half: unit === '%' || operator !== '≥' ? 'same' : 'half',
    direction: isCeiling(operator) ? 'negative' : 'positive',
    weight: Number.isInteger(weight) && weight >= 1 && weight <= 50 ? weight : 5,
    proof: '',
    tags: [],
    source: { kind: 'own' },
  };
}

/** Every figure is asked for anew when the block is inserted; the figure it had is the example. */
function withPlaceholders(indicators: readonly LibraryIndicator[]): Pick<Block, 'placeholders' | 'indicators'> {
  const key = (i: number): string => `figure${String(i + 1)}`;
  const isFixed = ({ value, unit }: LibraryIndicator): boolean => unit === '%' && (value === '0' || value === '100');
  const asked = indicators.flatMap((indicator, i) => (isFixed(indicator) ? [] : [[key(i), indicator] as const]));
  return {
    placeholders: Object.fromEntries(
      asked.map(([k, { name, value, unit }]) => [k, { label: name, example: value, unit }]),
    ),
    indicators: indicators.map((indicator, i) =>
      isFixed(indicator) ? indicator : { ...indicator, value: `{${key(i)}}` },
    ),
  };
}

export interface OwnBlock {
  /** Undefined when none of the rows can be kept. */
  readonly block: Block | undefined;
  /** Names of indicators that cannot be kept: their values are words, or their levels not the standard ones. */
  readonly left: readonly string[];
}

/**
 * A block of the user's own from the indicators that stand in some rows of her table.
 * @param id unique among the user's blocks (a–z, 0–9 and -)
 * @param asks whether figures become placeholders
 */
export function ownBlock(id: string, title: string, declaration: Declaration, rows: Range, asks: boolean): OwnBlock {
  const chosen = declaration.indicators.filter(({ row }) => row >= rows.top && row <= rows.bottom);
  const kept = chosen.map((indicator) => ({ indicator, library: toLibrary(indicator) }));
  const indicators = kept.flatMap(({ library }) => library ?? []);
  const left = kept.filter(({ library }) => !library).map(({ indicator }) => indicator.name.value);
  if (indicators.length === 0) return { block: undefined, left };
  const content = asks ? withPlaceholders(indicators) : { placeholders: {}, indicators };
  return {
    block: blockSchema.parse({ id, title: { 'zh-CN': title, 'en-US': title }, keywords: [title], ...content }),
    left,
  };
}
