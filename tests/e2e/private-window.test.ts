import { beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { allowInPrivateWindows, openInPrivate } from './private-window.ts';

/** Other sites browsers ask for by https there, which the test server does not speak. */
const ARTICLE = 'http://localhost/private.html';
const SENTENCE = '<!doctype html><meta charset="utf-8"><title>x</title><p>花呗、借呗和网商贷，花呗在前。</p>';

describe('a private window into which the extension was let', () => {
  const test = useBrowser({ extension: true });

  beforeAll(() => allowInPrivateWindows(test.browser));

  const kept = () =>
    test.browser.extension.evaluate(async ({ storage }) => [
      await storage.sync.get(null),
      await storage.local.get(null),
    ]);

  const privateTab = () =>
    test.browser.extension.evaluate(
      async ({ tabs }) => (await tabs.query({})).find(({ incognito }) => incognito)?.id ?? 0,
    );

  const untilCounted = (tab: number, wanted: boolean) =>
    waitUntil(
      wanted ? 'the counts of the tab' : 'the counts of the tab to be forgotten',
      () =>
        test.browser.extension.evaluate(
          async ({ storage }, id) => `counts-${id}` in (await storage.session.get(null)),
          tab,
        ),
      (counted) => counted === wanted,
    );

  it('has marks and cards, of which nothing is kept', async () => {
    const before = await kept();
    const page = await openInPrivate(test.browser, test.server.page(ARTICLE, SENTENCE));
    await waitForMarks(page, 4);
    const tab = await privateTab();
    await untilCounted(tab, true);
    await hoverMark(page, 1);
    await waitForCard(page, 'jiebei');
    expect(await cardText(page)).toContain('借呗');
    await page.close();
    await untilCounted(tab, false);
    expect(await kept()).toEqual(before);
  });
});
