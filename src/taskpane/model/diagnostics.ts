import type { OfficeFacts } from '../../hosts/excel/office-facts';
import type { PaneState, Problem } from '../state/state';

/** Where in the code, without what it was about: messages may quote a sheet. */
const framesOf = (details: string): string[] =>
  details
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 4);

const problemLines = ({ code, partlyChanged, details }: Problem): string[] => [
  `  ${code}${partlyChanged ? ' (partly changed)' : ''}`,
  ...framesOf(details).map((frame) => `    ${frame}`),
];

/** Rows × columns of what was read, never what stands in it. */
function sizesOf({ outcome }: Pick<PaneState, 'outcome'>): string {
  if (outcome?.kind !== 'tables') return outcome?.kind ?? 'not checked';
  return outcome.tables
    .map(({ sheet, report }) => {
      const { top, bottom, left, right } = report.declaration.range;
      const findings = report.findings.length;
      const indicators = report.declaration.indicators.length;
      return `${bottom - top + 1}×${right - left + 1} of ${sheet.values.length} rows, ${indicators} indicators, ${findings} findings`;
    })
    .join('; ');
}

/** What a support person needs, as text to be copied: versions, sizes, last problems; nothing of the table's content. */
export const diagnostics = (
  version: string,
  office: OfficeFacts,
  browser: string,
  state: Pick<PaneState, 'outcome' | 'problems' | 'preferences' | 'profile' | 'rules'>,
): string =>
  [
    `Heji ${version}`,
    `${office.host} ${office.platform} ${office.version}, ExcelApi ${office.excelApi || '?'}, ${office.language}`,
    browser,
    `profile ${state.profile ?? 'by the table'}, ${Object.keys(state.rules).length} rules regraded, live ${state.preferences.live ? 'on' : 'off'}`,
    `tables: ${sizesOf(state)}`,
    state.problems.length > 0 ? 'last problems:' : 'no problems',
    ...state.problems.flatMap(problemLines),
  ].join('\n');
