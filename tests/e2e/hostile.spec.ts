/** Workbooks that were made to keep a reader busy: the pane comes to an end, and is there meanwhile. */
import { hasShared, readShared, WITHOUT_SHARED } from '../support/shared';
import { Pane } from './support/pane';
import { expect, test } from './support/test';

const FILES = [
  '01-redos-year-30.xlsx',
  '02-redos-heading-3cells.xlsx',
  '03-redos-unit-in-name-K.xlsx',
  '05-funds-cubic-32k.xlsx',
];

test.describe('the hostile workbooks', () => {
  test.skip(!hasShared, WITHOUT_SHARED);

  for (const file of FILES)
    test(`${file} is checked in a worker, and Excel is usable`, async ({ standin, page }) => {
      await standin.start();
      await standin.openFile(file, readShared('hostile', file));
      await expect(page).toHaveTitle(new RegExp(file.replace('.xlsx', '')));
      await standin.ready();
      const pane = new Pane(standin);
      await pane.checked();
      expect(page.workers().length).toBeGreaterThan(0);
      await standin.edit('B14', '可以编辑');
      await expect.poll(() => standin.text('B14')).toBe('可以编辑');
    });
});
