/** A small corpus out of the tests' own generators, through the code of `npm run corpus`, in process. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf, runCorpus } from '../../scripts/corpus/run';
import { form, saveWorkbook } from '../cli/support/form';
import { runnerHere } from '../cli/support/run';
import { generatedSources, ownSources } from '../slips/corpus';
import { parts, rowOf, text, zip } from '../support/package';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heji-corpus-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string, content: Uint8Array | string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};

it('every workbook ends with its tables or a reason', async () => {
  const tables = [...ownSources, ...generatedSources];
  tables.forEach(({ bytes }, i) => save(`tables/${String(i)}.xlsx`, bytes()));
  saveWorkbook(join(folder, 'tables/old.xls'), form(60));

  const head = rowOf(1, text('A1', '项目名称') + text('B1', '普法宣传'));
  const whole = zip(parts(head));
  save('others/none.xlsx', zip(parts(rowOf(1, text('A1', '通知')))));
  save('others/empty.xlsx', zip(parts('')));
  save('others/stray.xlsx', zip(parts(head + rowOf(1_048_576, text('E1048576', ' ')))));
  save('bad/half.xlsx', whole.subarray(0, whole.length / 2));
  save(
    'bad/changed.xlsx',
    whole.map((byte, i) => (i === 120 ? byte ^ 1 : byte)),
  );
  save('bad/nothing.xlsx', '');
  save('bad/beyond.xlsx', zip(parts(rowOf(1, text('XFE1', 'x')))));
  save('bad/page.xls', '<html><table><tr><td>1</td></tr></table></html>');
  save(
    'large/merges.xlsx',
    zip(parts(head, { after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(300_000)}</mergeCells>` })),
  );
  save('large/lie.xlsx', zip(parts(head).map((entry) => ({ ...entry, says: { size: 3_000_000_000 } }))));

  const runs = await runCorpus([folder], [runnerHere(() => undefined)]);
  const counts = Object.fromEntries(countsOf(runs));
  expect(runs.filter(({ outcome }) => outcome === 'internal')).toEqual([]);
  expect(counts).toEqual({
    tables: tables.filter(({ name }) => !name.includes('no-table')).length + 1,
    'no table': 4,
    broken: 3,
    'not-a-workbook': 2,
    'too-large': 2,
  });
});
