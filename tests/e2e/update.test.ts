import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardText, openProduct, waitForCard } from '../harness/card.ts';
import { hoverMark, readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { consentInAdvance } from './consent.ts';
import { OLDER_VERSION, type OlderBuild, olderBuild } from './older-build.ts';
import { openOptions, press, storedSettings, waitForStored } from './options-page.ts';

const LISTED = 'http://finance.sina.com.cn/update.html';
const OWN = 'http://news.example.org/update.html';
const OWN_ORIGINS = ['*://news.example.org/*'];
const ARTICLE =
  '<!doctype html><meta charset=utf-8><title>x</title><body><p>最近花呗、借呗可能要被关停。</p>';

describe('an update of an older version in use', () => {
  const test = useBrowser({ extension: false });
  let older: OlderBuild;

  beforeEach(async () => {
    older = olderBuild(test.browser.name);
    await test.browser.install(older.directory);
  });

  afterEach(async () => {
    await test.browser.extension.uninstall();
    older.remove();
  });

  const version = () => test.browser.extension.evaluate((api) => api.runtime.getManifest().version);
  const permissions = () => test.browser.extension.evaluate((api) => api.permissions.getAll());
  const tabs = () => test.browser.extension.evaluate(async (api) => (await api.tabs.query({})).length);

  async function update(): Promise<void> {
    older.replace();
    await test.browser.extension.update();
    await waitUntil('the newer version', version, (seen) => seen !== OLDER_VERSION);
  }

  it('takes over under an open card, with sites, settings and permissions as they were', async () => {
    const { browser } = test;
    const options = await openOptions(browser);
    await consentInAdvance(browser, OWN_ORIGINS);
    await options.bringToFront();
    await options.type('input[name=host]', OWN);
    await press(options, '.add-site button');
    await press(options, 'input[name=underline][value=line]');
    const settings = { version: 1, sitesOn: ['news.example.org'], underline: 'line' };
    await waitForStored(browser, settings);
    await options.close();
    const agreed = await permissions();
    const own = test.server.page(OWN, ARTICLE);
    await waitForMarks(await test.open(own), 2);

    const page = await test.open(test.server.page(LISTED, ARTICLE));
    await waitForMarks(page, 2);
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    const hosts = () => page.evaluate(() => document.querySelectorAll('fintech-footnote').length);
    const before = await tabs();
    await update();

    // Firefox puts the new script into open pages; in Chromium the old one notices within its pulse and goes.
    await waitUntil(
      'the old copy to go',
      async () => [await openProduct(page), (await readMarks(page)).length],
      ([product, marks]) => product === null && marks === (browser.name === 'firefox' ? 2 : 0),
    );
    expect(await hosts()).toBe(0);
    await page.reload();
    await waitForMarks(page, 2);
    await page.mouse.move(600, 600);
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    expect(await cardText(page)).toContain('花呗');
    expect(await hosts()).toBe(1);

    expect(await tabs()).toBe(before);
    expect(await storedSettings(browser)).toEqual(settings);
    expect(await permissions()).toEqual(agreed);
    await waitForMarks(await test.open(own), 2);
  });

  it('takes over what version 0 had stored, and speaks as it was told to', async () => {
    const { extension } = test.browser;
    await extension.evaluate((api) => api.storage.sync.set({ delay: 300, lang: 'en' }));
    await update();
    await waitForStored(test.browser, { version: 1, dwell: 250, language: 'en' });
    const page = await test.open(test.server.page(LISTED, ARTICLE));
    await waitForMarks(page, 2);
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    expect(await cardText(page)).toContain('Huabei');
  });
});
