import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { configure, consentInAdvance, withdraw } from './consent.ts';
import { forgetSettings, importText, openOptions, press, storedSettings } from './options-page.ts';

const SENTENCE = '<!doctype html><meta charset="utf-8"><p>花呗、借呗和网商贷，花呗在前。</p>';
const LISTED = 'http://finance.sina.com.cn/money/2024-03-05/sites.html';
const OWN = 'http://news.example.org/a.html';
const OWN_ORIGINS = ['*://news.example.org/*'];
const ALL = '*://*/*';
const LISTED_ORIGINS = ['*://*.finance.sina.com.cn/*'];

describe('sites in the shipped build', () => {
  const test = useBrowser({ extension: true });
  let options: Page;

  beforeEach(async () => {
    await forgetSettings(test.browser);
    options = await openOptions(test.browser);
  });

  afterEach(() => options.close());

  const mayRead = (origins: string[]) =>
    test.browser.extension.evaluate((api, asked) => api.permissions.contains({ origins: asked }), origins);

  const registered = () =>
    test.browser.extension.evaluate(async (api) =>
      (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id).join(' '),
    );

  const untilRegistered = (ids: string) =>
    waitUntil(`the registered scripts to be "${ids}"`, registered, (seen) => seen === ids);

  async function typeSite(text: string): Promise<void> {
    await options.bringToFront();
    const input = 'input[name=host]';
    await options.$eval(input, (element) => (element as HTMLInputElement).select());
    await options.type(input, text);
    await press(options, '.add-site button');
  }

  async function addOwnSite(): Promise<void> {
    await consentInAdvance(test.browser, OWN_ORIGINS);
    await typeSite('http://news.example.org/a.html?from=feed');
    await waitUntil('the site in the list', () => options.$('[data-host="news.example.org"]'), Boolean);
    await untilRegistered('own-sites');
  }

  it('are refused with the reason where they are none, or are read already', async () => {
    const alert = () => options.$eval('[role=alert]', (element) => element.textContent ?? '');
    for (const [typed, reason] of [
      ['*.example.org', '通配符'],
      ['ftp://example.org', 'http'],
      ['192.168.0.1', 'IP'],
      ['com.cn', '后缀'],
      ['finance.sina.com.cn', '已在默认清单'],
    ] as const) {
      await typeSite(typed);
      await waitUntil(`the reason against ${typed}`, alert, (seen) => seen.includes(reason));
    }
    expect(await storedSettings(test.browser)).toBe(null);
  });

  it('are read once added, and no longer once removed', async () => {
    const url = test.server.page(OWN, SENTENCE);
    await addOwnSite();
    expect(await storedSettings(test.browser)).toEqual({ version: 1, sitesOn: ['news.example.org'] });
    await waitForMarks(await test.open(url), 4);
    const sibling = await test.open(test.server.page('http://mail.example.org/a.html', SENTENCE));
    await waitForMarks(await test.open(url), 4); // later, so the sibling would have its marks by now
    expect(await readMarks(sibling)).toEqual([]);

    await options.bringToFront();
    await press(options, '[data-host="news.example.org"] .link');
    await untilRegistered('');
    await waitUntil(
      'the permission to be given back',
      () => mayRead(OWN_ORIGINS),
      (may) => !may,
    );
    const removed = await test.open(url);
    await waitForMarks(await test.open(test.server.page(LISTED, SENTENCE)), 4);
    expect(await readMarks(removed)).toEqual([]);
  });

  it('say when the browser took the permission away, and offer to ask again', async () => {
    await addOwnSite();
    await test.browser.extension.evaluate((api, origins) => api.permissions.remove({ origins }), OWN_ORIGINS);
    await untilRegistered('');
    const withheld = '[data-host="news.example.org"] .button';
    await consentInAdvance(test.browser, OWN_ORIGINS);
    await options.bringToFront();
    await press(options, withheld);
    await waitUntil(
      'the offer to go',
      () => options.$(withheld),
      (button) => button === null,
    );
    await untilRegistered('own-sites');
    await press(options, '[data-host="news.example.org"] .link');
    await untilRegistered('');
  });

  it('go with their permission when a file of settings takes their place', async () => {
    await addOwnSite();
    expect(await importText(options, '{"version":1,"theme":"light"}')).toBe('已导入。');
    await untilRegistered('');
    expect(await storedSettings(test.browser)).toEqual({ version: 1, theme: 'light' });
    expect(await mayRead(OWN_ORIGINS)).toBe(false);
  });

  it('of the list are said to be withheld where the browser took one away, with a button to give it back', async () => {
    const [origin] = LISTED_ORIGINS as [string];
    const button = '.built-in .withheld button';
    const isThere = async () => (await options.$(button)) !== null;
    expect(await isThere()).toBe(false);
    await withdraw(test.browser, origin);
    await waitUntil('the button', isThere, Boolean);
    const page = await test.open(test.server.page(LISTED, SENTENCE));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await readMarks(page)).toEqual([]);

    // Chromium asks before it gives: its own page does without.
    if (test.browser.name === 'chromium') await configure(test.browser, ['ON_ALL_SITES']);
    else {
      await options.bringToFront();
      await press(options, button);
    }
    await waitUntil('the button to go', isThere, (there) => !there);
    await page.bringToFront();
    await page.reload();
    await waitForMarks(page, 4);
  });

  it('are all read that look like news, while the reader wants it', async () => {
    const article = test.server.pageFile('http://unknown.example.net/2025/10/a.html', 'sample-article.html');
    const list = test.server.page('http://unknown.example.net/', SENTENCE);
    await consentInAdvance(test.browser, [ALL]);
    await options.bringToFront();
    await press(options, 'input[name=allNews]');
    await untilRegistered('all-news');
    const other = await test.open(list);
    const page = await test.open(article);
    await waitUntil(
      'marks in the article',
      () => readMarks(page),
      (marks) => marks.length > 0,
    );
    expect(await readMarks(other)).toEqual([]);

    await options.bringToFront();
    await press(options, 'input[name=allNews]');
    await untilRegistered('');
    if (test.browser.name === 'firefox') {
      await waitUntil(
        'the permission to be given back',
        () => mayRead([ALL]),
        (may) => !may,
      );
    }
    expect(await mayRead(LISTED_ORIGINS)).toBe(true);
    expect(await storedSettings(test.browser)).toEqual({ version: 1, allNews: false });
  });

  it('switched off are listed, silent and said to be off, until they are removed', async () => {
    const title = (url: string) =>
      test.browser.extension.evaluate(async (api, wanted) => {
        const tabs = await api.tabs.query({});
        const tabId = tabs.find((tab) => tab.url === wanted)?.id;
        if (tabId === undefined) return '';
        return `${await api.action.getTitle({ tabId })} [${await api.action.getBadgeText({ tabId })}]`;
      }, url);
    const page = await test.open(test.server.page(LISTED, SENTENCE));
    await waitForMarks(page, 4);
    await waitUntil(
      'the count in words',
      () => title(LISTED),
      (seen) => seen === '金融注脚：本页提到花呗 2 处、借呗 1 处、网商贷 1 处 [4]',
    );

    await test.browser.extension.evaluate((api) =>
      api.storage.sync.set({ settings: { version: 1, sitesOff: ['sina.com.cn'] } }),
    );
    await waitForMarks(page, 0);
    await waitUntil(
      'the word that it is off',
      () => title(LISTED),
      (seen) => seen === '金融注脚：本站已关闭 []',
    );

    await options.bringToFront();
    await press(options, '[data-host="sina.com.cn"] .link');
    await page.bringToFront();
    await waitForMarks(page, 4);
    expect(await storedSettings(test.browser)).toEqual({ version: 1, sitesOff: [] });
  });
});
