import { describe, expect, it } from 'vitest';
import { isSwitchedOff, matchPatterns, siteKey, siteOf, siteOrigins } from './sites.ts';

/** Match patterns as browsers read them: scheme, host with an optional `*.`, no port, no trailing dot. */
function covers(pattern: string, url: string): boolean {
  const [, scheme, below, host] = /^(\*|https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
  if (!host) throw new Error(`not a match pattern: ${pattern}`);
  const parsed = new URL(url);
  const name = parsed.hostname.replace(/\.$/, '');
  const schemeFits = scheme === '*' ? /^https?:$/.test(parsed.protocol) : parsed.protocol === `${scheme}:`;
  return schemeFits && (name === host || (below !== undefined && name.endsWith(`.${host}`)));
}

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

describe('isSwitchedOff', () => {
  it.each([
    ['https://www.example.com/a', true],
    ['http://finance.example.com:8080/', true],
    ['https://mail.example.com/', true],
    ['https://notexample.com/', false],
    ['https://example.com.cn/', false],
    ['about:blank', false],
  ])('%s → %s', (url, expected) => {
    expect(isSwitchedOff(url, ['other.example', 'example.com'])).toBe(expected);
  });

  it('takes in a site kept with its www. only', () => {
    expect(isSwitchedOff('https://www.gov.cn/', ['www.gov.cn'])).toBe(true);
    expect(isSwitchedOff('https://bj.gov.cn/', ['www.gov.cn'])).toBe(false);
  });
});
