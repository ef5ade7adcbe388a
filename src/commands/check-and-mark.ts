import { checkWhenLoaded } from '../core/check';
import { userColumnsFit } from '../core/declaration/indicators/user-columns';
import { marksOf } from '../core/edits/plan-highlights';
import { ignoredAmong } from '../core/ignoring';
import { leftOutOf } from '../core/left-out';
import type { Finding } from '../core/rules/finding';
import { speak } from '../core/rules/speak';
import { settingsOver } from '../core/settings';
import { cropAll, parseRegions } from '../core/sheet/crop';
import { holdsFormulas, type Sheet } from '../core/sheet/sheet';
import {
  highlightSheets,
  knowsComments,
  loadPreferences,
  loadState,
  localeFor,
  officeSettings,
  readWorkbook,
} from '../hosts/excel';
import { loadTexts } from '../locales';
import type { Notice } from './notice';

/** What makes the comments that go with the marks, where the user wants them. */
async function commenter() {
  const { comments, language } = loadPreferences();
  if (!comments || !knowsComments()) return undefined;
  const locale = localeFor(language);
  const [{ commentsOf }, { severity }] = await Promise.all([
    import('../core/edits/plan-comments'),
    loadTexts(locale),
    speak(locale),
  ]);
  return (sheet: Sheet, findings: readonly Finding[]) => commentsOf(sheet, findings, locale, severity);
}

/** Checks the sheet in front or all of them, as the pane would, and marks what is open. */
export async function checkAndMark(scope: 'sheet' | 'workbook'): Promise<Notice> {
  const [{ profile, rules, ignored, regions: addresses, columns }, office] = await Promise.all([
    loadState(),
    officeSettings(),
  ]);
  const regions = parseRegions(addresses);
  const { sheets: read, active, marks, tooLarge, manual } = await readWorkbook({ regions });
  const sheets = cropAll(read, regions);
  const settings = settingsOver(office, { profile, rules });
  const { tables, failed } = await checkWhenLoaded(sheets, {
    ...settings,
    columns,
    guide: true,
    ...(scope === 'sheet' && { sheet: active }),
  });
  const columnsStale = sheets
    .filter(({ name }) => scope === 'workbook' || name === active)
    .some((sheet) => columns[sheet.name] !== undefined && !userColumnsFit(sheet, columns[sheet.name]!));
  const left = {
    columnsStale,
    tooLarge: scope === 'workbook' ? tooLarge.length : 0,
    manual: manual && sheets.some((one) => (scope === 'workbook' || one.name === active) && holdsFormulas(one)),
    failed: failed.filter((name) => scope === 'workbook' || name === active).length,
    far: sheets.filter(({ name, unread }) => unread && (scope === 'workbook' || name === active)).length,
  };
  if (tables.length === 0) return { kind: 'noTable', ...left };

  const open = new Map<Sheet, Finding[]>();
  let notAsked = 0;
  for (const { declaration, findings } of tables) {
    const sheet = sheets.find(({ name }) => name === declaration.sheet)!;
    const covered = ignoredAmong(sheet, findings, ignored);
    const asking = findings.filter((finding) => !covered.has(finding));
    notAsked += covered.size;
    open.set(sheet, [...(open.get(sheet) ?? []), ...asking]);
  }
  const comments = await commenter();
  const { left: notMarked } = await highlightSheets(
    [...open].map(([sheet, findings]) => ({
      sheet: sheet.name,
      marks: marksOf(sheet, findings),
      known: marks[sheet.name],
      comments: comments?.(sheet, findings),
    })),
  );

  const all = [...open.values()].flat();
  const count = (severity: Finding['severity']) => all.filter((finding) => finding.severity === severity).length;
  const { parts, ...leftOut } = leftOutOf(tables, settings, notAsked);
  return {
    kind: 'checked',
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    inPart: parts.length > 0,
    ...leftOut,
    settingsWrong: !office.ok,
    notMarked: notMarked.length,
    ...left,
  };
}
