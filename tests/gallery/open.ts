import type { Page } from 'puppeteer-core';
import type { BrowserForTests } from '../harness/use-browser.ts';
import { GALLERY_PAGE, gallerySource } from './build.ts';
import type { Shown } from './page.tsx';

const URL = 'http://page.test/views.html';
const PLAIN = { language: 'zh-CN', theme: 'light', textSize: 'normal', today: '2026-11-25' } as const;

/** A tab with the gallery as `gallery`; nothing is shown yet. */
export async function openGallery(tools: BrowserForTests): Promise<Page> {
  tools.server.page(URL, GALLERY_PAGE);
  const page = await tools.open(URL);
  await page.evaluate(`${await gallerySource()};globalThis.gallery = gallery; undefined`);
  return page;
}

/** Shows a state; what is not named is as most readers have it. */
export async function show(page: Page, shown: Pick<Shown, 'name'> & Partial<Shown>): Promise<void> {
  await page.evaluate(`gallery.show(${JSON.stringify({ ...PLAIN, ...shown })})`);
}

/** The names of all states. */
export function namesIn(page: Page): Promise<string[]> {
  return page.evaluate('gallery.names()') as Promise<string[]>;
}
