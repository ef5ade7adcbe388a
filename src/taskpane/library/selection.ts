import type { Declaration } from '../../core/declaration/declaration';
import type { NewIndicator, NewTarget, Placement } from '../../core/edits/insertion/new-indicator';
import type { Block, LibraryIndicator, Placeholder } from '../../core/library/block';
import { fillBlock, halfKey, keyOf, midtermKey, YEARS } from '../../core/library/fill';
import { foundIn, type Found } from '../../core/library/prefill';
import { SUBJECT } from '../../core/library/subject';
import { unitOf } from '../../core/money/money-cells';
import type { Profile } from '../../core/profiles/profile';
import { isToFill, TO_FILL } from '../../core/text/to-fill';

/** Chosen indicators, block by block, in the library's order. */
export type Selection = ReadonlyMap<Block, readonly LibraryIndicator[]>;

export const sizeOf = (selection: Selection): number =>
  [...selection.values()].reduce((sum, indicators) => sum + indicators.length, 0);

export const isChosen = (selection: Selection, block: Block, indicator: LibraryIndicator): boolean =>
  selection.get(block)?.includes(indicator) ?? false;

/** Takes indicators of one block in or out. */
export function choose(
  selection: Selection,
  block: Block,
  indicators: readonly LibraryIndicator[],
  chosen: boolean,
): Selection {
  const now = new Set(selection.get(block));
  for (const indicator of indicators) {
    if (chosen) now.add(indicator);
    else now.delete(indicator);
  }
  const next = new Map(selection);
  if (now.size)
    next.set(
      block,
      block.indicators.filter((indicator) => now.has(indicator)),
    );
  else next.delete(block);
  return next;
}

/** A figure to ask for. Its field starts empty, or with what the table itself says. */
export interface Question {
  readonly block: Block;
  readonly key: string;
  readonly placeholder: Placeholder;
  readonly found: Found | undefined;
}

/** What the chosen indicators are about, where that is open, and the figures that they need, each once. */
export function questions(selection: Selection, declaration: Declaration): Question[] {
  return [...selection].flatMap(([block, indicators]) => {
    const found = foundIn(block, declaration);
    const keys = [...new Set(indicators.flatMap((indicator) => keyOf(indicator) ?? []))];
    const label = block.general?.subject;
    const subject = label === undefined ? [] : [{ key: SUBJECT, placeholder: { label, example: '', unit: '' } }];
    const figures = keys.map((key) => ({ key, placeholder: block.placeholders[key]! }));
    return [...subject, ...figures].map((asked): Question => ({ block, ...asked, found: found[asked.key] }));
  });
}

/** Answers by block and key, as they stand in the form. */
export type Answers = Readonly<Record<string, string>>;

export const answerKey = ({ block, key }: Pick<Question, 'block' | 'key'>): string => `${block.id}/${key}`;

/** Full-width digits and signs as a Chinese keyboard gives them are accepted. */
const normal = (value: string): string => value.normalize('NFKC').replaceAll(',', '').trim();

/** A field may be left empty: then 〔待填〕 is written. */
export function isValid({ key, placeholder }: Question, value: string): boolean {
  const text = normal(value);
  if (key === SUBJECT) return text.length <= 20;
  if (text === '') return true;
  return placeholder.unit === '日期' ? /^\d{1,2}月\d{1,2}日$/.test(text) : /^\d{1,12}(?:\.\d{1,6})?$/.test(text);
}

/** The chosen indicators with the figures filled in, in the table's own money unit. */
export function indicatorsOf(
  selection: Selection,
  answers: Answers,
  declaration: Declaration,
  profile: Profile,
): NewIndicator[] {
  const money = unitOf(declaration);
  return [...selection].flatMap(([block, chosen]) => {
    const known = foundIn(block, declaration);
    const years = known[YEARS];
    const filled = [SUBJECT, ...Object.keys(block.placeholders)].flatMap((key) => {
      const value = normal(answers[answerKey({ block, key })] ?? '');
      // What the table says of the other terms goes with what it says of the year.
      const others = value === known[key]?.value ? [halfKey(key), midtermKey(key)] : [];
      return [
        ...(value === '' ? [] : [[key, value] as const]),
        ...others.flatMap((other) => (known[other] === undefined ? [] : [[other, known[other].value] as const])),
      ];
    });
    if (years !== undefined) filled.push([YEARS, years.value]);
    return fillBlock(block, Object.fromEntries(filled), profile, money, chosen);
  });
}

/** Terms beside the year whose values can be told apart from it. */
export type OtherTerm = 'half' | 'midterm';

/** What the user wrote for them in the preview, by indicator and term. */
export type Told = Readonly<Record<string, string>>;

export const toldKey = ({ level2, name }: NewIndicator, term: OtherTerm): string => `${level2}/${name}/${term}`;

/** What is suggested for the term where nothing was told. */
export const suggested = ({ targets }: NewIndicator, term: OtherTerm): NewTarget => targets[term] ?? targets.annual;

const isMissing = ({ value }: NewTarget): boolean => value === TO_FILL;

const isNumber = (target: NewTarget): boolean =>
  isMissing(target) ? target.whole === undefined : /^\d+(?:\.\d+)?$/.test(target.value);

/** What there is to write: the number alone, all of what is none (序时进度, 12月31日前), nothing where nobody knows. */
export const writtenOf = (target: NewTarget): string => (isMissing(target) ? '' : (target.whole ?? target.value));

/** A number stays one, or is left open; words may be any, none for those suggested. */
export const isValidTold = (target: NewTarget, value: string): boolean =>
  isNumber(target) ? /^(?:\d{1,12}(?:\.\d{1,6})?)?$/.test(normal(value)) : value.length <= 40;

/** The indicators with what was told of other terms. */
export function withTold(indicators: readonly NewIndicator[], told: Told): NewIndicator[] {
  return indicators.map((indicator) => {
    const targets = (['half', 'midterm'] as const).flatMap((term) => {
      const value = told[toldKey(indicator, term)]?.trim();
      const { guessed: _guessed, ...target } = suggested(indicator, term);
      if (value === undefined || !isValidTold(target, value)) return [];
      if (value === '' && !isNumber(target)) return [];
      const written = isNumber(target)
        ? { value: normal(value) || TO_FILL }
        : { operator: undefined, value, unit: '', whole: value };
      return [[term, { ...target, ...written }] as const];
    });
    return { ...indicator, targets: { ...indicator.targets, ...Object.fromEntries(targets) } };
  });
}

/** How many values of what will be inserted are still to be filled in. */
export const toFillIn = (placements: readonly Placement[]): number =>
  placements.flatMap(({ cells }) => cells).filter(({ content }) => isToFill(String(content))).length;
