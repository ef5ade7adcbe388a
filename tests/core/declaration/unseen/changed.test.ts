import { recognise } from '../../../../src/core/declaration/recognise';
import { changes } from '../support/changes';
import { rowsUnderOtherHeads } from '../support/renamed-heads';
import type { UnseenForm } from './form';
import { documents } from './documents';
import { judged } from './judged';
import { notices } from './notices';
import { readingOf } from './reading';
import { systems } from './systems';
import { websites } from './websites';

const forms = [...documents, ...websites, ...systems, ...notices, ...judged];

/** What is read of a form, whatever the width of its brackets and its blanks. */
const readIn = ({ sheet, reads }: UnseenForm): string =>
  JSON.stringify(readingOf(recognise(sheet), { header: ['unit'], money: [], goals: [], ...reads }))
    .normalize('NFKC')
    .replaceAll(' ', '');

/** 社会公众或服务对象满意度指标 over both columns of levels says both; in the first alone it is a level 1. */
const saysBoth = ({ sheet }: UnseenForm): boolean =>
  sheet.merges.some(({ left, right, top, bottom }) => right === left + 1 && bottom > top);

describe('forms nobody showed us, changed', () => {
  it.each(changes)('are read the same with %s', (name, change) => {
    const tried = forms.filter((form) => name !== 'level cells unmerged' || !saysBoth(form));
    for (const form of tried) expect(readIn({ ...form, sheet: change(form.sheet) })).toEqual(readIn(form));
    expect(tried.length).toBeGreaterThan(20);
  });

  it('lose no more than one row of twenty where a header cell has another word', () => {
    const { rows, read } = rowsUnderOtherHeads(forms.map(({ sheet }) => sheet));
    expect(rows).toBeGreaterThan(2000);
    expect(read / rows).toBeGreaterThan(0.95);
  });
});
