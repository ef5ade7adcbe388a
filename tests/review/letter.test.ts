import { JSDOM } from 'jsdom';
import { letter } from '../../src/review/letter';
import type { Review } from '../../src/review/review';
import { unitsOf } from '../../src/review/units';
import { facts, finding, record } from './facts';

const of = [
  { project: '普法', findings: [finding('x')] },
  { project: '援助' },
  { project: '调解' },
  { project: '矫正', notRead: ['goals' as const] },
];
const tables = of.map((one) => facts(`司法局/${one.project}.xlsx`, one));
const review: Review = {
  ...{ locale: 'zh-CN', date: '2025-03-01', version: '1.0.0', due: undefined, office: undefined, files: 3 },
  ...{ tables, others: [], across: [], handIn: undefined, units: unitsOf(tables, [], (unit) => unit) },
  read: (table) => record(of[tables.indexOf(table)]),
};

describe('a letter', () => {
  it('has a part for each table with something to say, and one list of the others', () => {
    const { document } = new JSDOM(letter(review, review.units[0]!)).window;
    const heads = [...document.querySelectorAll('h2')].map((head) => head.textContent);
    expect(heads.slice(0, 3)).toEqual(['普法', '矫正', '未发现问题的表（2 张）']);
    expect(document.body.textContent).toContain('援助 · 文件 司法局/援助.xlsx，工作表“申报表”');
  });
});
