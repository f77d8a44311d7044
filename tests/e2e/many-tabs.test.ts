import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard } from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';

const TABS = 50;
const URL = 'http://finance.sina.com.cn/tab.html';
const ARTICLE = '<!doctype html><meta charset=utf-8><title>x</title><p>最近花呗、借呗可能要被关停。</p>';

const test = useBrowser({ extension: true });

/** Opens them behind the tab in front, as a reader does who saves articles for later. */
const openBehind = (url: string, count: number) =>
  test.browser.extension.evaluate(
    async (api, address, times) => {
      const create = () => api.tabs.create({ url: address, active: false });
      const tabs = await Promise.all(Array.from({ length: times }, create));
      return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    },
    url,
    count,
  );

it('reads each of fifty tabs, and keeps nothing of those that were closed', async () => {
  const { extension, browser } = test.browser;
  await test.open(test.server.page(URL, ARTICLE));
  const ids = await openBehind(URL, TABS);
  const others = await waitUntil(
    'the tabs to load',
    async () => (await browser.pages()).filter((page: Page) => page.url() === URL),
    (pages) => pages.length === TABS + 1,
  );
  for (const page of others) await waitForMarks(page, 2);

  const last = others.at(-1) as Page;
  await last.bringToFront();
  await hoverMark(last, 0);
  await waitForCard(last, 'huabei');
  const badges = () =>
    extension.evaluate(async (api, tabIds) => {
      const texts = await Promise.all(tabIds.map((tabId) => api.action.getBadgeText({ tabId })));
      return texts.filter((text) => text === '2').length;
    }, ids);
  await waitUntil('the badge of the tab in front', badges, (count) => count > 0);

  const keptOfThem = () =>
    extension.evaluate(async (api, tabIds) => {
      const keys = Object.keys(await api.storage.session.get());
      return keys.filter((key) => tabIds.some((id) => key.endsWith(`-${id}`)));
    }, ids);
  expect(await keptOfThem()).not.toEqual([]);
  await extension.evaluate((api, tabIds) => api.tabs.remove(tabIds), ids);
  await waitUntil('what was kept of them to go', keptOfThem, (keys) => keys.length === 0);
});
