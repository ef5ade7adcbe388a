import { JSDOM } from 'jsdom';
import { indexPage } from '../../src/review/index-page';
import type { Review } from '../../src/review/review';
import { unitsOf } from '../../src/review/units';
import { facts, finding, record } from './facts';

const tables = [
  facts('司法局/普法.xlsx', { findings: [finding('x')] }),
  ...Array.from({ length: 300 }, (_, i) =>
    facts(`水务局/${String(i)}.xlsx`, { organisation: '青禾县水务局', project: `河道${String(i)}` }),
  ),
];
const review: Review = {
  ...{ locale: 'zh-CN', date: '2025-03-01', version: '1.0.0', due: undefined, office: undefined, files: 301 },
  ...{ tables, others: [], across: [], handIn: undefined },
  units: unitsOf(tables, [], (unit) => `修改通知/${unit}.html`),
  read: () => record(),
};

describe('index.html', () => {
  const open = () => new JSDOM(indexPage(review), { runScripts: 'dangerously' }).window.document;
  const rows = (document: Document) => [...document.querySelectorAll('#tables tbody tr')];

  it('finds tables by words and by verdict, and draws many a part at a time', () => {
    const document = open();
    const search = document.querySelector<HTMLInputElement>('#search')!;
    const type = (text: string): void => {
      search.value = text;
      search.dispatchEvent(new document.defaultView!.Event('input'));
    };
    expect(rows(document)).toHaveLength(200);
    document.querySelector<HTMLButtonElement>('#more')!.click();
    expect(rows(document)).toHaveLength(301);
    type('水务 河道299');
    expect(rows(document).map((row) => row.querySelector('td.f')?.textContent)).toEqual(['水务局/299.xlsx']);
    type('');
    const verdict = document.querySelector<HTMLSelectElement>('#verdict')!;
    verdict.value = 'errors';
    verdict.dispatchEvent(new document.defaultView!.Event('change'));
    expect(rows(document)).toHaveLength(1);
    expect(document.querySelector('#shown')?.textContent).toBe('显示 1 / 1 张表');
  });

  it('links a unit to its letter, letters of other scripts escaped', () => {
    const link = rows(open())[0]!.querySelector('a')!;
    expect(link.getAttribute('href')).toBe(
      `${encodeURIComponent('修改通知')}/${encodeURIComponent('青禾县司法局.html')}`,
    );
  });
});
