import type { Page } from 'puppeteer-core';
import { chooseLanguage } from '../harness/choose-language.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import { waitUntil } from '../harness/wait.ts';

/** The guide in a tab, `tab` if there is one, once it is drawn. */
export async function openGuide({ extension }: TestBrowser, anchor = '', tab?: Page): Promise<Page> {
  const page = await extension.openPage(`guide.html${anchor}`, tab);
  await page.setViewport({ width: 1280, height: 800 });
  await waitUntil('the guide to be drawn', () => page.$('#versions'), Boolean);
  return page;
}

/** The guide on another day, in `tab` if there is one: its clock is set, and a changed setting has it drawn again. */
export async function openGuideOn(browser: TestBrowser, day: string, tab?: Page): Promise<Page> {
  await chooseLanguage(browser, 'en');
  const page = await openGuide(browser, '', tab);
  await page.evaluate((noon) => {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor() {
        super(noon);
      }
    } as DateConstructor;
  }, `${day}T12:00`);
  await chooseLanguage(browser, 'zh-CN');
  await waitUntil('the guide to be drawn again', () => page.$('#top[lang=zh-CN]'), Boolean);
  return page;
}

/** Where the record stands, whether it is marked as the target, and whether the focus is in it. */
export function visitOf(page: Page, id: string) {
  return page.evaluate((wanted) => {
    const record = document.getElementById(wanted);
    if (record === null) return null;
    const { top, height } = record.getBoundingClientRect();
    return {
      inView: height > 0 && top >= 0 && top < innerHeight / 2,
      marked: record.hasAttribute('data-target'),
      focused: record.contains(document.activeElement),
    };
  }, id);
}

export async function waitForVisit(page: Page, id: string): Promise<void> {
  await waitUntil(
    `the visit of ${id}`,
    () => visitOf(page, id),
    (visit) => Boolean(visit?.inView && visit.marked && visit.focused),
  );
}

/** Types into a field as a reader does: what was there is replaced. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** Opens all that can be opened. */
export async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
}
