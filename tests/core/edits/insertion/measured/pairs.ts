import type { NewIndicator } from '../../../../../src/core/edits/insertion/new-indicator';
import { isAlreadyIn } from '../../../../../src/core/edits/insertion/already';
import { nearlyIn } from '../../../../../src/core/edits/insertion/near';
import { recognise } from '../../../../../src/core/declaration/recognise';
import { grid } from '../../../../support/grid';

/** Two names of one category, each with the unit its value has. */
export interface Pair {
  readonly trade: string;
  readonly level2: string;
  readonly names: readonly string[];
  readonly units: readonly string[];
}

const level1Of = (level2: string): string => {
  if (level2.includes('满意')) return '满意度指标';
  return /效益|影响/.test(level2) ? '效益指标' : '产出指标';
};

function figure(unit: string): { readonly value: string; readonly whole?: string } {
  if (unit === '日期') return { value: '12月31日', whole: '12月31日前' };
  if (unit === '') return { value: '健全', whole: '健全' };
  return { value: '90' };
}

/** Is what one name measures seen in a table of a neutral project that has the other? */
function isSeen(level2: string, there: string, thereUnit: string, name: string, unit: string): boolean {
  const { value, whole } = figure(thereUnit);
  const declaration = recognise(
    grid([
      ['项目支出绩效目标申报表'],
      ['项目名称', '综合业务经费'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      [level1Of(level2), level2, there, whole ?? `≥${value}${thereUnit}`],
    ]),
  )[0]!;
  const wanted: NewIndicator = {
    level1: level1Of(level2),
    level2,
    name,
    targets: { annual: { operator: '≥', unit: unit === '日期' ? '' : unit, ...figure(unit) } },
    direction: 'positive',
    weight: 5,
  };
  return isAlreadyIn(declaration, wanted) || nearlyIn(declaration, wanted) !== undefined;
}

export const toldOf = ({ names: [a, b] }: Pair): string => `${a!} / ${b!}`;

/** The pairs that are seen one way round, and those seen the other way round. */
export function seenPairs(pairs: readonly Pair[]): readonly (readonly string[])[] {
  const onward = pairs.filter(({ level2, names: [a, b], units: [u, v] }) => isSeen(level2, a!, u!, b!, v!)).map(toldOf);
  const back = pairs.filter(({ level2, names: [a, b], units: [u, v] }) => isSeen(level2, b!, v!, a!, u!)).map(toldOf);
  return [onward, back];
}
