import type { ElementHandle, Page } from 'puppeteer-core';
import type { Popup, TestBrowser } from '../harness/test-browser.ts';
import { waitUntil } from '../harness/wait.ts';

/** Waits until the popup's first heading about the page says `title`, and returns the text below it. */
export async function waitForHeading({ page }: Popup, title: string): Promise<string> {
  const read = () =>
    page.evaluate(() => {
      const head = document.querySelector('.popup header');
      return [head?.querySelector('h2')?.textContent ?? '', head?.textContent ?? ''] as const;
    });
  const [, text] = await waitUntil(`the popup to say ${title}`, read, ([heading]) => heading === title);
  return text.slice(title.length).trim();
}

/** What the popup counts, as `花呗 2`. */
export function countsIn({ page }: Popup): Promise<string[]> {
  return page.$$eval('.counts > div', (counts) =>
    counts.map((count) => [...count.children].map((part) => part.textContent).join(' ')),
  );
}

export function buttonsIn({ page }: Popup, within: string): Promise<string[]> {
  return page.$$eval(`${within} button`, (buttons) => buttons.map((button) => button.textContent ?? ''));
}

/** A real click on the button that says exactly this. */
export async function pressIn({ page }: Popup, name: string): Promise<void> {
  const button = await waitUntil(
    `a button ${name}`,
    () =>
      page.evaluateHandle(
        (wanted) =>
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted),
        name,
      ),
    (handle) => handle.asElement() !== null,
  );
  await (button as ElementHandle).click();
}

/** Title and badge of the toolbar button over a page: `金融注脚：已暂停 []`. */
export function toolbarOf({ extension }: TestBrowser, page: Page): Promise<string> {
  return extension.evaluate(async (api, url) => {
    const tabs = await api.tabs.query({});
    const tabId = tabs.find((tab) => tab.url === url)?.id;
    if (tabId === undefined) return 'no such tab';
    return `${await api.action.getTitle({ tabId })} [${await api.action.getBadgeText({ tabId })}]`;
  }, page.url());
}
