import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileConcepts, traditionalFor } from '../knowledge/build-concepts.ts';
import { claimsInArticle, compileClaims, matchClaims } from './claims.ts';

const concepts = compileConcepts(
  readFileSync(new URL('../knowledge/concepts.yaml', import.meta.url), 'utf8'),
);
const matcher = compileClaims(concepts, traditionalFor(concepts));

const idsIn = (sentence: string) => matchClaims(matcher, { sentence }).map(({ claim }) => claim);

describe('matchClaims', () => {
  it('names the words that triggered a claim as the page has them', () => {
    const sentence = '听说：花<借唄最高可批三十萬，真的嗎';
    const [hit] = matchClaims(matcher, { sentence });
    expect(hit).toMatchObject({ claim: 'S06', phrase: '借唄最高可批三十萬', stance: 'asserts' });
    expect(sentence.slice(hit?.start, hit?.end)).toBe(hit?.phrase);
  });

  it('names titles and quotations whole', () => {
    const phrases = (sentence: string) => matchClaims(matcher, { sentence }).map(({ phrase }) => phrase);
    expect(phrases('2020年，《网络小额贷款业务管理暂行办法》就正式颁布，线上放款从此受限')).toEqual([
      '《网络小额贷款业务管理暂行办法》就正式颁布',
    ]);
    for (const sentence of ['网传“花呗将于年底停办”', '网传「花呗、借呗将于年底停办」的消息']) {
      for (const phrase of phrases(sentence)) {
        expect([...phrase].filter((char) => '“「'.includes(char)).length, phrase).toBe(
          [...phrase].filter((char) => '”」'.includes(char)).length,
        );
      }
    }
  });

  it('begins and ends with whole words', () => {
    const phrases = (sentence: string) => matchClaims(matcher, { sentence }).map(({ phrase }) => phrase);
    expect(phrases('征信修复，三天见效')).toEqual(['征信修复']);
    expect(phrases('徵信修復，三天見效')).toEqual(['徵信修復']);
    expect(phrases('年利率超过36%的，借款人可以拒绝偿还')).toEqual(['36%的，借款人可以拒绝偿还']);
  });

  it('names the whole list of products that a claim is made of', () => {
    const phrase = (sentence: string) => matchClaims(matcher, { sentence })[0]?.phrase;
    expect(phrase('花呗、借呗、网商贷会不会被关停？')).toBe('花呗、借呗、网商贷会不会被关停');
    expect(phrase('花唄和借唄會不會被關停')).toBe('花唄和借唄會不會被關停');
    expect(phrase('用花呗付款，借呗会不会被关停')).toBe('借呗会不会被关停');
  });

  it('reads numbers, scripts, widths and invisible characters alike', () => {
    for (const sentence of [
      '借呗年利率36%',
      '借呗年利率３６％',
      '借唄年利率百分之三十六',
      '借​呗年利率三成六',
    ]) {
      expect(idsIn(sentence), sentence).toEqual(['C11']);
    }
  });

  it('takes a question that carries a claim for one', () => {
    expect(idsIn('花呗会不会被关停')).toEqual(['S01']);
    expect(idsIn('花呗关停与否取决于政策')).toEqual(['S25']);
  });

  it('tells a denial from a claim, and a report of a rumour from both', () => {
    expect(idsIn('官方没有宣布关停花呗')).toEqual([]);
    expect(matchClaims(matcher, { sentence: '支付宝辟谣花呗将永久关停' })).toMatchObject([
      { stance: 'discusses' },
    ]);
    for (const denied of ['花呗不会被关停，请勿轻信谣言', '花呗没有关停，传言不实'])
      expect(matchClaims(matcher, { sentence: denied }), denied).toMatchObject([{ stance: 'denies' }]);
    const sentence = '网传花呗将于年底停办';
    expect(matchClaims(matcher, { sentence })).toMatchObject([{ claim: 'C01', stance: 'asserts' }]);
    for (const around of [
      { after: '官方称消息不实' },
      { before: '又是谣言' },
      { headline: '辟谣：花呗不会停' },
    ]) {
      expect(matchClaims(matcher, { sentence, ...around })).toMatchObject([
        { claim: 'C01', stance: 'discusses' },
      ]);
    }
  });

  it('warns of a scam also where the text itself warns of it', () => {
    const hits = matchClaims(matcher, { sentence: '警方提醒：谨防冒充客服注销花呗账户的骗局' });
    expect(hits).toMatchObject([{ claim: 'C09', stance: 'asserts' }]);
  });

  it('reads only so far into what no prose has, and never throws', () => {
    const sentence = '花呗将要关停吗，客服让我注销账户，万分之五十百千'.repeat(5000);
    expect(matchClaims(matcher, { sentence }).length).toBeGreaterThan(0);
    expect(idsIn(`${'无'.repeat(3000)}花呗即将永久关停`)).toEqual([]);
    const piece = fc.constantFrom(
      '花呗',
      '关停',
      '会不会',
      '百',
      '万分之',
      '三',
      '十',
      '“',
      '。',
      '12.',
      '<',
      '\u200b',
      'İ',
      '\ud83d',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, text, (body, before) => {
        for (const { start, end, phrase } of matchClaims(matcher, { sentence: body, before })) {
          expect(body.slice(start, end)).toBe(phrase);
          expect(phrase).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('claimsInArticle', () => {
  const page = readFileSync(new URL('../tests/pages/sample-article.html', import.meta.url), 'utf8');
  const headline = textOf(/<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? '');
  const article = /<article>(.*)<\/article>/s.exec(page)?.[1] ?? '';
  const paragraphs = [...article.matchAll(/<(h\d|p|div)\b[^>]*>([^\n]*)<\/\1>/g)].map((match) =>
    textOf(match[2] ?? ''),
  );
  const hits = claimsInArticle(matcher, paragraphs, headline);

  it('finds every claim of the sample article, made and not discussed', () => {
    const seed = Array.from({ length: 27 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
    expect([...new Set(hits.map(({ claim }) => claim))].sort()).toEqual(seed);
    expect(hits.filter(({ stance }) => stance !== 'asserts')).toEqual([]);
  });

  it('gives offsets in the paragraph', () => {
    for (const { paragraph, start, end, phrase } of hits)
      expect(paragraphs[paragraph]?.slice(start, end)).toBe(phrase);
  });

  it('needs a page about the products', () => {
    expect(claimsInArticle(matcher, ['许多中小网贷平台被迫退出市场。', '消费信贷市场恐将萎缩。'])).toEqual(
      [],
    );
    expect(claimsInArticle(matcher, ['许多中小网贷平台被迫退出市场。'], '借呗、花呗何去何从')).toHaveLength(
      1,
    );
  });
});

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, '').trim();
}
