import type { Browser, Page } from 'puppeteer-core';

/** The tab of an earlier test, emptied, or a new one: that costs a browser more than most tests do. */
export async function emptyTab(browser: Browser, tab?: Page): Promise<Page> {
  if (!tab || tab.isClosed()) return browser.newPage();
  await tab.goto('about:blank');
  await tab.bringToFront(); // as a new one is
  return tab;
}
