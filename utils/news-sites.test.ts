import { describe, expect, it } from 'vitest';
import { normaliseHostInput } from './host-input.ts';
import { isServiceHost } from './hosts.ts';
import { newsSites } from './news-sites.ts';
import { siteOf } from './sites.ts';

const hosts = newsSites.map((site) => site.host);

describe('the reviewed list', () => {
  it('has 90 to 140 hosts, sorted and unique', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(90);
    const why = 'The list is full: take out a site for each one added (docs/decisions/sites.md)';
    expect(hosts.length, why).toBeLessThanOrEqual(140);
    expect(hosts, 'the list in the order of its hosts').toEqual([...new Set(hosts)].sort());
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
      expect(site.reason.trim(), `${site.host}: why it is read, in six characters or more`).toMatch(/.{6}/u);
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
