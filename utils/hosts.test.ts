import { describe, expect, it } from 'vitest';
import { isServiceHost } from './hosts.ts';

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
