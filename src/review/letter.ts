import { markup, own, text, type Html } from '../core/markup';
import { explainedRules } from '../core/rules/explanations';
import type { Severity } from '../core/severity';
import { reviewTexts } from '../locales/review';
import type { OtherFile, TableFacts } from './facts';
import { page } from './html';
import { ruleTitle } from './pages/findings-page';
import type { TableRecord } from './record';
import type { Review } from './review';
import type { UnitFacts } from './units';

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
body { font: 10.5pt/1.6 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #000; max-width: 178mm; margin: 12mm auto; padding: 0 6mm; }
h1 { font: bold 18pt/1.4 "PingFang SC", SimHei, "Noto Sans CJK SC", sans-serif; text-align: center; margin: 0 0 8mm; }
h2 { font: bold 12pt/1.5 "PingFang SC", SimHei, "Noto Sans CJK SC", sans-serif; margin: 7mm 0 1mm; break-after: avoid; }
p { margin: 0 0 2.5mm; text-indent: 2em; }
p.to, p.where, p.sign { text-indent: 0; }
p.to { font-weight: bold; }
p.where { color: #444; font-size: 9.5pt; margin-bottom: 1.5mm; break-after: avoid; overflow-wrap: anywhere; }
p.sign { text-align: right; margin-top: 12mm; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9.5pt; line-height: 1.45; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #666; padding: 1.2mm 1.8mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef2f7; font-weight: bold; white-space: nowrap; }
td.n, td.s { white-space: nowrap; }
th.n { width: 11mm; } th.s { width: 12mm; } th.c { width: 24mm; } th.w { width: 26mm; }
tr.error td.s { color: #8c0000; font-weight: bold; }
dl { font-size: 9.5pt; margin: 2mm 0 0; }
dt { font-weight: bold; margin-top: 1.5mm; break-after: avoid; }
dd { margin: 0 0 0 2em; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

const sum = (tables: readonly TableFacts[], of: (table: TableFacts) => number): number =>
  tables.reduce((whole, table) => whole + of(table), 0);

function findingsTable(review: Review, table: TableFacts, record: TableRecord): Html {
  const t = reviewTexts[review.locale];
  const standing = review.handIn?.changes.get(table)?.standing;
  const { number, cells, severity, message, standing: since } = t.columns;
  const rows = severities.flatMap((of) =>
    record.findings.flatMap((finding, i) => (finding.severity === of ? [{ finding, i }] : [])),
  );
  return markup`<table>
    <thead>
      <tr>
        <th class="n">${text(number)}</th>
        <th class="s">${text(severity)}</th>
        <th class="c">${text(cells)}</th>
        <th>${text(message)}</th>
        ${review.handIn ? markup`<th class="w">${text(since)}</th>` : own('')}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ finding, i }, n) =>
          markup`<tr class="${text(finding.severity)}">
            <td class="n">${text(n + 1)}</td>
            <td class="s">${text(t.severity[finding.severity])}</td>
            <td class="c">${text(finding.cells.join(' '))}</td>
            <td>${text(finding.message)}</td>
            ${review.handIn ? markup`<td>${text(t.standing[standing?.[i] ?? 'new'])}</td>` : own('')}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function tableSection(review: Review, table: TableFacts, record: TableRecord): Html {
  const t = reviewTexts[review.locale];
  return markup`<h2>${text(table.project || table.sheet)}</h2>
    <p class="where">${text(t.letter.where(table.file, table.sheet))}</p>
    ${record.findings.length > 0 ? findingsTable(review, table, record) : markup`<p>${text(t.letter.noFindings)}</p>`}
    ${table.verdict === 'part' || record.notRead.length > 0 ? markup`<p>${text(t.copy.notRead)}</p>` : own('')} `;
}

/** Tables of which there is nothing more to say, a line each. */
function listed(review: Review, heading: string, tables: readonly TableFacts[]): Html {
  const { letter: t } = reviewTexts[review.locale];
  if (tables.length === 0) return own('');
  return markup`<h2>${text(heading)}</h2>
    ${tables.map(
      ({ project, file, sheet }) =>
        markup`<p class="where">${text(project || sheet)} · ${text(t.where(file, sheet))}</p> `,
    )}`;
}

/** Why each of the rules matters that found something, and what it is based on. */
function reasons(review: Review, rules: ReadonlySet<string>): Html {
  const { locale } = review;
  const t = reviewTexts[locale];
  const known = explainedRules.filter(({ id }) => rules.has(id));
  if (known.length === 0) return own('');
  return markup`<h2>${text(t.columns.basis)}</h2>
    <dl>
      ${known.map(
        ({ id, why, basis }) =>
          markup`<dt>${text(ruleTitle(id, review))}</dt>
            <dd>${text(why[locale])}${basis.length > 0 ? text(`（${basis.join('；')}）`) : own('')}</dd> `,
      )}
    </dl> `;
}

function standing(review: Review, { tables }: UnitFacts): Html {
  const { handIn } = review;
  if (!handIn) return own('');
  const changes = tables.map((table) => handIn.changes.get(table));
  const corrected = changes.reduce((whole, change) => whole + (change?.corrected.length ?? 0), 0);
  const still = changes.reduce(
    (whole, change) => whole + (change?.standing.filter((one) => one === 'still').length ?? 0),
    0,
  );
  const added = sum(tables, ({ keys }) => keys.length) - still;
  return markup`<p>${text(reviewTexts[review.locale].letter.corrected(corrected, still, added))}</p>`;
}

/** Files that the unit may have meant as a table: attachments only where it handed in nothing else. */
const told = ({ tables, others }: UnitFacts): readonly OtherFile[] =>
  others.filter(({ kind }) => kind !== 'attachment' || tables.length === 0);

function notReviewed(review: Review, others: readonly OtherFile[]): Html {
  const t = reviewTexts[review.locale];
  if (others.length === 0) return own('');
  return markup`<h2>${text(t.sheets.others)}</h2>
    <table>
      <thead>
        <tr>
          <th>${text(t.columns.file)}</th>
          <th>${text(t.columns.reason)}</th>
        </tr>
      </thead>
      <tbody>
        ${others.map(
          ({ file, reason }) =>
            markup`<tr>
              <td>${text(file)}</td>
              <td>${text(reason ?? t.noTable)}</td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}

const isClean = ({ verdict, keys }: TableFacts): boolean => verdict === 'clean' && keys.length === 0;

/** What the unit is asked for, in a sentence. */
function opening(review: Review, unit: UnitFacts): string {
  const { letter: t } = reviewTexts[review.locale];
  const { tables } = unit;
  const wrong = tables.filter(({ counts }) => counts.error + counts.warning > 0).length;
  const failed = told(unit).filter(({ kind }) => kind !== 'no-table').length;
  const { length: missing } = unit.missing;
  const by = t.by(review.due);
  const owed = missing > 0 ? t.missing(missing) : '';
  if (tables.length === 0) return `${unit.others.length > 0 ? t.nothingReviewed(unit.others.length) : ''}${owed}${by}`;
  const errors = sum(tables, ({ counts }) => counts.error);
  const warnings = sum(tables, ({ counts }) => counts.warning);
  const said = wrong === 0 ? t.clean(tables.length) : t.asked(tables.length, wrong, errors, warnings);
  return `${said}${failed > 0 ? t.alsoFailed(failed) : ''}${owed}${wrong + failed + missing > 0 ? by : ''}`;
}

/** The letter by which a unit's tables go back: what to correct, where, why and by when. One page of HTML, for A4. */
export function letter(review: Review, unit: UnitFacts): string {
  const t = reviewTexts[review.locale];
  const { tables } = unit;
  const clean = tables.filter(isClean);
  const records = tables.map((table) => review.read(table));
  // Where a file was put is the bureau's own affair.
  const across = review.across.filter(({ kind, units }) => kind !== 'wrong-folder' && units.includes(unit.key));
  const rules = new Set(records.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const advice = sum(tables, ({ counts }) => counts.advice) > 0;
  return page({
    lang: review.locale,
    title: `${t.letter.title} ${unit.name}`,
    style: STYLE,
    body: markup`<h1>${text(t.letter.title)}</h1>
      <p class="to">${text(t.letter.to(unit.name))}</p>
      <p>${text(opening(review, unit))}</p>
      ${standing(review, unit)} ${advice ? markup`<p>${text(t.letter.adviceNote)}</p>` : own('')}
      ${notReviewed(review, told(unit))} ${tables.map((table, i) => (isClean(table) ? own('') : tableSection(review, table, records[i]!)))}
      ${listed(review, t.letter.missingTables, unit.missing)}
      ${listed(review, t.letter.cleanTables(clean.length), clean)}
      ${
        across.length > 0
          ? markup`<h2>${text(t.letter.acrossTitle)}</h2>
              ${across.map(
                ({ kind, data }) =>
                  markup`<p>${text(`${t.across[kind].title}${t.colon}${t.across[kind].message(data)}`)}</p> `,
              )}`
          : own('')
      }
      ${reasons(review, rules)}
      <p class="sign">${text(review.office ?? '')}<br />${text(review.date)}</p>`,
  });
}
