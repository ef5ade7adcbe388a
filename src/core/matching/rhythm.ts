/** How often or for whom a quantity is meant: 每季度1次, 4次/人·年, 每人每月1000元. */
export interface Rhythm {
  /** Times a year that the quantity comes; 1 when the text says 每年, 年内, 全年; undefined when it says nothing. */
  readonly perYear: number | undefined;
  /** Per head, per village, per office … */
  readonly each: boolean;
}

const periods: readonly (readonly [RegExp, number])[] = [
  [/每(?:个|一)?季度?|[/·]季|按季|季度(?=走访|检查|排查|召开)/, 4],
  [/每半年|[/·]半年/, 2],
  [/每(?:个|一)?月|[/·]月|按月/, 12],
  [/每周|[/·]周/, 52],
  [/每[天日]|[/·][天日]/, 365],
  [/每年|全年|(?<![\d一二两三四五六七八九十几])年[内中]|本年|当年|年度|年均|[/·]年/, 1],
];

/** 人/次 and its like are clumsy names of one unit. */
const clumsyUnits = /(?:人|场|件|户)\/次|台\/套/g;
const perPiece = /每(?!年|半年|[个一]?[季月]|周|天|日)|[人户村]均|[\p{L}㎡²³][/·](?!年|半年|季|月|周|天|日)\p{L}/u;

/** Reads the words around a number, its unit included. */
export const rhythmOf = (text: string): Rhythm => ({
  perYear: periods.find(([pattern]) => pattern.test(text))?.[1],
  each: perPiece.test(text.replace(clumsyUnits, '')),
});
