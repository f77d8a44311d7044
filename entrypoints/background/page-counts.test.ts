import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser as browser } from 'wxt/testing/fake-browser';
import { countsOfTab, forgetCounts, storeCounts } from './page-counts.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => browser.reset());

const TABS = Array.from({ length: 50 }, (_, index) => index);
const FRAMES = [0, 7, 11];

it('keeps the counts of fifty tabs whose frames all report at once, until each is closed', async () => {
  const reports = FRAMES.flatMap((frame) =>
    TABS.map((tab) => storeCounts(tab, frame, { huabei: tab, jiebei: frame, wangshangdai: 1 })),
  );
  await Promise.all(reports);
  for (const tab of TABS) {
    expect(await countsOfTab(tab)).toEqual({ huabei: 3 * tab, jiebei: 18, wangshangdai: 3 });
  }
  await Promise.all(TABS.map(forgetCounts));
  expect(await browser.storage.session.get()).toEqual({});
});

it('takes the last word of a frame', async () => {
  await storeCounts(1, 0, { huabei: 5, jiebei: 0, wangshangdai: 0 });
  await storeCounts(1, 0, { huabei: 1, jiebei: 0, wangshangdai: 0 });
  expect(await countsOfTab(1)).toEqual({ huabei: 1, jiebei: 0, wangshangdai: 0 });
});
