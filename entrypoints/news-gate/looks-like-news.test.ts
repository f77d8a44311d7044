import { describe, expect, it } from 'vitest';
import { looksLikeNews } from './looks-like-news.ts';
import { noFacts, type PageFacts } from './page-facts.ts';

const NOTHING = noFacts('https://unknown.example/a/1.html');

/** A page without any markup: title, date, and two hundred characters of prose. */
const BLOG: PageFacts = {
  ...NOTHING,
  title: '戒掉分期的第一百天 - 半夏的抽屉',
  headline: 'titled',
  date: 'published',
  prose: 200,
  passage: 200,
  paragraphs: 3,
};

/** An article with everything. */
const NEWS: PageFacts = {
  ...BLOG,
  title: '多家平台调整消费信贷额度_豆荚财讯',
  ogType: 'article',
  types: ['newsarticle'],
  publishedMeta: true,
  byline: true,
  prose: 900,
  passage: 900,
  reporting: 4,
};

describe('news', () => {
  it.each<[string, Partial<PageFacts>]>([
    ['with full markup', NEWS],
    ['with markup but hardly a layout', { ...NOTHING, types: ['newsarticle'], prose: 90, passage: 90 }],
    [
      'hour by hour, where dates interrupt the text',
      { ...NEWS, types: ['liveblogposting'], prose: 300, passage: 60 },
    ],
    ['a blog without markup', BLOG],
    [
      'a content farm without date or byline, but in the words of reporting',
      { ...BLOG, date: 'none', passage: 400, prose: 400, reporting: 3 },
    ],
    ['a short item with date and source', { ...BLOG, passage: 90, prose: 90, byline: true }],
    ['under a heading that the title does not repeat', { ...BLOG, headline: 'untitled', byline: true }],
    [
      'above comments, as long together as the text',
      { ...NEWS, types: [], ogType: '', publishedMeta: false, prose: 600, passage: 320 },
    ],
    ['with a box to sign in', { ...NEWS, passwordFields: 1 }],
    ['with a mail form to share it', { ...NEWS, trades: { mail: 3 } }],
    ['about a sign-in', { ...BLOG, title: '支付软件登录异常 官方回应 - 豆荚财讯' }],
    ['about a shopping cart', { ...BLOG, title: '购物车功能下线引热议_豆荚财讯' }],
    ['in a channel on payment', { ...NEWS, url: 'https://unknown.example/pay/2024/a.html' }],
  ])('%s', (_, facts) => {
    expect(looksLikeNews({ ...NOTHING, ...facts })).toBe(true);
  });
});

describe('never, whatever the page says of itself', () => {
  it.each<[string, Partial<PageFacts>]>([
    ['mail by its host', { url: 'https://mail.example.com/read' }],
    ['sign-in by its host', { url: 'https://passport.example.com/' }],
    ['sign-in by its path', { url: 'https://example.com/user/login?next=/news/' }],
    ['checkout by its path', { url: 'https://example.com/checkout/' }],
    ['a back end by its path', { url: 'https://example.com/wp-admin/post.php' }],
    ['sign-in by its title', { title: '用户登录 - 豆荚财讯' }],
    ['sign-in by its title in English', { title: 'Harbour Times | Sign in' }],
    ['a cart by its title', { title: 'Your Cart (2)' }],
    ['a field for a card', { cardFields: 1 }],
    ['a field for a password beside a short text', { passwordFields: 1, passage: 200 }],
    ['a field for a password below the terms', { passwordFields: 1, addressed: 5 }],
    ['mail by its labels', { trades: { mail: 4 } }],
    ['an editor by its labels', { trades: { editor: 4 } }],
    ['payment by its labels', { trades: { checkout: 3 } }],
    ['no text', { prose: 0, passage: 0 }],
    ['scraps of text', { types: ['article'], ogType: '', publishedMeta: false, passage: 40 }],
  ])('%s', (_, facts) => {
    expect(looksLikeNews({ ...NEWS, ...facts })).toBe(false);
  });
});

describe('other pages with a headline, a date and prose', () => {
  it.each<[string, Partial<PageFacts>]>([
    ['a forum by its labels', { trades: { forum: 2 } }],
    ['a forum by its software', { generator: 'discuz! x3.4' }],
    ['an encyclopedia', { title: '消费信贷_豆度百科' }],
    ['a manual', { code: 4, date: 'revised' }],
    ['help', { title: 'How to close your account – Pebble Support', date: 'revised' }],
    ['terms', { title: '豆荚钱包用户协议', date: 'revised', addressed: 6 }],
    ['a law', { clauses: 6, date: 'revised' }],
    ['a product by its type', { types: ['product'] }],
    ['a product by Open Graph', { ogType: 'product' }],
    ['a product by its labels', { trades: { shop: 3 }, prices: 1 }],
    ['results of a search', { answersQuery: true }],
    ['a list with summaries', { prose: 800, passage: 110 }],
    ['a job', { types: ['jobposting'], trades: { jobs: 2 } }],
    ['a chapter of a novel', { title: '第三十二章 当铺夜话_豆荚小说', trades: { novel: 2 } }],
    [
      'an encyclopedia that calls itself an article',
      {
        types: ['article'],
        publishedMeta: true,
        generator: 'mediawiki 1.42',
        title: 'Consumer credit - Wikipedia',
        trades: { wiki: 3 },
      },
    ],
  ])('%s', (_, facts) => {
    expect(looksLikeNews({ ...BLOG, ...facts })).toBe(false);
  });
});
