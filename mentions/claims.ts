import {
  type ClaimPattern,
  conceptsOf,
  findSpans,
  literalWords,
  parseConcepts,
  parsePattern,
  standsNear,
} from './claim-pattern.ts';
import { withWholeList, withWholeQuotes, withWholeWords } from './claim-phrase.ts';
import { type ClaimTextForm, claimTextForm, type ScriptTable, scriptTable } from './claim-text.ts';
import { type ConceptIndex, indexConcepts, type Places, type Vocabulary } from './concepts.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';

/** What an editor wrote in knowledge/concepts.yaml, checked and with the words in one script. */
export interface ClaimMatcherData {
  words: Vocabulary;
  claims: readonly ClaimWordings[];
  discussion: Discussion;
  gate: Gate;
}

/** The ways to word one claim, and what makes a match something else. */
interface ClaimWordings {
  id: string;
  any: readonly string[];
  /** Concepts, as in a slot of a wording, that in or close to a match mean it is about something else. */
  not?: string;
  /** The same, wherever in the sentence they stand. */
  sentenceNot?: string;
  /** Concepts that in or close to a match deny the claim: no match, or a discussion of it. */
  denied?: string;
  /** Claims that say the same more precisely: where one of them matches, this one does not. */
  yields?: readonly string[];
  /** A warning that is due whether the text makes the claim or warns of it. */
  always?: boolean;
}

/** Concepts that tell a text that discusses a claim from one that makes it. */
interface Discussion {
  /** In the sentence itself. */
  sentence: string;
  /** In the sentence before or after, or in the headline. */
  neighbour: string;
}

/** Whether a page is about the products at all: `product` twice, or once with `context`. */
interface Gate {
  product: string;
  context: string;
}

export interface ClaimHit {
  /** S01 */
  claim: string;
  /** In the sentence, UTF-16 units. */
  start: number;
  end: number;
  /** The words that triggered it, as the page has them. */
  phrase: string;
  stance: 'asserts' | 'discusses' | 'denies';
}

interface ClaimText {
  sentence: string;
  before?: string;
  after?: string;
  headline?: string;
}

interface Claim {
  id: string;
  any: readonly ClaimPattern[];
  not: readonly string[];
  sentenceNot: readonly string[];
  denied: readonly string[];
  yields: readonly string[];
  always: boolean;
}

export interface ClaimMatcher {
  readonly table: ScriptTable;
  readonly index: ConceptIndex;
  readonly claims: readonly Claim[];
  readonly discussed: Readonly<Record<keyof Discussion, readonly string[]>>;
  readonly gate: Gate;
}

/** The concept whose words hide the shorter words inside them. */
export const MASK = '遮盖';

/** What stands further back in a sentence is not read: no prose has such sentences, hostile pages may. UTF-16 units. */
const LONGEST_SENTENCE = 2000;

/** How close to a match `not`, `denied` and ! look: about one clause. UTF-16 units. */
const MARGIN = 8;

/** `traditional` is the characters that stand for those of the data, see `scriptTable`. */
export function compileClaims(data: ClaimMatcherData, traditional = ''): ClaimMatcher {
  const claims = data.claims.map(readClaim);
  const discussed = {
    sentence: parseConcepts(data.discussion.sentence),
    neighbour: parseConcepts(data.discussion.neighbour),
  };
  const named = claims.flatMap(({ any, not, sentenceNot, denied }) => [
    ...any.flatMap(conceptsOf),
    ...not,
    ...sentenceNot,
    ...denied,
  ]);
  const written = [...named, ...discussed.sentence, ...discussed.neighbour].flatMap((concept) => {
    const words = literalWords(concept);
    return words === undefined ? [] : [[concept, words.join(' ')] as const];
  });
  return {
    table: scriptTable(traditional),
    index: indexConcepts({ ...data.words, ...Object.fromEntries(written) }, MASK),
    claims,
    discussed,
    gate: data.gate,
  };
}

function readClaim({ id, any, not, sentenceNot, denied, yields, always }: ClaimWordings): Claim {
  const concepts = (source?: string) => (source === undefined ? [] : parseConcepts(source));
  return {
    id,
    any: any.map(parsePattern),
    not: concepts(not),
    sentenceNot: concepts(sentenceNot),
    denied: concepts(denied),
    yields: yields ?? [],
    always: always ?? false,
  };
}

/** The claims that `text.sentence` makes or discusses, each once, in the order of the sentence. */
export function matchClaims(matcher: ClaimMatcher, text: ClaimText): ClaimHit[] {
  const sentence = text.sentence.slice(0, LONGEST_SENTENCE);
  const form = claimTextForm(sentence, matcher.table);
  const found = matcher.index.find(form.text);
  let isDiscussed: boolean | undefined;
  const discussed = () => {
    isDiscussed ??=
      matcher.discussed.sentence.some((concept) => found.has(concept)) ||
      [text.before, text.after, text.headline].some(
        (other) => other && names(matcher, other, matcher.discussed.neighbour),
      );
    return isDiscussed;
  };

  const products = found.get(matcher.gate.product) ?? [];
  const matched = matcher.claims.flatMap((claim) => {
    const place = firstPlace(claim, found, discussed);
    return place === undefined
      ? []
      : [{ ...place, claim, span: withWholeList(place.span, products, form.text) }];
  });
  const ids = new Set(matched.map(({ claim }) => claim.id));
  return matched
    .filter(({ claim }) => !claim.yields.some((id) => ids.has(id)))
    .map(({ claim, span, isDenied }) =>
      hitOf(claim, span, form, sentence, stanceOf(claim, isDenied, discussed)),
    )
    .sort((one, other) => one.start - other.start);
}

/** Every claim of a page about the products; of a page that is not about them, none. */
export function claimsInArticle(
  matcher: ClaimMatcher,
  paragraphs: readonly string[],
  headline?: string,
): (ClaimHit & { paragraph: number })[] {
  if (!passesGate(matcher, [headline ?? '', ...paragraphs])) return [];
  return paragraphs.flatMap((text, paragraph) => {
    const sentences = splitSentences(text);
    const slice = (at: number) => text.slice(sentences[at]?.start, sentences[at]?.end);
    return sentences.flatMap(({ start }, at) => {
      const context = {
        ...(at > 0 && { before: slice(at - 1) }),
        ...(at + 1 < sentences.length && { after: slice(at + 1) }),
        ...(headline !== undefined && { headline }),
      };
      const hits = matchClaims(matcher, { sentence: slice(at), ...context });
      return hits.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start, paragraph }));
    });
  });
}

function passesGate(matcher: ClaimMatcher, texts: readonly string[]): boolean {
  let products = 0;
  let hasContext = false;
  for (const text of texts) {
    const found = matcher.index.find(claimTextForm(text, matcher.table).text);
    products += found.get(matcher.gate.product)?.length ?? 0;
    hasContext ||= found.has(matcher.gate.context);
    if (products > 1 || (products > 0 && hasContext)) return true;
  }
  return false;
}

function names(matcher: ClaimMatcher, text: string, concepts: readonly string[]): boolean {
  const found = matcher.index.find(claimTextForm(text.slice(0, LONGEST_SENTENCE), matcher.table).text);
  return concepts.some((concept) => found.has(concept));
}

/**
 * The first place where a wording of the claim stands and nothing turns it into something else. What is denied and not
 * discussed is no claim; a warning is due all the same, but not as if the text had made the claim.
 */
function firstPlace(
  claim: Claim,
  found: ReadonlyMap<string, Places>,
  discussed: () => boolean,
): { span: Span; isDenied: boolean } | undefined {
  if (claim.sentenceNot.some((concept) => found.has(concept))) return undefined;
  for (const pattern of claim.any) {
    const excluded = [...pattern.without, ...claim.not];
    for (const span of findSpans(pattern, found)) {
      if (standsNear(span, MARGIN, excluded, found)) continue;
      const isDenied = standsNear(span, MARGIN, claim.denied, found);
      if (isDenied && !claim.always && !discussed()) continue;
      return { span, isDenied };
    }
  }
  return undefined;
}

/** A bank that says what it never asks for does not deny that swindlers do. */
function stanceOf(claim: Claim, isDenied: boolean, discussed: () => boolean): ClaimHit['stance'] {
  if (claim.always) return isDenied ? 'discusses' : 'asserts';
  if (isDenied) return 'denies';
  return discussed() ? 'discusses' : 'asserts';
}

function hitOf(
  { id }: Claim,
  [start, end]: Span,
  form: ClaimTextForm,
  sentence: string,
  stance: ClaimHit['stance'],
): ClaimHit {
  const matched = withWholeWords([form.toSource(start), form.toSourceEnd(end)], sentence);
  const [from, to] = withWholeQuotes(matched, sentence);
  return {
    claim: id,
    start: from,
    end: to,
    phrase: sentence.slice(from, to),
    stance,
  };
}
