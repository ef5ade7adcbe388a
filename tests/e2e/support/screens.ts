import { expect, type FrameLocator, type Locator } from '@playwright/test';
import type { Locale } from '../../../src/core/localized';
import type { Texts } from '../../../src/locales/texts';
import { enUS } from '../../../src/locales/en-US';
import { enUSDeferred } from '../../../src/locales/en-US-deferred';
import { zhCN } from '../../../src/locales/zh-CN';
import { zhCNDeferred } from '../../../src/locales/zh-CN-deferred';
import type { StandinWindow } from '../../../src/standin/page/excel';
import type { Faults } from '../../../src/standin/host/faults';
import type { Standin } from './standin';

export interface Looks {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Width of the pane in pixels. */
  readonly width: number;
}

/** Called on every screen, when it stands still. */
type Look = (screen: string) => Promise<void>;

const texts: Readonly<Record<Locale, Texts>> = {
  'zh-CN': { ...zhCN, ...zhCNDeferred },
  'en-US': { ...enUS, ...enUSDeferred },
};

/** Shows every screen of the pane, one after the other, as a user comes upon them. */
export class Screens {
  private readonly pane: FrameLocator;
  private readonly t: Texts;

  constructor(
    private readonly standin: Standin,
    private readonly looks: Looks,
    private readonly look: Look,
  ) {
    this.pane = standin.pane;
    this.t = texts[looks.locale];
  }

  async all(): Promise<void> {
    const { theme } = this.looks;
    await this.standin.page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
    await this.check();
    await this.faults();
    await this.library();
    await this.settings();
    await this.nothing();
    await this.clean();
    await this.oldExcel();
  }

  private async open(query: string): Promise<void> {
    const { locale, theme, width } = this.looks;
    await this.standin.start(`?${query}&lang=${locale}${theme === 'dark' ? '&dark' : ''}`);
    await this.standin.setPaneWidth(width);
  }

  private button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  private tab(view: 'check' | 'library' | 'settings'): Promise<void> {
    return this.pane.getByRole('tab', { name: this.t.views[view] }).click();
  }

  private async checked(): Promise<void> {
    await expect(this.pane.getByRole('status', { name: this.t.verdict.heading })).toBeVisible();
  }

  /** The first line of the list that offers this. */
  private line(offer: string): Locator {
    const list = this.pane.getByRole('region', { name: this.t.findings.heading });
    return list
      .getByRole('listitem')
      .filter({ has: this.pane.getByRole('button', { name: offer, exact: true }) })
      .first();
  }

  private async check(): Promise<void> {
    const { t } = this;
    await this.open('sample=yunnan-declaration.xlsx');
    await this.checked();
    await this.look('check');

    await this.button(t.recognised.correct).click();
    await this.button(t.columns.heading).click();
    await expect(this.pane.getByLabel(t.columns.headerRow)).toBeVisible();
    await this.look('correction');
    await this.button(t.recognised.correct).click();

    const completeness = this.button(new RegExp(`^${t.overview.completeness}`));
    await completeness.click();
    await this.look('completeness');
    await completeness.click();

    const line = this.line(t.findings.fix);
    const offer = (name: string) => line.getByRole('button', { name, exact: true });
    await offer(t.findings.why).click();
    await expect(line.getByText(t.fixes.basis)).toBeVisible();
    await line.scrollIntoViewIfNeeded();
    await this.look('why');
    await offer(t.findings.fix).click();
    await expect(line.getByText(t.fixes.after)).toBeVisible();
    await this.look('fix');
    await offer(t.findings.ignore).click();
    await offer(t.fixes.ignoreConfirm).click();
    await expect(line.getByText(t.fixes.ignoreReasonMissing)).toBeVisible();
    await this.look('ignore');
    await line.getByLabel(t.fixes.ignoreReason).fill('文件号另行补报');
    await offer(t.fixes.ignoreConfirm).click();
    await this.button(t.findings.group(t.findings.ignored, 1)).click();
    await expect(this.button(t.fixes.restore)).toBeVisible();
    await this.button(t.fixes.restore).scrollIntoViewIfNeeded();
    await this.look('ignored');
    await this.button(t.fixes.restore).click();

    await this.button(/\(\d+\)$|（\d+）$/)
      .first()
      .click();
    await expect(this.button(t.fixes.apply)).toBeVisible();
    await this.button(t.fixes.apply).scrollIntoViewIfNeeded();
    await this.look('fix-all');
    await this.button(t.report.make).click();
    await expect(this.pane.getByText(t.report.done(t.reportPage.sheetName))).toBeVisible();
    await this.look('report');
  }

  private async fault(faults: Partial<Omit<Faults, 'before' | 'clear'>>): Promise<void> {
    await this.standin.page.evaluate((wanted) => {
      const { faults } = (window as unknown as StandinWindow).standin.host;
      faults.clear();
      Object.assign(faults, wanted);
    }, faults);
  }

  private async faults(): Promise<void> {
    const { t } = this;
    await this.open('sample=yunnan-declaration.xlsx');
    await this.checked();
    await this.fault({ delay: 4_000 });
    await this.button(t.check.check).click();
    await expect(this.pane.getByRole('progressbar')).toBeVisible();
    await this.look('working');
    await this.button(t.check.cancel).click();
    await this.fault({ cellEditMode: true });
    await this.button(t.check.check).click();
    await expect(this.pane.getByText(t.check.waitingForCell)).toBeVisible();
    await this.look('fault-cell-editing');
    await this.button(t.check.cancel).click();

    await this.fault({ otherWorkbookInFocus: true });
    await this.line(t.findings.fix).getByRole('button').first().click();
    await expect(this.pane.getByText(t.problems.otherWorkbook)).toBeVisible();
    await this.look('fault-other-workbook');
    await this.fault({ payloadLimit: 2_000 });
    await this.button(t.check.check).click();
    await expect(this.pane.getByText(t.problems.tooLarge)).toBeVisible();
    await this.look('fault-too-large');
    await this.fault({});
    const sync = await this.standin.page.evaluate(
      () => (window as unknown as StandinWindow).standin.host.counters.syncs,
    );
    // Asked again in another way, Excel answers the same.
    await this.fault({ failAt: { sync: sync + 1, code: 'GeneralException', times: 3 } });
    await this.button(t.check.check).click();
    await this.button(t.crash.details).click();
    await this.look('fault-unexpected');
    await this.fault({});
    await this.open('sample=yunnan-declaration.xlsx&readOnly');
    await this.checked();
    const line = this.line(t.findings.fix);
    await line.getByRole('button', { name: t.findings.fix, exact: true }).click();
    await line.getByRole('button', { name: t.fixes.apply }).click();
    await expect(this.pane.getByText(t.problems.readOnly)).toBeVisible();
    await this.look('fault-read-only');
  }

  private async library(): Promise<void> {
    const { t } = this;
    await this.open('sample=yunnan-declaration.xlsx');
    await this.checked();
    await this.tab('library');
    await expect(this.pane.getByLabel(t.library.search)).toBeVisible();
    await this.look('library');
    await this.pane.getByRole('checkbox', { name: t.library.selectAll }).first().check();
    await this.button(t.library.next).click();
    await expect(this.pane.getByRole('heading', { name: t.library.fillHeading })).toBeVisible();
    await this.look('library-fill');
    await this.pane.getByRole('heading', { name: t.library.previewHeading }).scrollIntoViewIfNeeded();
    const insert = this.pane.locator('button[type=submit]');
    await insert.scrollIntoViewIfNeeded();
    await this.look('library-preview');
    await insert.click();
    await expect(this.button(t.notices.dismiss)).toBeVisible();
    await this.look('library-inserted');
    await this.button(t.own.heading).click();
    await this.button(t.own.save).click();
    await expect(this.pane.getByText(t.own.nameMissing)).toBeVisible();
    await this.button(t.own.save).scrollIntoViewIfNeeded();
    await this.look('own-blocks');
    await this.pane.getByLabel(t.library.search).fill('〇〇');
    await expect(this.pane.getByText(t.library.noHits('〇〇'))).toBeVisible();
    await this.look('library-no-hits');
  }

  private async settings(): Promise<void> {
    const { t } = this;
    await this.tab('settings');
    await this.button(t.notices.dismiss).click();
    await expect(this.pane.getByLabel(t.settings.language)).toBeVisible();
    await this.look('settings');
    await this.button(t.keys.heading).click();
    await this.pane.getByText('S', { exact: true }).scrollIntoViewIfNeeded();
    await this.look('settings-keys');
    await this.button(t.keys.heading).click();
    await this.button(t.ruleFamilies.funds).click();
    await this.button(t.ruleFamilies.funds).scrollIntoViewIfNeeded();
    await this.look('settings-rules');
  }

  private async nothing(): Promise<void> {
    const { t } = this;
    await this.open('sample=no-table.xlsx');
    await expect(this.pane.getByText(t.nothing.noTable)).toBeVisible();
    await this.look('nothing');
    await this.button(t.forms.insert).click();
    await expect(this.pane.getByText(t.forms.hint)).toBeVisible();
    await this.look('blank-forms');
  }

  private async clean(): Promise<void> {
    await this.open('sample=national-2021-declaration.xlsx');
    await expect(this.pane.getByText(this.t.verdict.clean, { exact: true })).toBeVisible();
    await this.look('clean');
  }

  private async oldExcel(): Promise<void> {
    await this.open('sample=yunnan-declaration.xlsx&excelApi=1.7');
    await expect(this.pane.getByText(this.t.start.oldExcel)).toBeVisible();
    await this.look('old-excel');
  }
}
