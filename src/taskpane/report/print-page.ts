import { markup, own, text, type Html } from '../../core/markup';
import type { Locale } from '../../core/localized';
import type { Texts } from '../../locales/texts';
import type { CheckReport, ReportLine, TableSection } from './report';

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
body { font: 10.5pt/1.5 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #000; max-width: 178mm; margin: 12mm auto; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm; }
h2 { font-size: 12pt; margin: 6mm 0 1mm; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
p { margin: 0 0 1mm; overflow-wrap: anywhere; }
p.verdict { font-size: 12pt; font-weight: bold; margin-top: 3mm; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9.5pt; line-height: 1.4; margin-top: 2mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #333; padding: 1mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.number { width: 9mm; } .severity { width: 13mm; } .cells { width: 24mm; } .last { width: 32mm; }
.signatures { display: flex; flex-wrap: wrap; gap: 8mm 0; margin-top: 14mm; break-inside: avoid; }
.signatures p { width: 50%; }
@media print { body { margin: 0; max-width: none; } }
`;

const paragraphs = (texts: readonly string[]): Html[] => texts.map((words) => markup`<p>${text(words)}</p>`);

function findings(found: readonly ReportLine[], last: string, t: Texts): Html {
  const { columns } = t.reportPage;
  return markup`<table>
    <thead>
      <tr>
        <th class="number">${text(columns.number)}</th>
        <th class="severity">${text(columns.severity)}</th>
        <th class="cells">${text(columns.cell)}</th>
        <th>${text(columns.message)}</th>
        <th class="last">${text(last)}</th>
      </tr>
    </thead>
    <tbody>
      ${found.map(
        ({ severity, cells, message, reason }, i) =>
          markup`<tr>
            <td>${text(i + 1)}</td>
            <td>${text(severity)}</td>
            <td>${text(cells)}</td>
            <td>${text(message)}</td>
            <td>${text(reason)}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function section(table: TableSection, alone: boolean, t: Texts): Html {
  const { columns, ignored, none, verdict } = t.reportPage;
  const nothing = own('');
  return markup`${alone ? nothing : markup`<h2>${text(table.heading)}</h2>`}
    <p>${text(table.where)}</p>
    ${alone ? [] : paragraphs([`${verdict}${t.report.colon}${table.verdict}`, ...table.notes])}
    ${table.open.length ? findings(table.open, columns.handling, t) : markup`<p>${text(none)}</p>`}
    ${
      table.ignored.length
        ? markup`<h3>${text(ignored)}</h3>
            ${findings(table.ignored, columns.reason, t)}`
        : nothing
    } `;
}

function summary(tables: readonly TableSection[], t: Texts): Html {
  const { columns } = t.reportPage;
  return markup`<h2>${text(t.reportPage.summary)}</h2>
    <table>
      <thead>
        <tr>
          <th class="number">${text(columns.number)}</th>
          <th>${text(columns.table)}</th>
          <th class="last">${text(columns.counts)}</th>
        </tr>
      </thead>
      <tbody>
        ${tables.map(
          ({ heading, where, counts }, i) =>
            markup`<tr>
              <td>${text(i + 1)}</td>
              <td>${text(heading)}<br />${text(where)}</td>
              <td>${text(counts)}</td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}

/** A report as a page that stands alone, to be printed on A4: it loads nothing and runs nothing. */
export function printPage(report: CheckReport, locale: Locale, t: Texts): string {
  const { title, verdict, signatures } = t.reportPage;
  const { filled, reviewed, head, date } = signatures;
  const { tables } = report;
  return markup`<!doctype html>
    <html lang="${text(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${text(title)}</title>
        ${own(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <h1>${text(title)}</h1>
        ${paragraphs(report.facts)}
        <p class="verdict">${text(`${verdict}${t.report.colon}${report.verdict}`)}</p>
        ${paragraphs(report.notes)} ${tables.length > 1 ? summary(tables, t) : own('')}
        ${tables.map((table) => section(table, tables.length === 1, t))}
        <div class="signatures">${paragraphs([filled, reviewed, head, date])}</div>
      </body>
    </html> `;
}
