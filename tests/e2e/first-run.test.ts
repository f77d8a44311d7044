import { describe, expect, it } from 'vitest';
import { builtExtension } from '../harness/launch.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';

describe('the first run', () => {
  const test = useBrowser({ extension: true });

  const tabs = async () => (await test.browser.browser.pages()).length;

  /** What version 0 stored is taken over in the very event that may open a page. */
  const leaveOldSettings = () =>
    test.browser.extension.evaluate((api) => api.storage.sync.set({ delay: 250 }));

  const untilInstalled = () =>
    waitUntil(
      'the new worker to have heard that it is new',
      () => test.browser.extension.evaluate((api) => api.storage.sync.get('delay')),
      (old) => !('delay' in old),
    );

  /** Long enough for a tab that was asked for to appear. */
  const awhile = () => new Promise((resolve) => setTimeout(resolve, 1_000));

  it('opens no page on an update', async () => {
    const before = await tabs();
    await leaveOldSettings();
    await test.browser.extension.update();
    await untilInstalled();
    await awhile();
    expect(await tabs()).toBe(before);
  });

  // Settings go with the extension, so what is waited for here is the page itself.
  it('opens one page when the extension is new, the guide with its welcome', async () => {
    const { browser, extension, name } = test.browser;
    await extension.uninstall();
    const before = await browser.pages();
    await browser.installExtension(builtExtension(name));
    const opened = async () => (await browser.pages()).filter((page) => !before.includes(page));
    const [guide] = await waitUntil('a page', opened, (pages) => pages.length > 0);
    await waitUntil(
      'the welcome',
      () => guide?.evaluate(() => `${location.hash} ${document.body.textContent}`) ?? Promise.resolve(''),
      (seen) => seen.startsWith('#welcome') && seen.includes('花呗'),
    );
    await awhile();
    expect((await opened()).length).toBe(1);
  });
});
