import data from './kin.json';

/** The first levels that every usual form has, canonical. */
const firstLevels: readonly string[] = Object.keys(data.level1);
export const isFirstLevel = (key: string): boolean => firstLevels.includes(key);

const saysAny = (label: string, words: readonly string[] = []): boolean => words.some((word) => label.includes(word));

const level1Words: Readonly<Record<string, readonly string[]>> = data.level1;
const broadWords: Readonly<Record<string, readonly string[]>> = data.broad;
const level2Words: Readonly<Record<string, readonly string[]>> = data.level2;

const isCanonical = (label: string): boolean => label in level1Words || label in level2Words;

export const isSatisfaction = (label = ''): boolean => label.includes('满意');

/** Does a form's own name say a first level (预期产出指标)? */
export const saysLevel1 = (label: string, level1: string): boolean =>
  label === level1 || (!isCanonical(label) && saysAny(label, level1Words[level1]));

/** Is it what a department calls its outputs or effects (履职完成, 社会效应), and no other first level? */
export const saysBroadly = (label: string, level1: string): boolean =>
  !isCanonical(label) &&
  saysAny(label, broadWords[level1]) &&
  !saysAny(label, data.unlike) &&
  firstLevels.every((other) => other === level1 || !saysAny(label, level1Words[other]));

/** Does a form's own name say a second level (建筑规模指标)? What people think of it is no effect on society. */
export const saysLevel2 = (label: string, level2: string): boolean =>
  label === level2 ||
  (!(label in level2Words) &&
    saysAny(label, level2Words[level2]) &&
    isSatisfaction(label) === isSatisfaction(level2) &&
    !saysAny(label, data.unlike));

/** Is it one of the second levels that usual forms have, by whatever name? */
export const isUsualLevel2 = (label: string): boolean =>
  !isSatisfaction(label) && Object.keys(level2Words).some((level2) => saysLevel2(label, level2));

/** The one second level of a first level that holds all of it (产出 › 职责履行, 效益 › 项目效益). */
export const holdsAllOf = (label: string, level1: string): boolean =>
  saysAny(label, level1Words[level1]) || saysBroadly(label, level1);

/** Is it a first level that evaluations have and declarations have not? */
export const isOfEvaluation = (key: string): boolean => data.evaluation.includes(key);
