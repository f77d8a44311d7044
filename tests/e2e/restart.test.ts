import { beforeEach, describe, expect, inject, it } from 'vitest';
import { siteOrigins } from '../../utils/sites.ts';
import { cardText, waitForCard } from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { consentInAdvance } from './consent.ts';
import { forgetSettings } from './options-page.ts';
import { pressIn, waitForHeading } from './popup-page.ts';
import { unloadAndLoad } from './restart.ts';

const OWN = 'http://own.example/2024/restart.html';
const SENTENCE = '<!doctype html><meta charset="utf-8"><p>花呗、借呗和网商贷，花呗在前。</p>';

describe('a site of 总是检查此站', () => {
  const test = useBrowser({ extension: true });

  beforeEach(async () => {
    await forgetSettings(test.browser);
    await consentInAdvance(test.browser, siteOrigins('own.example'));
    const page = await test.open(test.server.page(OWN, SENTENCE));
    const popup = await test.browser.extension.openPopup(page);
    await waitForHeading(popup, '没有读这一页');
    await pressIn(popup, '总是检查此站');
    await waitForMarks(page, 4);
    await popup.close();
    await untilRegistered('own-sites');
  });

  const untilRegistered = (wanted: string) =>
    waitUntil(
      `the registered scripts to be "${wanted}"`,
      () =>
        test.browser.extension.evaluate(async (api) =>
          (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id).join(' '),
        ),
      (ids) => ids === wanted,
    );

  it('is read by itself after the browser was started anew', async () => {
    await unloadAndLoad(test.browser);
    const page = await test.open(OWN);
    await waitForMarks(page, 4);
    await hoverMark(page, 1);
    await waitForCard(page, 'jiebei');
    expect(await cardText(page)).toContain('借呗');
  });

  // Only in Chromium can a test fire the event of a start.
  if (inject('browserName') === 'chromium') {
    it('is registered again by the next start where a browser lost it', async () => {
      const { extension } = test.browser;
      await extension.evaluate((api) => api.scripting.unregisterContentScripts());
      await untilRegistered('');
      await extension.evaluate((api) =>
        (api.runtime.onStartup as unknown as { dispatch(): void }).dispatch(),
      );
      await untilRegistered('own-sites');
      await waitForMarks(await test.open(OWN), 4);
    });
  }
});
