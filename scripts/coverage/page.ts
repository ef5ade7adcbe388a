import { faults, mapCells, parts, reasons, type MapCell } from './map';

const rule = (id: string): string => `[\`${id}\`](${id}.md)`;

const shown = ({ rules, severity, reason }: MapCell): string => {
  if (reason !== undefined) return `${reasons[reason]!['zh-CN']} · ${reasons[reason]!['en-US']}`;
  return `${rules.map(rule).join('、')}（${severity}）`;
};

const section = (part: string): string => {
  const rows = mapCells.filter((cell) => cell.part === part);
  const lines = rows.map(
    (cell) => `| ${faults[cell.fault]!['zh-CN']} · ${faults[cell.fault]!['en-US']} | ${shown(cell)} |`,
  );
  const title = `## ${parts[part]!['zh-CN']} · ${parts[part]!['en-US']}`;
  return `${title}\n\n| 差错 · fault | 由谁指出，或为什么指不出 · told by, or why not |\n| --- | --- |\n${lines.join('\n')}\n`;
};

/** docs/rules/coverage.md: each part of a table by each kind of fault, from the map's data alone. */
export const coveragePage = (): string => {
  const told = mapCells.filter(({ rules }) => rules.length > 0).length;
  const intro =
    `表格的 ${Object.keys(parts).length} 个部分 × ${Object.keys(faults).length} 种差错：${told} 格有规则指出，其余各格写明为什么单看表格指不出。\n\n` +
    `${Object.keys(parts).length} parts of a table by ${Object.keys(faults).length} kinds of fault: rules tell ${told}, the others say why one table cannot tell. ` +
    `\`npm run slips\` plants each and prints how many are told.`;
  return `# 检查地图 · The map of checks\n\n${intro}\n\n${Object.keys(parts).map(section).join('\n')}`;
};
