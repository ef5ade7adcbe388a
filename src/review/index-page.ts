import { markup, own, text, type Html } from '../core/markup';
import { reviewTexts } from '../locales/review';
import type { Verdict } from './facts';
import { href, json, page } from './html';
import { indexScript } from './index-script';
import { moneyText } from './money-text';
import { ruleTitle } from './pages/findings-page';
import { ruleNumbers } from './pages/groups-pages';
import type { Review } from './review';

const STYLE = `
:root { color-scheme: light; }
body { font: 14px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1b1b1b; background: #f5f6f8; margin: 0; }
main { max-width: 1280px; margin: 0 auto; padding: 24px; }
h1 { font-size: 22px; margin: 0 0 4px; }
h2 { font-size: 15px; margin: 0 0 10px; }
.note { color: #555; margin: 0 0 18px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 16px; margin-bottom: 20px; }
.card { background: #fff; border: 1px solid #dcdfe4; border-radius: 8px; padding: 16px; }
.bar { display: grid; grid-template-columns: minmax(0, 12em) 1fr 3.5em; gap: 8px; align-items: center; margin: 5px 0; }
.bar span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.bar span:last-child { text-align: right; font-variant-numeric: tabular-nums; }
.bar i { display: block; height: 12px; border-radius: 2px; background: #4a78b0; min-width: 2px; }
.bar i.errors { background: #b3261e; } .bar i.warnings { background: #b98900; } .bar i.clean { background: #2e7d4f; } .bar i.part { background: #7a7f87; }
.tools { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; margin-bottom: 10px; }
input, select, button { font: inherit; padding: 6px 10px; border: 1px solid #8a8f98; border-radius: 4px; background: #fff; color: inherit; }
input { flex: 1 1 260px; }
.scroll { overflow-x: auto; background: #fff; border: 1px solid #dcdfe4; border-radius: 8px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 6px 10px; border-bottom: 1px solid #e6e8ec; text-align: left; vertical-align: top; }
th { background: #eef2f7; white-space: nowrap; position: sticky; top: 0; }
td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.n { text-align: right; }
td.f { overflow-wrap: anywhere; min-width: 12em; }
td.v { white-space: nowrap; font-weight: 600; }
td.errors { color: #b3261e; } td.warnings { color: #7a5900; } td.clean { color: #1f6b3f; } td.part { color: #555; }
a { color: #0b57a4; }
#tables td:first-child { min-width: 11em; } #tables td:nth-child(2) { min-width: 14em; }
details.others { margin-bottom: 20px; } summary { cursor: pointer; font-weight: 600; }
#more { margin: 12px 0; }
`;

const verdicts: readonly Verdict[] = ['errors', 'warnings', 'part', 'clean'];
const TOP = 10;

interface Bar {
  readonly label: string;
  readonly count: number;
  readonly kind?: Verdict;
}

function chart(title: string, bars: readonly Bar[]): Html {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return markup`<section class="card">
    <h2>${text(title)}</h2>
    ${bars.map(
      ({ label, count, kind = '' }) =>
        markup`<div class="bar">
          <span title="${text(label)}">${text(label)}</span
          ><i class="${text(kind)}" style="width:${text(((count / most) * 100).toFixed(1))}%"></i
          ><span>${text(count)}</span>
        </div> `,
    )}
  </section>`;
}

function charts(review: Review): Html {
  const t = reviewTexts[review.locale];
  const { tables, units } = review;
  const errors = units
    .map(({ name, tables: own_ }) => ({ label: name, count: own_.reduce((sum, { counts }) => sum + counts.error, 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const frequent = ruleNumbers(tables).map(({ rule, findings }) => ({
    label: ruleTitle(rule, review),
    count: findings,
  }));
  return markup`<div class="cards">
    ${chart(
      t.index.byVerdict,
      verdicts.map((kind) => ({
        kind,
        label: t.verdict[kind],
        count: tables.filter(({ verdict }) => verdict === kind).length,
      })),
    )}
    ${chart(t.index.byRule, frequent.slice(0, TOP))} ${chart(t.index.byUnit, errors.slice(0, TOP))}
  </div>`;
}

/** Files that were not reviewed, and why: so many of them; all are in the summary. */
const MOST_OTHERS = 500;

function othersList({ locale, others }: Review): Html {
  const t = reviewTexts[locale];
  const shown = others.filter(({ kind }) => kind !== 'attachment').slice(0, MOST_OTHERS);
  if (shown.length === 0) return own('');
  return markup`<details class="card others">
    <summary>${text(t.index.others(others.length))}</summary>
    <table>
      <tbody>
        ${shown.map(
          ({ file, reason }) =>
            markup`<tr>
              <td class="f">${text(file)}</td>
              <td>${text(reason ?? t.noTable)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </details>`;
}

/** The page a person opens first: charts, and every table by search. It opens offline, from a folder. */
export function indexPage(review: Review): string {
  const t = reviewTexts[review.locale];
  const { tables, units } = review;
  const letters = new Map(units.map(({ key, letter }) => [key, href(letter)]));
  const rows = tables.map(({ unit, unitKey, project, year, verdict, annual, counts, file, copy }) => [
    ...[unit, project, String(year ?? ''), verdict, annual ? moneyText(annual) : ''],
    ...[counts.error, counts.warning, counts.advice, file],
    ...[copy === undefined ? '' : href(copy), letters.get(unitKey) ?? ''],
  ]);
  const data = { rows, verdicts: t.verdict, shown: t.index.shown('{shown}', '{all}') };
  const { columns } = t;
  const numbers = [columns.annual, t.severity.error, t.severity.warning, t.severity.advice];
  return page({
    lang: review.locale,
    title: t.title,
    style: STYLE,
    script: indexScript,
    body: markup`<main>
        <h1>${text(t.title)}</h1>
        <p class="note">
          ${text(t.index.facts(review.files, tables.length, units.length))} ·
          <a href="${text(href(t.files.summary))}">${text(t.index.openSummary)}</a
          ><br />${text(t.made(review.date, review.version))}
        </p>
        ${charts(review)} ${othersList(review)}
        <div class="tools">
          <input id="search" type="search" placeholder="${text(t.index.search)}" aria-label="${text(t.index.search)}" />
          <select id="verdict" aria-label="${text(columns.verdict)}">
            <option value="">${text(t.index.all)}</option>
            ${verdicts.map((kind) => markup`<option value="${text(kind)}">${text(t.verdict[kind])}</option>`)}</select
          ><span id="shown" role="status"></span>
        </div>
        <noscript><p>${text(t.index.needsScript)}</p></noscript>
        <div class="scroll">
          <table id="tables">
            <thead>
              <tr>
                <th>${text(columns.unit)}</th>
                <th>${text(columns.project)}</th>
                <th>${text(columns.year)}</th>
                <th>${text(columns.verdict)}</th>
                ${numbers.map((name) => markup`<th class="n">${text(name)}</th>`)}
                <th>${text(columns.file)}</th>
              </tr>
            </thead>
            <tbody></tbody>
          </table>
        </div>
        <button id="more" type="button" hidden>${text(t.index.more)}</button>
      </main>
      ${own(`<script id="data" type="application/json">${json(data)}</script>`)}`,
  });
}
