import { expect, type FrameLocator, type Locator } from '@playwright/test';
import axe from 'axe-core';
import type { StandinWindow } from '../../../src/standin/page/excel';
import type { Faults } from '../../../src/standin/host/faults';
import type { Standin } from './standin';

/** The task pane as a person sees it. */
export class Pane {
  readonly frame: FrameLocator;

  constructor(readonly standin: Standin) {
    this.frame = standin.pane;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  tab(name: string): Locator {
    return this.frame.getByRole('tab', { name });
  }

  /** The line of the findings list that holds these words. */
  finding(words: string | RegExp): Locator {
    return this.frame.getByRole('region', { name: '问题清单' }).getByRole('listitem').filter({ hasText: words });
  }

  get verdict(): Locator {
    return this.frame.getByRole('status', { name: '结论' });
  }

  /** Waits until the first check is done. */
  async checked(): Promise<void> {
    await expect(this.verdict).toBeVisible();
  }

  /** Fixes the typing error of the Yunnan sample. */
  async fixTypo(): Promise<void> {
    const typo = this.finding('台帐 → 台账');
    await typo.getByRole('button', { name: '修改' }).click();
    await typo.getByRole('button', { name: '确认修改' }).click();
  }

  async ignore(words: string, reason: string): Promise<void> {
    const line = this.finding(words);
    await line.getByRole('button', { name: '忽略' }).click();
    await line.getByLabel('忽略的理由').fill(reason);
    await line.getByRole('button', { name: '确认忽略' }).click();
  }

  /** Inserts the block for community correction for 120 people, as far as the last click. */
  async insertBlock(): Promise<void> {
    await this.tab('指标库').click();
    await this.frame.getByLabel('搜索指标').fill('sqjz');
    await this.frame.getByRole('checkbox', { name: '全选' }).first().check();
    await this.button('填写并预览').click();
    await this.frame.getByLabel('在册社区矫正对象人数').fill('120');
    await this.button(/^插入 \d+ 条指标/).click();
  }

  async setWidth(pixels: number): Promise<void> {
    await this.standin.setPaneWidth(pixels);
  }

  /** Lets the stand-in fail as a real Excel does. */
  async faults(faults: Partial<Omit<Faults, 'before' | 'clear'>>): Promise<void> {
    await this.standin.page.evaluate((wanted) => {
      Object.assign((window as unknown as StandinWindow).standin.host.faults, wanted);
    }, faults);
  }

  /** What axe finds in the pane, which is a page of its own to who works with it. */
  async accessibilityProblems(): Promise<string[]> {
    const frame = this.standin.page.frame({ url: /taskpane\.html/ })!;
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
    return frame.evaluate(async () => {
      // Half-way between two colours nothing can be said of either; a progress bar moves for ever.
      const endless = (animation: Animation) => animation.effect?.getComputedTiming().endTime === Infinity;
      const ends = document.getAnimations().filter((animation) => !endless(animation));
      await Promise.all(ends.map(({ finished }) => finished.catch(() => undefined)));
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
  }

  /** Elements that stick out of the pane to the right. */
  overflow(): Promise<string[]> {
    return this.frame.locator('body').evaluate((body) => {
      const limit = body.ownerDocument.documentElement.clientWidth + 1;
      // What moves along a progress bar leaves it at its end, where the bar cuts it off.
      return [...body.querySelectorAll(':not([role=progressbar] *)')]
        .filter((element) => element.getBoundingClientRect().right > limit)
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    });
  }
}
