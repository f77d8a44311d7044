import { type BodyFacts, readBody } from './page-body.ts';
import { squash } from './page-lines.ts';
import { readSchema } from './schema-org.ts';

const METAS = 100;
const FIELDS = 40;
const LONGEST_META = 200;

/** Sign-in boxes that a page only keeps at hand, and comment forms that ask for a password. */
const ASIDE_FORM =
  'header,footer,nav,aside,dialog,[hidden],[role="dialog"],[style*="display:none" i],[style*="display: none" i],' +
  '[class*="modal" i],[class*="popup" i],[class*="dialog" i],form:has(textarea)';

const PUBLISHED_META =
  /publi(?:sh|c)|pub_?date|release_date|create_?at|^(?:dc|dcterms)\.date|^(?:og:)?date$|^article:modified_time$/i;
const CARD_FIELD = /^cc-|card.?(?:no|num|holder|code)|credit.?card|\bcvv|\bcvc|卡号|有效期|信用卡|银行卡/i;

export interface PageFacts extends BodyFacts {
  url: string;
  title: string;
  ogType: string;
  generator: string;
  /** schema.org types the page gives itself, in lower case. */
  types: string[];
  /** Whether the page says by markup when it was published. */
  publishedMeta: boolean;
  /** Without those of sign-in boxes that the page only keeps at hand. */
  passwordFields: number;
  cardFields: number;
  /** The page was reached with the words that its title repeats: a list of results. */
  answersQuery: boolean;
}

/** Facts that look like nothing. */
export function noFacts(url: string): PageFacts {
  return {
    url,
    title: '',
    ogType: '',
    generator: '',
    types: [],
    publishedMeta: false,
    passwordFields: 0,
    cardFields: 0,
    answersQuery: false,
    headline: 'none',
    date: 'none',
    byline: false,
    prose: 0,
    passage: 0,
    paragraphs: 0,
    subheads: 0,
    reporting: 0,
    code: 0,
    prices: 0,
    addressed: 0,
    clauses: 0,
    trades: {},
  };
}

/**
 * Reads what `looksLikeNews` needs from a page that has been parsed. Only reads, asks for no layout, and costs about
 * the same for a page of any size. A page that breaks the reading gets facts that look like nothing.
 */
export function gatherPageFacts(document: Document): PageFacts {
  const facts = noFacts(document.location?.href ?? '');
  try {
    // An element named like a method of the document hides that method, so take them from the prototype:
    // https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
    const root = Document.prototype.querySelector.call(document, ':root');
    const head = root?.querySelector('head');
    const body = root?.querySelector('body');
    if (!root || !head || !body) return facts;
    const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
    readHead(head, facts);
    Object.assign(facts, readBody(walker, body, facts.title));
    if (facts.prose === 0) return facts;
    readFields(body, facts);
    const schema = readSchema(root);
    facts.types = schema.types;
    facts.publishedMeta ||= schema.dated;
  } catch {
    // The page has tampered with what we read by; what was read until then stands.
  }
  return facts;
}

function readHead(head: Element, facts: PageFacts): void {
  facts.title = squash((head.querySelector('title')?.textContent ?? '').slice(0, LONGEST_META));
  const metas = head.getElementsByTagName('meta');
  for (let i = 0; i < Math.min(metas.length, METAS); i++) {
    const meta = metas[i] as Element;
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const content = (meta.getAttribute('content') ?? '').slice(0, LONGEST_META);
    if (name === 'og:type') facts.ogType = content.trim().toLowerCase();
    else if (name === 'generator') facts.generator = content.toLowerCase();
    else if (/\d/.test(content) && PUBLISHED_META.test(name)) facts.publishedMeta = true;
  }
}

function readFields(body: Element, facts: PageFacts): void {
  const fields = body.querySelectorAll('input');
  for (let i = 0; i < Math.min(fields.length, FIELDS); i++) {
    const field = fields[i] as Element;
    const type = (field.getAttribute('type') ?? 'text').toLowerCase();
    if (!/^(?:text|password|tel|number|email|search|date|url)$/.test(type)) continue;
    const value = squash((field.getAttribute('value') ?? '').slice(0, LONGEST_META));
    if (value.length > 1 && facts.title.includes(value)) facts.answersQuery = true;
    if (type === 'search') continue;
    if (type === 'password' && !field.closest(ASIDE_FORM)) facts.passwordFields++;
    const names = ['autocomplete', 'name', 'id', 'placeholder'].map((name) => field.getAttribute(name) ?? '');
    if (names.some((name) => CARD_FIELD.test(name))) facts.cardFields++;
  }
}
