import { describe, expect, it } from 'vitest';
import { pageReach } from './page-reach.ts';

describe('pageReach', () => {
  it.each([
    ['https://finance.sina.com.cn/a', 'readable'],
    ['http://localhost:3000/', 'readable'],
    ['https://example.com/pdf', 'readable'],
    ['https://chrome.google.com/intl', 'readable'],
    ['https://microsoftedge.microsoft.com/addonsnews', 'readable'],
    [undefined, 'browser-page'],
    ['', 'browser-page'],
    ['chrome://extensions', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fexample.com', 'browser-page'],
    ['chrome-extension://abc/guide.html', 'browser-page'],
    ['moz-extension://abc/guide.html', 'browser-page'],
    ['chrome-error://chromewebdata/', 'browser-page'],
    ['view-source:https://example.com/', 'browser-page'],
    ['devtools://devtools/bundled/x.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://chrome.google.com/webstore/detail/x', 'store-page'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store-page'],
    ['https://example.com/report.PDF?x=1', 'pdf'],
    ['file:///home/a.html', 'not-web'],
    ['file:///home/a.pdf', 'not-web'],
    ['ftp://example.com/', 'not-web'],
    ['data:text/html,x', 'not-web'],
    ['blob:https://example.com/1', 'not-web'],
  ])('%s → %s', (url, reach) => {
    expect(pageReach(url)).toBe(reach);
  });
});
