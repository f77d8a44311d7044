import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';

/** That an installation greets, once, is awaited wherever a browser is opened with the extension. */
describe('an update', () => {
  const test = useBrowser({ extension: true });

  it('opens no page', async () => {
    const { extension } = test.browser;
    await extension.update();
    const article = '<!doctype html><meta charset="utf-8"><p>花呗</p>';
    await waitForMarks(await test.open(test.server.page('http://finance.sina.com.cn/a.html', article)), 1);
    const opened = await extension.evaluate(
      async (api, own) => (await api.tabs.query({})).filter(({ url }) => url?.startsWith(own)).length,
      extension.url(''),
    );
    expect(opened).toBe(0);
  });
});
