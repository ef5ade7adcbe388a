import type { Page } from '@playwright/test';
import { openPane } from './support/faults';
import { Pane } from './support/pane';
import { Screens, type Looks } from './support/screens';
import type { Standin } from './support/standin';
import { expect, FIRST, test } from './support/test';

/** Each theme and language once, at the narrowest and the widest the pane gets. */
const looks: readonly Looks[] = [
  { locale: 'zh-CN', theme: 'light', width: 320 },
  { locale: 'zh-CN', theme: 'dark', width: 450 },
  { locale: 'zh-CN', theme: 'contrast', width: 320 },
  { locale: 'en-US', theme: 'light', width: 320 },
];

for (const look of looks) {
  const { locale, theme, width } = look;
  test(`every screen, ${locale}, ${theme}, ${width} px: nothing sticks out, axe finds nothing`, async ({
    standin,
    page,
  }) => {
    test.setTimeout(900_000);
    await page.setViewportSize({ width: 900, height: 1100 });
    const pane = new Pane(standin);
    const screens = new Screens(standin, look, async (screen) => {
      expect.soft(await pane.overflow(), screen).toEqual([]);
      expect.soft(await pane.accessibilityProblems(), screen).toEqual([]);
    });
    await screens.all();
  });
}

/** What moved in the pane without anybody having touched it, as the browser scores it: 0 is nothing. */
const layoutShift = (page: Page): Promise<number> =>
  page.frame({ url: /taskpane\.html/ })!.evaluate(async () => {
    let score = 0;
    const add = (entries: PerformanceEntryList): void => {
      const shifts = entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
      for (const { value, hadRecentInput } of shifts) if (!hadRecentInput) score += value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What has been painted by now is reported by the end of the next frame.
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    add(observer.takeRecords());
    return score;
  });

test('nothing moves while the pane loads', FIRST, async ({ standin, page }) => {
  await openPane(standin);
  expect(await layoutShift(page)).toBeLessThan(0.05);
});

test('at 200 % zoom in a pane of 450 px nothing sticks out', async ({ standin }) => {
  // Zooming halves the CSS pixels that there are: 450 become 225.
  const pane = await openPane(standin);
  await pane.setWidth(225);
  expect(await pane.overflow()).toEqual([]);
  await pane.tab('指标库').click();
  await expect(pane.frame.getByLabel('搜索指标')).toBeVisible();
  expect(await pane.overflow()).toEqual([]);
  await pane.tab('设置').click();
  await expect(pane.frame.getByLabel('语言')).toBeVisible();
  expect(await pane.overflow()).toEqual([]);
});

/** Words of the element that the keyboard is at, or of the line it stands in. */
const focused = (standin: Standin): Promise<string> =>
  standin.pane.locator(':focus').evaluate((element) => element.textContent ?? '');

test('the focus goes on to the next finding after a fix or an ignored one, and never gets lost', async ({
  standin,
}) => {
  const pane = await openPane(standin);
  const typo = pane.finding('台帐 → 台账');
  const next = '总投入 248,000.00 ≠ 各项之和';
  await typo.getByRole('button', { name: '修改' }).click();
  await typo.getByRole('button', { name: '确认修改' }).click();
  await expect(typo.getByText('已改正')).toBeVisible();
  expect(await focused(standin)).toContain(next);

  const total = pane.finding(next);
  await total.getByRole('button', { name: '忽略' }).click();
  await expect(total.getByLabel('忽略的理由')).toBeFocused();
  await total.getByRole('button', { name: '取消' }).click();
  await expect(total.getByRole('button', { name: '忽略' })).toBeFocused();
  await total.getByRole('button', { name: '忽略' }).click();
  await total.getByLabel('忽略的理由').fill('另行说明');
  await total.getByRole('button', { name: '确认忽略' }).click();
  await expect(pane.button('已忽略（1）')).toBeVisible();
  expect(await focused(standin)).toContain('全年组织集中教育12次');

  await pane.button('撤销').click();
  await expect(pane.frame.getByText(/^已撤销/)).toBeVisible();
  await expect(pane.tab('校验')).toBeFocused();
  await pane.button('关闭提示').click();
  await expect(pane.tab('校验')).toBeFocused();
});

test('everything by keyboard: a tab reaches the findings and Enter selects the cells', async ({ standin, page }) => {
  const pane = await openPane(standin);
  await pane.tab('校验').focus();
  await page.keyboard.press('ArrowRight');
  await expect(pane.tab('指标库')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  const line = pane.finding('总投入 248,000.00').getByRole('button').first();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await line.evaluate((element) => element === element.ownerDocument.activeElement)) break;
  }
  await expect(line).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => standin.selection()).toBe('C10');
});

/** Focus stands on something that is there to see. */
const expectKept = async (standin: Standin): Promise<void> => {
  const place = standin.pane.locator(':focus');
  await expect(place).toBeVisible();
  expect(await place.evaluate((element) => element.tagName)).not.toBe('BODY');
};

test('what closes gives the focus back to what opened it', async ({ standin, page }) => {
  const pane = await openPane(standin);
  const total = pane.finding('总投入 248,000.00 ≠ 各项之和');
  const ignore = total.getByRole('button', { name: '忽略' });
  await ignore.click();
  await total.getByRole('button', { name: '取消' }).click();
  await expect(ignore).toBeFocused();

  for (const name of [/^更正/, /^指标完整性/, /^全部可修改项/]) {
    const opener = pane.button(name);
    for (const open of ['true', 'false']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(opener).toHaveAttribute('aria-expanded', open);
      await expect(opener).toBeFocused();
    }
  }
});

test('the focus is never lost: all fixes at once, an ignored finding restored, a way back in the library', async ({
  standin,
  page,
}) => {
  const pane = await openPane(standin);
  await pane.ignore('总投入 248,000.00 ≠ 各项之和', '另行说明');
  await pane.button('已忽略（1）').click();
  await pane.button('恢复').press('Enter');
  await expect(pane.button('恢复')).toHaveCount(0);
  await expectKept(standin);

  await pane.button(/^全部可修改项/).click();
  await pane.button('确认修改').press('Enter');
  await expect(pane.frame.getByText(/^已修改 \d+ 处/)).toBeVisible();
  await expect(pane.button(/^全部可修改项/)).toHaveCount(0);
  await expectKept(standin);
  await pane.button('撤销').press('Enter');
  await expect(pane.frame.getByText(/^已撤销/)).toBeVisible();
  await expectKept(standin);

  await pane.tab('校验').focus();
  await page.keyboard.press('ArrowRight');
  await expect(pane.tab('指标库')).toBeFocused();
  await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
  await pane.button('填写并预览').press('Enter');
  await expect(pane.button('返回选择')).toBeVisible();
  await expectKept(standin);
  await pane.button('返回选择').press('Enter');
  await expect(pane.button('填写并预览')).toBeVisible();
  await expectKept(standin);
});

/** Moving things: animations that run, and the longest transition that any element would make (milliseconds). */
const motion = (standin: Standin): Promise<{ running: number; longest: number }> =>
  standin.pane.locator('body').evaluate((body) => {
    const milliseconds = (list: string) =>
      Math.max(...list.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)));
    const elements = [...body.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part)),
    );
    const isLong = (animation: Animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1;
    return {
      running: body.ownerDocument.getAnimations().filter((one) => one.playState === 'running' && isLong(one)).length,
      longest: Math.max(...elements.map((style) => milliseconds(style.transitionDuration))),
    };
  });

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`motion is ${reducedMotion === 'reduce' ? 'none when the system asks for that' : 'there otherwise'}`, async ({
    standin,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const pane = await openPane(standin);
    const seen = [await motion(standin)];
    await pane.faults({ delay: 3_000 });
    await pane.button('校验').click();
    await expect(pane.frame.getByRole('progressbar')).toBeVisible();
    seen.push(await motion(standin));
    await pane.faults({ delay: 0 });
    await pane.button('取消').click();
    for (const [tab, field] of [
      ['指标库', '搜索指标'],
      ['设置', '语言'],
    ] as const) {
      await pane.tab(tab).click();
      await expect(pane.frame.getByLabel(field)).toBeVisible();
      seen.push(await motion(standin));
    }
    const most = { running: Math.max(...seen.map((s) => s.running)), longest: Math.max(...seen.map((s) => s.longest)) };
    if (reducedMotion === 'reduce') {
      expect(most.running).toBe(0);
      expect(most.longest).toBeLessThan(1);
    } else {
      // Or the test would see nothing.
      expect(most.running).toBeGreaterThan(0);
      expect(most.longest).toBeGreaterThan(10);
    }
  });
}

test('what the browser draws goes with the theme, and in high contrast a button under the mouse keeps its colours', async ({
  standin,
  page,
}) => {
  await standin.start('?sample=yunnan-declaration.xlsx&dark');
  const pane = new Pane(standin);
  await pane.checked();
  await expect(pane.frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.emulateMedia({ forcedColors: 'active' });
  const check = pane.button('校验');
  const colour = () => check.evaluate((button) => getComputedStyle(button).backgroundColor);
  const before = await colour();
  await check.hover();
  expect(await colour()).toBe(before);
});
