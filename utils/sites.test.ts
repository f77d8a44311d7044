import { describe, expect, it } from 'vitest';
import { newsSites } from './news-sites.ts';
import {
  isServiceHost,
  matchPatterns,
  normaliseHostInput,
  pageReach,
  siteKey,
  siteOf,
  siteOrigins,
} from './sites.ts';

const hosts = newsSites.map((site) => site.host);

/** Match patterns as browsers read them: scheme, host with an optional `*.`, no port, no trailing dot. */
function covers(pattern: string, url: string): boolean {
  const [, scheme, below, host] = /^(\*|https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
  if (!host) throw new Error(`not a match pattern: ${pattern}`);
  const parsed = new URL(url);
  const name = parsed.hostname.replace(/\.$/, '');
  const schemeFits = scheme === '*' ? /^https?:$/.test(parsed.protocol) : parsed.protocol === `${scheme}:`;
  return schemeFits && (name === host || (below !== undefined && name.endsWith(`.${host}`)));
}

describe('the reviewed list', () => {
  it('has 90 to 140 hosts, sorted and unique', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(90);
    expect(hosts.length).toBeLessThanOrEqual(140);
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  it('names hosts only: no path, port, wildcard, upper case or bare public suffix', () => {
    for (const host of hosts) {
      if (host === 'localhost' || host === '127.0.0.1') continue;
      expect(host).toMatch(/^(?=.{4,253}$)[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/);
      expect(new URL(`https://${host}/`).hostname).toBe(host);
      expect(normaliseHostInput(host), host).toHaveProperty('host');
    }
  });

  it('has no host that another entry covers already', () => {
    for (const host of hosts) {
      const others = newsSites.filter((site) => site.host !== host);
      expect(siteOf(`http://${host}/`, others)?.host, host).toBeUndefined();
    }
  });

  it('gives a name, a known kind and region, and a reason for each', () => {
    const kinds = [
      'portal',
      'financial-media',
      'general-media',
      'regulator',
      'wechat',
      'aggregator',
      'preview',
    ];
    const regions = ['mainland', 'hongkong', 'taiwan', 'overseas', 'english', 'local'];
    for (const site of newsSites) {
      expect(Object.keys(site)).toEqual(['host', 'name', 'kind', 'region', 'reason']);
      expect(site.name.trim(), site.host).not.toBe('');
      expect(kinds, site.host).toContain(site.kind);
      expect(regions, site.host).toContain(site.region);
      expect(site.reason.trim().length, site.host).toBeGreaterThanOrEqual(6);
    }
  });

  it('holds no host for mail, sign-in or payment', () => {
    expect(hosts.filter((host) => isServiceHost(`https://${host}/`))).toEqual([]);
  });

  it('keeps the places where readers meet these articles', () => {
    for (const url of [
      'https://finance.sina.com.cn/money/2024-03-05/doc-x.shtml',
      'https://www.163.com/dy/article/ABC.html',
      'https://c.m.163.com/news/a/ABC.html',
      'https://www.sohu.com/a/123_456',
      'https://new.qq.com/rain/a/20240305A0',
      'https://mp.weixin.qq.com/s/abc',
      'https://database.caixin.com/2024-03-05/1.html',
      'https://money.udn.com/money/story/1/2',
      'https://cn.nytimes.com/business/20240305/x/',
      'http://localhost:5173/article.html',
      'http://127.0.0.1:8080/',
    ]) {
      expect(siteOf(url, newsSites), url).toBeDefined();
    }
  });

  it('leaves out the neighbours that are no news', () => {
    for (const url of [
      'https://mail.163.com/',
      'https://mail.sina.com.cn/',
      'https://login.sina.com.cn/',
      'https://passport.sohu.com/',
      'https://mail.qq.com/',
      'https://pay.weixin.qq.com/',
      'https://www.alipay.com/',
      'https://www.zhihu.com/signin',
      'https://passport2.eastmoney.com/',
      'https://www.baidu.com/s?wd=花呗',
      'https://www.toutiao.com.cn/',
    ]) {
      expect(siteOf(url, newsSites), url).toBeUndefined();
    }
  });
});

describe('matchPatterns', () => {
  it('covers a host and all below it, over both schemes, and this computer over http', () => {
    expect(matchPatterns(['caixin.com', 'finance.sina.com.cn', 'localhost', '127.0.0.1'])).toEqual([
      '*://*.caixin.com/*',
      '*://*.finance.sina.com.cn/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
  });
});

describe('siteOf', () => {
  const sites = [
    { host: '127.0.0.1' },
    { host: 'caixin.com' },
    { host: 'finance.sina.com.cn' },
    { host: 'localhost' },
  ];
  const patterns = matchPatterns(sites.map((site) => site.host));
  const cases: [url: string, host: string | undefined][] = [
    ['https://caixin.com/', 'caixin.com'],
    ['http://finance.caixin.com/a', 'caixin.com'],
    ['https://a.b.caixin.com/', 'caixin.com'],
    ['https://FINANCE.Sina.com.CN/x', 'finance.sina.com.cn'],
    ['https://finance.sina.com.cn./x', 'finance.sina.com.cn'],
    ['https://finance.sina.com.cn:8443/x', 'finance.sina.com.cn'],
    ['https://reader@caixin.com/', 'caixin.com'],
    ['https://finance。sina。com。cn/', 'finance.sina.com.cn'],
    ['http://localhost:3000/', 'localhost'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['https://finance.sina.com.cn.evil.com/', undefined],
    ['https://notcaixin.com/', undefined],
    ['https://caixin.com@evil.com/', undefined],
    ['https://evil.com/?u=https://caixin.com/', undefined],
    ['https://evil.com/#caixin.com', undefined],
    ['https://evil.com/.caixin.com', undefined],
    ['https://caixin.com.cn/', undefined],
    ['https://cаixin.com/', undefined],
    ['https://sina.com.cn/', undefined],
    ['https://localhost/', undefined],
    ['http://evil.localhost/', undefined],
    ['http://1.127.0.0.1.evil.com/', undefined],
    ['ftp://caixin.com/', undefined],
  ];

  it.each(cases)('%s → %s, and the patterns agree', (url, host) => {
    expect(siteOf(url, sites)?.host).toBe(host);
    expect(patterns.some((pattern) => covers(pattern, url))).toBe(host !== undefined);
  });

  it.each([
    'javascript:caixin.com',
    'chrome://caixin.com/',
    'data:text/html,caixin.com',
    'not a url',
    '',
    'http://[::1/',
  ])('%s is on no site', (url) => {
    expect(siteOf(url, sites)).toBeUndefined();
  });

  it('leaves out mail, sign-in and payment below a listed host, which patterns cannot', () => {
    for (const url of [
      'https://mail.caixin.com/',
      'https://passport.caixin.com/',
      'https://a.login.caixin.com/',
    ]) {
      expect(siteOf(url, sites), url).toBeUndefined();
    }
  });
});

describe('isServiceHost', () => {
  it.each([
    ['https://mail.example.com/', true],
    ['https://exmail.qq.com/', true],
    ['https://passport2.eastmoney.com/', true],
    ['https://SSO.example.org./', true],
    ['https://mail.com/', true],
    ['https://pay.example.cn/', true],
    ['https://www.dailymail.co.uk/', false],
    ['https://mpaypass.com.cn/', false],
    ['https://loginnews.example/', false],
    ['https://example.com/mail', false],
    ['about:blank', false],
  ])('%s → %s', (url, expected) => {
    expect(isServiceHost(url)).toBe(expected);
  });
});

describe('siteKey and siteOrigins', () => {
  it.each([
    ['https://www.example.com/a?b#c', 'example.com'],
    ['http://Example.COM.:8080/', 'example.com'],
    ['https://news.example.com/', 'news.example.com'],
    ['https://www.gov.cn/', 'www.gov.cn'],
    ['https://新闻.中国/', 'xn--efvy88h.xn--fiqs8s'],
    ['http://localhost:3000/', 'localhost'],
    ['http://192.168.1.5/', '192.168.1.5'],
    ['http://[::1]/', '[::1]'],
    ['about:blank', undefined],
    ['chrome://settings', undefined],
    ['file:///a.html', undefined],
    ['', undefined],
  ])('%s is kept under %s', (url, key) => {
    expect(siteKey(url)).toBe(key);
  });

  it('asks for the chosen site and nothing beside it', () => {
    expect(siteOrigins('example.com')).toEqual(['*://example.com/*', '*://www.example.com/*']);
    expect(siteOrigins('example.com.cn')).toEqual(['*://example.com.cn/*', '*://www.example.com.cn/*']);
    expect(siteOrigins('news.example.com')).toEqual(['*://news.example.com/*']);
    expect(siteOrigins('www.gov.cn')).toEqual(['*://www.gov.cn/*']);
    expect(siteOrigins('192.168.1.5')).toEqual(['*://192.168.1.5/*']);
    expect(siteOrigins('localhost')).toEqual(['*://localhost/*']);
  });

  it('asks for what covers the page the choice was made on', () => {
    for (const url of [
      'https://www.example.com/',
      'http://example.com/',
      'https://m.example.com.cn/',
      'https://www.gov.cn/',
    ]) {
      const key = siteKey(url) ?? '';
      expect(
        siteOrigins(key).some((pattern) => covers(pattern, url)),
        url,
      ).toBe(true);
    }
  });
});

describe('normaliseHostInput', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  WWW.Example.com ', 'example.com'],
    ['https://www.example.com/a?b', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['example.com.', 'example.com'],
    ['example.com/path/@x', 'example.com'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['www.gov.cn', 'www.gov.cn'],
    ['新闻.中国', 'xn--efvy88h.xn--fiqs8s'],
    ['ｅｘａｍｐｌｅ。com', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['someone.github.io', 'someone.github.io'],
  ])('%s → %s', (text, host) => {
    expect(normaliseHostInput(text)).toEqual({ host });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['*', 'wildcard'],
    ['*.example.com', 'wildcard'],
    ['*://*/*', 'wildcard'],
    ['<all_urls>', 'wildcard'],
    ['ftp://example.com', 'scheme'],
    ['chrome://settings', 'scheme'],
    ['file:///etc', 'scheme'],
    ['javascript:alert(1)', 'malformed'],
    ['exam ple.com', 'malformed'],
    ['exam\nple.com', 'malformed'],
    ['a..com', 'malformed'],
    ['-a.com', 'malformed'],
    ['a_b.com', 'malformed'],
    ['user@example.com', 'malformed'],
    ['https://caixin.com@evil.com', 'malformed'],
    ['http://', 'malformed'],
    [`${'a'.repeat(64)}.com`, 'malformed'],
    ['127.0.0.1', 'address'],
    ['0x7f.1', 'address'],
    ['192.168.1.5:80', 'address'],
    ['[::1]', 'address'],
    ['localhost', 'local'],
    ['localhost:3000', 'local'],
    ['a.localhost.', 'local'],
    ['com', 'public-suffix'],
    ['intranet', 'public-suffix'],
    ['com.cn', 'public-suffix'],
    ['gov.cn', 'public-suffix'],
    ['zj.cn', 'public-suffix'],
    ['co.uk', 'public-suffix'],
    ['idv.tw', 'public-suffix'],
    ['github.io', 'public-suffix'],
  ])('%j is refused: %s', (text, error) => {
    expect(normaliseHostInput(text)).toEqual({ error });
  });

  it('accepts its own answer again', () => {
    for (const text of ['https://www.example.com/', 'bücher.example', 'm.example.com.cn', 'www.gov.cn']) {
      const first = normaliseHostInput(text);
      expect(first).toHaveProperty('host');
      if ('host' in first) {
        expect(normaliseHostInput(first.host)).toEqual(first);
        expect(siteKey(`https://${first.host}/`)).toBe(first.host);
      }
    }
  });
});

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
    ['file:///home/a.html', 'other-scheme'],
    ['file:///home/a.pdf', 'other-scheme'],
    ['ftp://example.com/', 'other-scheme'],
    ['data:text/html,x', 'other-scheme'],
    ['blob:https://example.com/1', 'other-scheme'],
  ])('%s → %s', (url, reach) => {
    expect(pageReach(url)).toBe(reach);
  });
});
