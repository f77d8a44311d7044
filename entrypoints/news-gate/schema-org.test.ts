import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from './schema-org.ts';

describe('readJsonLd', () => {
  it.each<[name: string, json: unknown, types: string[], dated: boolean]>([
    ['one node', { '@type': 'NewsArticle', datePublished: '2024-03-05' }, ['newsarticle'], true],
    ['several types', { '@type': ['NewsArticle', 'Report'] }, ['newsarticle', 'report'], false],
    ['a full address', { '@type': 'https://schema.org/BlogPosting' }, ['blogposting'], false],
    [
      'a list',
      [{ '@type': 'BreadcrumbList' }, { '@type': 'Article', dateCreated: '2024' }],
      ['breadcrumblist', 'article'],
      true,
    ],
    [
      'a graph',
      { '@graph': [{ '@type': 'WebPage', datePublished: '2024' }, { '@type': 'Article' }] },
      ['webpage', 'article'],
      false,
    ],
    [
      'the main entity',
      { '@type': 'QAPage', mainEntity: { '@type': 'Question' } },
      ['qapage', 'question'],
      false,
    ],
    [
      'what a list contains',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] },
      ['itemlist'],
      false,
    ],
    ['who wrote it', { '@type': 'Article', author: { '@type': 'Person' } }, ['article'], false],
    ['null', null, [], false],
    ['a number as type', { '@type': 7 }, [], false],
  ])('%s', (_, json, types, dated) => {
    expect(readJsonLd(JSON.stringify(json))).toEqual({ types, dated });
  });

  it('reads types from what is no JSON', () => {
    const broken = '{"@type":"NewsArticle","description":"第一行\n第二行","datePublished":"2024-03-05",}';
    expect(readJsonLd(broken)).toEqual({ types: ['newsarticle'], dated: true });
  });

  it('leaves a text too long unparsed', () => {
    const long = JSON.stringify({ '@type': 'Article', text: '豆'.repeat(100_000) });
    expect(readJsonLd(long).types).toEqual(['article']);
  });

  it('reads no more than a fixed number of nodes', () => {
    const wide = JSON.stringify(Array.from({ length: 2000 }, () => ({ '@type': 'Article' })));
    expect(readJsonLd(wide).types.length).toBeLessThanOrEqual(60);
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(readJsonLd(text).types)));
  });
});
