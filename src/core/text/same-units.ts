/** Units that count the same thing, the usual one first. */
const sameUnits: readonly (readonly string[])[] = [
  ['人', '名', '位', '人数', '生', '学生'],
  ['个', '个数'],
  ['户', '户数'],
  ['平方米', '㎡', '平米', 'm²', 'm2'],
  ['公里', '千米', 'km'],
  ['米', 'm', '延米', '延长米'],
  ['台', '台套', '台(套)', '辆'],
  ['场', '场次'],
  ['批', '批次'],
  ['期', '班期', '班次', '班'],
  ['件', '案'],
  ['次', '次数'],
];

const usual = new Map(sameUnits.flatMap((same) => same.map((unit) => [unit, same[0]!] as const)));

/** The usual unit for what a unit counts: 名 → 人. */
export const usualUnit = (unit: string): string => usual.get(unit) ?? unit;
