import { utils, write } from '@e965/xlsx';
import Big from 'big.js';
import fc from '../../../support/random';
import { recognise } from '../../../../src/core/declaration/recognise';
import type { Declaration } from '../../../../src/core/declaration/declaration';
import { toYuan } from '../../../../src/core/text/money';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { totalsOf } from '../support/read';
import type { Form } from './form';
import { forms } from './forms';
import { look, model, type Model, type Money } from './model';

const yuan = ({ fiscal, other }: Money, unit: Model['unit']): number =>
  toYuan(new Big(fiscal + other).div(100), unit).toNumber();

/** What the form tells of the model. */
const told = (m: Model, { shows, family }: Form) => ({
  family,
  project: m.project,
  year: m.year,
  unit: shows.noMoney ? undefined : m.unit,
  annual: shows.noMoney ? undefined : yuan(m.annual, m.unit),
  midterm: shows.midterm ? yuan(m.midterm, m.unit) : undefined,
  goals: [...(shows.midtermGoal ? [m.midtermGoal] : []), ...(shows.goals ? [m.annualGoal] : [])],
  indicators: (shows.noIndicators ? [] : m.indicators).map((row) => ({
    level1: shows.noLevels ? undefined : row.level1,
    level2: shows.noLevels ? undefined : row.level2,
    name: row.name,
    values: shows.split ? [`${row.number}`] : shows.two ? [row.value, row.second] : [row.value],
  })),
});

/** Columns may be swapped: values are compared by term. */
const terms = ['previous', 'midterm', 'half', 'annual'];

const understood = (d: Declaration) => ({
  family: d.family,
  project: d.project?.value,
  year: d.year?.value,
  unit: d.unit?.value,
  ...totalsOf(d),
  goals: d.goals.map((goal) => goal.text.value),
  indicators: d.indicators.map((i) => ({
    level1: i.level1?.value,
    level2: i.level2?.value,
    name: i.name.value,
    values: [...i.targets].sort((a, b) => terms.indexOf(a.term) - terms.indexOf(b.term)).map((target) => target.raw),
  })),
});

/** Writes a sheet as .xlsx and reads it again. */
function throughFile(sheet: Sheet): Sheet {
  const page = utils.aoa_to_sheet(
    sheet.values.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    {
      origin: { r: sheet.origin.row, c: sheet.origin.column },
    } as never,
  );
  page['!merges'] = sheet.merges.map((m) => ({ s: { r: m.top, c: m.left }, e: { r: m.bottom, c: m.right } }));
  const book = utils.book_new();
  utils.book_append_sheet(book, page, sheet.name);
  return readWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))[0]!;
}

describe.each(forms.map((form) => [form.family, form] as const))('generated %s', (_id, form) => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(model, look, (m, l) => {
        const sheet = form.draw(m, l).sheet('Sheet1', l.row, l.column);
        const found = recognise(sheet);
        expect(found.map(understood)).toEqual([told(m, form)]);
        expect(found[0]!.unread).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is read back from a file', () => {
    fc.assert(
      fc.property(model, look, (m, l) => {
        const sheet = throughFile(form.draw(m, l).sheet('Sheet1', l.row, l.column));
        expect(recognise(sheet).map(understood)).toEqual([told(m, form)]);
      }),
      { numRuns: 15 },
    );
  });
});
