import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page, ScreenshotOptions } from 'puppeteer-core';
import type { Box } from './frame.ts';

/** Where the popup is in its window, which in a test is wider than what the popup asks for. */
export function popupBox(popup: Page): Promise<Box> {
  return popup.evaluate(() => {
    const { x, y, width } = document.querySelector('.surface')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height: innerHeight };
  });
}

/** Takes a picture once the fonts are there. @param clip CSS px in the viewport; the whole viewport without it */
export async function takeScreenshot(page: Page, file: `${string}.png`, clip?: Box): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const options: ScreenshotOptions = { path: file, captureBeyondViewport: false };
  await page.screenshot(clip ? { ...options, clip } : options);
}
