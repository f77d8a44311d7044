import { rmSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { copiedExtension } from '../harness/launch.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';

/** Long enough for a tab that was asked for to appear. */
const awhile = () => new Promise((resolve) => setTimeout(resolve, 1_000));

describe('an update', () => {
  const test = useBrowser({ extension: true });

  const tabs = () => test.browser.extension.evaluate(async (api) => (await api.tabs.query({})).length);

  /** What version 0 stored is taken over in the very event that may open a page. */
  const leaveOldSettings = () =>
    test.browser.extension.evaluate((api) => api.storage.sync.set({ delay: 250 }));

  const untilInstalled = () =>
    waitUntil(
      'the new worker to have heard that it is new',
      () => test.browser.extension.evaluate((api) => api.storage.sync.get('delay')),
      (old) => !('delay' in old),
    );

  it('opens no page', async () => {
    const before = await tabs();
    await leaveOldSettings();
    await test.browser.extension.update();
    await untilInstalled();
    await awhile();
    expect(await tabs()).toBe(before);
  });
});

describe('a first run', () => {
  const test = useBrowser({ extension: false });
  const directory = copiedExtension(inject('browserName'));
  let id = '';

  afterEach(() => test.browser.browser.uninstallExtension(id));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('opens one page, the guide with its welcome', async () => {
    const { browser } = test.browser;
    const before = await browser.pages();
    id = await browser.installExtension(directory);
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
