import { inSimplified } from '../mentions/claim-text.ts';
import { type ClaimMatcher, claimsInArticle, matchClaims } from '../mentions/claims.ts';
import { splitSentences } from '../mentions/sentences.ts';
import type { FoundClaim } from './claim-checks.ts';
import type { FootnoteContext, RateNote } from './footnote.ts';
import type { IsoDate } from './types.ts';

/** A mention with the text around it; offsets are UTF-16 units of `text`. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The rates that the mention's own sentence names for it. */
export type RateReader = (passage: Passage) => readonly RateNote[];

interface Published {
  readonly headline: string;
  readonly published?: IsoDate;
}

/** What the sentence of one mention, its neighbours and the headline say that the card should speak to. */
export function contextOfPassage(
  passage: Passage & Published,
  matcher: ClaimMatcher,
  ratesOf: RateReader,
): FootnoteContext {
  const { text, headline, published } = passage;
  const sentences = splitSentences(text);
  const at = sentences.findIndex(({ end }) => end > passage.start);
  const sentenceAt = (index: number) => text.slice(sentences[index]?.start, sentences[index]?.end);
  const around = [at, at - 1, at + 1].filter((index) => sentences[index] !== undefined);
  const name = text.slice(passage.start, passage.end);
  const checks = around.flatMap((index): FoundClaim[] => {
    const sentence = sentenceAt(index);
    return matchClaims(matcher, {
      sentence,
      headline,
      ...(index > 0 && { before: sentenceAt(index - 1) }),
      ...(index + 1 < sentences.length && { after: sentenceAt(index + 1) }),
    }).map((hit) => ({ ...hit, isOwn: index === at, isOfOthers: namesOthers(sentence, name) }));
  });
  const said = matchClaims(matcher, { sentence: headline });
  const isOfOthers = namesOthers(headline, name);
  return {
    checks: [...checks, ...said.map((hit): FoundClaim => ({ ...hit, isOfOthers }))],
    rates: ratesOf(passage),
    words: inSimplified(`${headline} ${around.map(sentenceAt).join(' ')}`, matcher.table),
    ...(published === undefined ? {} : { published }),
  };
}

/** In Chinese: claims in English are not looked for. */
const NAMES = [/花[呗唄]/, /借[呗唄]/, /商[贷貸]/];

/** Whether a sentence names products, but not the one called `name`. */
function namesOthers(sentence: string, name: string): boolean {
  const own = NAMES.find((product) => product.test(name));
  return own !== undefined && !own.test(sentence) && NAMES.some((product) => product.test(sentence));
}

/** The same for a whole page, as the popup sums it up. */
export function contextOfArticle(
  article: Published & { readonly paragraphs: readonly string[]; readonly mentions: readonly Passage[] },
  matcher: ClaimMatcher,
  ratesOf: RateReader,
): FootnoteContext {
  const { headline, paragraphs, mentions, published } = article;
  return {
    checks: claimsInArticle(matcher, paragraphs, headline),
    rates: mentions.flatMap(ratesOf),
    words: inSimplified(`${headline} ${mentions.map((mention) => mention.text).join(' ')}`, matcher.table),
    ...(published === undefined ? {} : { published }),
  };
}
