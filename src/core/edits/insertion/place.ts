import type { Profile } from '../../profiles/profile';
import { homeOf, type Home } from './home';
import type { NewIndicator } from './new-indicator';
import { level1Key, level2Key, type Slot } from './slots';

/** How a row gets a level label: it has it, shares that of the row above or below, or brings a new one. */
type Joining = 'own' | 'above' | 'below' | 'new';

/** Where a new indicator goes: into the blank slot `index`, or into a new row put before it. */
export interface Place {
  readonly index: number;
  readonly into: 'blankRow' | 'newRow';
  readonly level1: Joining;
  readonly level2: Joining;
  /** The levels the row then has, as slots hold them. */
  readonly levels: Pick<Slot, 'level1' | 'level2'>;
  /** Names of the levels where they are new to the form. */
  readonly names: Readonly<Record<'level1' | 'level2', string>>;
}

/** How the form shows its levels: not at all, or on every row so that the order of the rows is free. */
export interface LevelUse {
  readonly printed: boolean;
  readonly repeated: boolean;
}

/** Index of the slot the user points at. */
type Here = number | undefined;

type Test = (slot: Slot) => boolean;

const lastIndex = (slots: readonly Slot[], test: Test): number =>
  slots.reduce((last, slot, i) => (test(slot) ? i : last), -1);

const isSpare: Test = (slot) => slot.blank && slot.level1 === undefined && slot.level2 === undefined;

/** 满意度 and the rest in the order every form has them, for a level 1 that the profile does not know. */
const usualOrder = ['成本指标', '产出指标', '效益指标', '满意度指标'];

/**
 * Where an indicator goes; undefined where only the user knows. Names the profile does not know stand first, as 决策 and
 * 过程 do.
 * @param chosen the levels the user wants it under
 */
export function place(
  slots: readonly Slot[],
  indicator: NewIndicator,
  profile: Profile,
  use: LevelUse,
  here: Here = undefined,
  chosen?: Home,
): Place | undefined {
  const home = chosen ?? homeOf(slots, level1Key(indicator.level1), level2Key(indicator.level2));
  if (!home) return undefined;
  const names = { level1: indicator.level1, level2: home.lowered ? indicator.level1 : indicator.level2 };
  const { level1: key1, level2: key2 } = home;
  const levels = { level1: key1, level2: key2 };
  const before = (index: number, level1: Joining, level2: Joining): Place => {
    const slot = slots[index];
    return { index, into: slot && isSpare(slot) ? 'blankRow' : 'newRow', level1, level2, levels, names };
  };
  const into = (index: number, level2: Joining): Place => ({
    index,
    into: 'blankRow',
    level1: 'own',
    level2,
    levels,
    names,
  });
  const end = lastIndex(slots, (slot) => !isSpare(slot)) + 1;

  if (!use.printed) {
    const blank = slots.findIndex((slot) => slot.blank);
    return blank >= 0 ? into(blank, 'own') : before(here === undefined ? end : here + 1, 'own', 'own');
  }
  const printsLevel1 = slots.some(({ level1 }) => level1 !== undefined);
  const inLevel1: Test = (slot) =>
    !printsLevel1 || slot.level1 === key1 || (slot.level1 === undefined && slot.level2 === key2);
  const inCategory: Test = (slot) => inLevel1(slot) && slot.level2 === key2;

  const pointed = here !== undefined && slots[here] && inCategory(slots[here]) ? here : undefined;
  if (pointed !== undefined && slots[pointed]!.blank) return into(pointed, 'own');
  const blank = slots.findIndex((slot) => slot.blank && inCategory(slot));
  if (blank >= 0) return into(blank, 'own');
  const last = pointed ?? lastIndex(slots, inCategory);
  if (last >= 0) return before(last + 1, 'above', 'above');

  const lastOfLevel1 = lastIndex(slots, inLevel1);
  if (lastOfLevel1 >= 0) {
    const unnamed = slots.findIndex((slot) => slot.blank && slot.level1 === key1 && slot.level2 === undefined);
    if (unnamed >= 0) return into(unnamed, 'new');
    const order = profile.hierarchy.flatMap((h) => h.level2.map(level2Key));
    const rank = order.indexOf(key2 ?? '');
    // A name of the form's own stands behind those of the profile.
    if (rank < 0) return before(lastOfLevel1 + 1, 'above', 'new');
    const smaller = lastIndex(slots, (s) => inLevel1(s) && s.level2 !== undefined && order.indexOf(s.level2) < rank);
    if (smaller >= 0) return before(smaller + 1, 'above', 'new');
    if (use.repeated) return before(lastOfLevel1 + 1, 'above', 'new');
    const first = slots.findIndex(inLevel1);
    // Rows without a second level would come to stand under the new one.
    const labelled = slots.findIndex((slot, i) => i >= first && (!inLevel1(slot) || slot.level2 !== undefined));
    const unlabelled = labelled < 0 ? lastOfLevel1 + 1 : labelled;
    return unlabelled > first ? before(unlabelled, 'above', 'new') : before(first, 'below', 'new');
  }
  const known = profile.hierarchy.map((h) => level1Key(h.level1));
  const order = known.includes(key1 ?? '') ? known : usualOrder;
  const smaller = lastIndex(
    slots,
    (s) => s.level1 !== undefined && order.indexOf(s.level1) < order.indexOf(key1 ?? ''),
  );
  if (smaller >= 0) return before(smaller + 1, 'new', 'new');
  return before(use.repeated ? end : 0, 'new', 'new');
}
