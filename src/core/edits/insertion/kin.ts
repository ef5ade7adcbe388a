import type { Slot } from './slots';

/** What a form may call a category beside its canonical name, by the words that tell it (预期产出指标, 效果指标). */
const words: Readonly<Record<string, RegExp>> = {
  成本指标: /成本|预算|投资/,
  产出指标: /产出/,
  效益指标: /效益|效果|成效/,
  满意度指标: /满意/,
  数量指标: /数量|规模/,
  质量指标: /质量/,
  时效指标: /时效|工期|进度/,
  经济成本指标: /成本|预算|投资/,
  经济效益指标: /经济/,
  社会效益指标: /社会/,
  生态效益指标: /生态|环境/,
  可持续影响指标: /可持续/,
  服务对象满意度指标: /满意/,
};

const firstLevels: readonly string[] = ['成本指标', '产出指标', '效益指标', '满意度指标'];

/** The label of `printed` that stands for a category of another name; the form's own name for it. */
const kinOf = (key: string, printed: readonly string[]): string | undefined =>
  printed.includes(key) ? key : printed.find((label) => words[label] === undefined && words[key]?.test(label) === true);

const distinct = (keys: readonly (string | undefined)[]): string[] => [
  ...new Set(keys.filter((key) => key !== undefined)),
];

/** Levels as a form has them. */
export interface FormLevels {
  readonly level1: string;
  readonly level2: string;
  /** The form's second level holds what is a first level elsewhere (实施效果指标 › 产出指标 › …). */
  readonly lowered: boolean;
}

/**
 * Where a category stands in a form that has names of its own for the levels, so that no second hierarchy is put beside
 * the form's: its own keys where the form has them or nothing of the kind.
 */
export function formLevels(slots: readonly Slot[], level1: string, level2: string): FormLevels {
  const printed1 = distinct(slots.map((slot) => slot.level1));
  const under = (key: string): string[] =>
    distinct(slots.filter((slot) => slot.level1 === key).map((slot) => slot.level2));
  const [only] = printed1;
  if (only !== undefined && printed1.length === 1 && !firstLevels.includes(only)) {
    const lower = under(only);
    if (lower.length > 0 && lower.every((key) => firstLevels.includes(key)))
      return { level1: only, level2: level1, lowered: true };
  }
  const key1 = kinOf(level1, printed1) ?? level1;
  return { level1: key1, level2: kinOf(level2, under(key1)) ?? level2, lowered: false };
}
