import { Pane } from './support/pane';
import { expect, FIRST, OWN_PAGE, test } from './support/test';

test.use(OWN_PAGE);

test('the pane asks for no eval and loads from its own origin only', FIRST, async ({ standin, page, baseURL }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await standin.start();
  await new Pane(standin).checked();
  await page.waitForLoadState('networkidle');

  const policy = await page
    .frame({ url: /taskpane/ })!
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe-/);
  expect(addresses.filter((address) => !/^(blob|data):/.test(address) && !address.startsWith(baseURL!))).toEqual([]);
});

test(
  'the policy is in force: eval, inline scripts, inline styles and other origins are refused',
  FIRST,
  async ({ standin, page }) => {
    await standin.start();
    const refused = await page.frame({ url: /taskpane/ })!.evaluate(async () => {
      const violations: string[] = [];
      const all = new Promise<void>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (violations.push(effectiveDirective) === 4) resolve();
        }),
      );
      // Not at once: what the test runner evaluates itself is exempt from the policy.
      setTimeout(() => {
        try {
          (0, eval)('1');
        } catch {
          // refused, as it should be
        }
      });
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      await fetch('https://example.com/').catch(() => undefined);
      await all;
      return { violations: violations.sort(), inlineRan: 'inlineRan' in window };
    });
    expect(refused).toEqual({
      violations: ['connect-src', 'script-src', 'script-src-elem', 'style-src-elem'],
      inlineRan: false,
    });
    standin.problems.errors.length = 0; // the browser reports what it refused
    standin.problems.foreign.length = 0;
  },
);

test('nothing of the stand-in is in what the pane loads', async ({ standin, page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (/\/js\/.+\.js$/.test(response.url())) scripts.push(response.url());
  });
  await standin.start();
  await standin.pane.getByRole('tab', { name: '指标库' }).click();
  await expect.poll(() => scripts.length).toBeGreaterThan(1);
  for (const url of scripts) expect(await (await page.request.get(url)).text()).not.toMatch(/univer/i);
});
