import { Claims } from './claims';
import { contentRange } from './card';
import type { Declaration, HeaderField, HeaderKey, Narrative, NarrativeKey, Sourced } from './declaration';
import { goalTerm, headerKey, narrativeKey } from './labels/dictionary';
import { compactLabel, normaliseLabel, type NormalLabel } from './labels/normalise';
import { isFormName, yearIn } from './labels/titles';
import { annualSentence } from './funds/sentence';
import type { Cell, View } from './view';

interface Paragraph {
  readonly cell: Cell;
  /** The heading it stands under or begins with. */
  readonly label: Sourced<string> | undefined;
  readonly meaning: NormalLabel | undefined;
  /** Whether it only is a heading. */
  readonly heading: boolean;
}

/** Whether a sheet is a text (one paragraph a row) about a project. */
function isProse(view: View): boolean {
  let rows = 0;
  let single = 0;
  let known = 0;
  for (let row = view.area.top; row <= view.area.bottom; row += 1) {
    const cells = view.row(row);
    if (cells.length === 0) continue;
    rows += 1;
    if (cells.length === 1) single += 1;
    const start = startOf(cells[0]!.text);
    if (start && isSection(start.label)) known += 1;
  }
  return rows >= 3 && single >= rows * 0.8 && known >= 2;
}

const isSection = (label: NormalLabel): boolean =>
  headerKey(label) !== undefined || narrativeKey(label) !== undefined || goalTerm(label) !== undefined;

const numbered = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．])/;
const longestHeading = 25;

/** A numbered line without figures: a heading nobody knows, not an item of a list (4、每月集中学习1天). */
const isPlainHeading = (text: string): boolean => numbered.test(text) && !/\d/.test(text.replace(numbered, ''));

/** The label a paragraph begins with: 一、立项依据 · (2)立项依据。《…》 · 项目名称：示例经费. */
function startOf(text: string): { label: NormalLabel; printed: string; rest: string } | undefined {
  const plain = text.replace(/^\[[^\]]*\]/, '').trim();
  if (plain.length <= longestHeading && !/[。；;，,：:]./.test(plain)) {
    return { label: normaliseLabel(plain.replace(/[。]$/, '')), printed: plain, rest: '' };
  }
  const match = /^(.{2,24}?)[：:。]([^]+)$/.exec(plain);
  if (!match) return undefined;
  const label = normaliseLabel(match[1]!);
  return isSection(label) ? { label, printed: match[1]!, rest: match[2]!.trim() } : undefined;
}

function paragraphsOf(view: View): Paragraph[] {
  const found: Paragraph[] = [];
  let current: Pick<Paragraph, 'label' | 'meaning'> = { label: undefined, meaning: undefined };
  for (let row = view.area.top; row <= view.area.bottom; row += 1) {
    for (const cell of view.row(row)) {
      if (cell.range.top !== row) continue;
      const start = startOf(cell.text);
      const blank = /[：:]$/.test(cell.text) && start !== undefined && headerKey(start.label) !== undefined;
      const whole = start !== undefined && start.rest === '' && !blank && !/[。；;]$/.test(cell.text);
      const heading = whole && (isSection(start.label) || isPlainHeading(cell.text));
      const opened = start && { label: { value: start.printed, cell: cell.range }, meaning: start.label };
      const field =
        start !== undefined && !heading && headerKey(start.label) !== undefined && !numbered.test(cell.text);
      if (opened && !field && (heading || isSection(start.label))) current = opened;
      found.push({ cell, ...((field && opened) || current), heading });
    }
  }
  return found;
}

/** Reads a text form (L15): every paragraph is a narrative under its section heading. None where the sheet is no text. */
export const readProse = (view: View): Declaration[] => (isProse(view) ? [textForm(view)] : []);

function textForm(view: View): Declaration {
  const paragraphs = paragraphsOf(view);
  const header = headerOf(paragraphs);
  const narratives = paragraphs
    .filter((p) => !p.heading)
    .map((p): Narrative => ({
      key: keyOf(p.meaning),
      label: p.label,
      text: { value: p.cell.text, cell: p.cell.range },
    }));
  const texts = narratives.map((n) => ({ text: n.text, funds: n.key === 'funds' }));
  const title = titleOf(paragraphs);
  const stated = titleYear(paragraphs);
  const money = annualSentence(texts, stated?.value);
  const claims = new Claims();
  claims.claim(...paragraphs.map((p) => p.cell));
  const range = contentRange(view, view.area);
  return {
    sheet: view.sheet.name,
    range,
    family: 'L15',
    title,
    project: projectOf(paragraphs, header),
    year: stated ?? money?.year ?? periodYear(header, narratives),
    unit: money?.block.unit,
    header,
    funds: money ? [money.block] : [],
    goals: [],
    indicators: [],
    categories: [],
    indicatorRegion: undefined,
    otherRegions: [],
    narratives,
    unread: claims.unread(view, range),
  };
}

const keyOf = (label: NormalLabel | undefined): NarrativeKey => (label && narrativeKey(label)) ?? 'other';

/** "项目名称：X" lines, and headings whose next paragraph is the value. */
function headerOf(paragraphs: readonly Paragraph[]): HeaderField[] {
  return paragraphs.flatMap((p, i): HeaderField[] => {
    const start = startOf(p.cell.text) ?? blankField(p.cell.text);
    const key: HeaderKey | undefined = start && headerKey(start.label);
    if (!start || !key) return [];
    const label = { value: start.printed, cell: p.cell.range };
    if (start.rest !== '') return [{ key, label, value: { value: start.rest, cell: p.cell.range } }];
    if (!p.heading || /[：:]$/.test(p.cell.text)) return [{ key, label, value: { value: '', cell: p.cell.range } }];
    const next = paragraphs[i + 1];
    return next && !next.heading ? [{ key, label, value: { value: next.cell.text, cell: next.cell.range } }] : [];
  });
}

/** "评价单位（盖章）：" with nothing after it. */
function blankField(text: string): ReturnType<typeof startOf> {
  const match = /^(.{2,24})[：:]\s*$/.exec(text);
  return match ? { label: normaliseLabel(match[1]!), printed: match[1]!, rest: '' } : undefined;
}

function titleOf(paragraphs: readonly Paragraph[]): Sourced<string> | undefined {
  const title = paragraphs
    .slice(0, 15)
    .find((p) => isTitleLine(p) && (isFormName(p.cell.text) || /项目|绩效|预算/.test(p.cell.text)));
  return title && { value: title.cell.text, cell: title.cell.range };
}

/** A short line of its own, neither a sentence nor a labelled value. */
const isTitleLine = (p: Paragraph): boolean =>
  p.cell.text.length <= 50 && !/[。：:；，,]/.test(p.cell.text) && p.label === undefined;

function projectOf(paragraphs: readonly Paragraph[], header: readonly HeaderField[]): Sourced<string> | undefined {
  const field = header.find((f) => f.key === 'project' && f.value?.value)?.value;
  if (field) return { value: field.value.replace(/[。；;]$/, ''), cell: field.cell };
  for (const { cell } of paragraphs.slice(0, 10)) {
    const quoted =
      /^(?:\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]+[）)、.])?\s*[“"「]([^”"」]{2,60})[”"」](?:项目)?[。：:]?$/.exec(
        cell.text,
      );
    if (quoted) return { value: quoted[1]!, cell: cell.range };
  }
  return undefined;
}

function titleYear(paragraphs: readonly Paragraph[]): Sourced<number> | undefined {
  for (const p of paragraphs.slice(0, 15)) {
    if (p.cell.text.length > 50 || /[。：:；，,]/.test(p.cell.text)) continue;
    const year = yearIn(p.cell.text);
    if (year) return { value: year, cell: p.cell.range };
  }
  return undefined;
}

function periodYear(header: readonly HeaderField[], narratives: readonly Narrative[]): Sourced<number> | undefined {
  const places = [
    ...header.filter((f) => f.key === 'period' || f.key === 'start' || f.key === 'year').map((f) => f.value),
    ...narratives.map((n) => n.text),
  ];
  for (const place of places) {
    const year = place && yearIn(compactLabel(place.value));
    if (year) return { value: year, cell: place.cell };
  }
  return undefined;
}
