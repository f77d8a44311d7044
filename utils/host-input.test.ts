import { describe, expect, it } from 'vitest';
import { normaliseHostInput } from './host-input.ts';
import { siteKey } from './sites.ts';

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
    ['mail.example.com', 'service'],
    ['https://passport2.eastmoney.com/', 'service'],
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
