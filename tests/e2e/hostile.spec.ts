/** Workbooks that were made to keep a reader busy: the pane comes to an end, and is there meanwhile. */
import { hasShared, readShared, WITHOUT_SHARED } from '../support/shared';
import { Pane } from './support/pane';
import { expect, test } from './support/test';

const FILES = [
  '01-redos-year-30.xlsx',
  '02-redos-heading-3cells.xlsx',
  '03-redos-unit-in-name-3000-spaces.xlsx',
  '05-funds-cubic-32k.xlsx',
];

test.describe('the hostile workbooks', () => {
  test.skip(!hasShared, WITHOUT_SHARED);

  test('are checked in a worker, one after the other, and Excel is usable', async ({ standin, page }) => {
    for (const file of FILES) {
      await standin.start();
      await standin.openFile(file, readShared('hostile', file));
      await expect(page).toHaveTitle(new RegExp(file.replace('.xlsx', '')));
      await standin.ready();
      const pane = new Pane(standin);
      await pane.checked();
      expect(page.workers().length).toBeGreaterThan(0);
      await standin.edit('G2', '可以编辑');
      await expect.poll(() => standin.text('G2')).toBe('可以编辑');
    }
  });
});
