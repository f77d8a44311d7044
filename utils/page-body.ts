/**
 * What the visible text of a page says about its kind: a headline, a date and a byline by it, and running prose.
 *
 * The walk starts at the headline and reads a fixed number of text nodes, so a page of any size costs the same. It
 * asks for no layout.
 */
import {
  addressCues,
  dateIn,
  hasByline,
  isPrice,
  isProse,
  reportingCues,
  sizeOf,
  startsLikeWire,
} from './page-cues.ts';
import { findHeadline } from './page-headline.ts';
import { squash, texts } from './page-texts.ts';
import { type Trade, TradeCounter } from './page-trades.ts';

const MENU_NODES = 300;
const BODY_NODES = 900;
/** Text nodes above the headline among which its date may stand. */
const NODES_ABOVE = 10;
/** Prose beyond this many Han characters tells nothing new. */
const ENOUGH_PROSE = 1500;
/** Until so much prose was read, a date or a byline belongs to the headline. */
const HEAD_PROSE = 200;
/** A stretch of prose this long is a text of its own, and a date right below it may be its own. */
const WHOLE_PASSAGE = 100;
const SAMPLE_CHARS = 1200;
const LONGEST_LABEL = 24;
const LONGEST_DATELINE = 160;
const LONGEST_READ = 400;
const DEEPEST_INLINE = 12;
/** A link with fewer Han characters is a button or a menu item, not the title of another page. */
const SHORTEST_TEASER = 8;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);
const BESIDE =
  'nav,footer,aside,a[href],[hidden],dialog,[role="dialog"],[contenteditable]:not([contenteditable="false" i]),' +
  '[class~="comment" i],[class~="comments" i],[class~="comment-list" i],#comment,#comments';

export interface BodyFacts {
  /** A heading or text that the document's title repeats, some other heading, or none. */
  headline: 'titled' | 'untitled' | 'none';
  headlineText: string;
  /** A date of publication by the headline, only one of a revision, or none. */
  date: 'published' | 'revised' | 'none';
  byline: boolean;
  /** Prose in Han characters, counted up to about 1,500. */
  prose: number;
  /** Its longest stretch without a linked title or a date between, as lists and threads have them. */
  passage: number;
  /** Different turns of phrase of reporting in the first prose, 0 to 10. */
  reporting: number;
  /** Blocks of program code. */
  code: number;
  /** Prices that stand alone. */
  prices: number;
  /** How many times in the first prose the reader is spoken to. */
  addressed: number;
  /** Different labels of each trade found in the menu and the body. */
  trades: Partial<Record<Trade, number>>;
}

/** Text between two breaks of the line: what stands directly in one element that is not inline. */
interface Block {
  element: Element;
  /** Its beginning; `length` and `linked` count all of it. */
  text: string;
  length: number;
  linked: number;
  /** Whether a part of it is marked up as a time. */
  time: boolean;
}

/** @param walker over the text nodes of `body` */
export function readBody(walker: TreeWalker, body: Element, title: string): BodyFacts {
  const labels = new TradeCounter();
  const headline = findHeadline(walker, body, title);
  readMenu(walker, headline?.element, labels);
  const reader = new BlockReader(headline ? dateIn(textAbove(walker, headline.element)) : 'none');
  for (const block of blocks(walker, headline?.element, labels)) reader.read(block);
  return {
    headline: headline ? (headline.titled ? 'titled' : 'untitled') : 'none',
    headlineText: headline?.text ?? '',
    date: reader.date,
    byline: reader.byline,
    prose: reader.prose,
    passage: reader.passage,
    reporting: reportingCues(reader.sample),
    code: reader.code,
    prices: reader.prices,
    addressed: addressCues(reader.sample),
    trades: labels.counts,
  };
}

function readMenu(walker: TreeWalker, headline: Element | undefined, labels: TradeCounter): void {
  walker.currentNode = walker.root;
  for (const node of texts(walker, MENU_NODES)) {
    if (headline?.contains(node)) return;
    if (node.data.length <= LONGEST_LABEL) labels.add(node.data);
  }
}

function textAbove(walker: TreeWalker, headline: Element): string {
  walker.currentNode = headline;
  let text = '';
  for (let i = 0; i < NODES_ABOVE; i++) {
    const node = walker.previousNode() as Text | null;
    if (!node) break;
    text = `${node.data.slice(0, LONGEST_LABEL)} ${text}`;
  }
  return text;
}

function* blocks(walker: TreeWalker, headline: Element | undefined, labels: TradeCounter): Generator<Block> {
  let block: Block | undefined;
  walker.currentNode = headline ?? walker.root;
  for (const node of texts(walker, BODY_NODES)) {
    if (headline?.contains(node)) continue;
    const text = squash(node.data.slice(0, LONGEST_READ));
    if (text.length <= LONGEST_LABEL) labels.add(text);

    let top: Node = node;
    let element = node.parentElement as Element;
    let link = false;
    let time = false;
    for (let depth = 0; depth < DEEPEST_INLINE && INLINE.has(element.localName); depth++) {
      link ||= element.localName === 'a';
      time ||= element.localName === 'time';
      top = element;
      element = element.parentElement ?? element;
    }
    if (block?.element !== element || isAfterBreak(top)) {
      if (block) yield block;
      block = { element, text: '', length: 0, linked: 0, time: false };
    }
    const length = node.data.length > LONGEST_READ ? node.data.length : text.length;
    if (block.text.length < LONGEST_READ) block.text += `${text} `;
    block.length += length;
    if (link) block.linked += length;
    block.time ||= time;
  }
  if (block) yield block;
}

function isAfterBreak(node: Node): boolean {
  let before = node.previousSibling;
  if (before?.nodeType === Node.TEXT_NODE && !/\S/.test((before as Text).data))
    before = before.previousSibling;
  return before?.nodeName === 'BR';
}

class BlockReader {
  date: BodyFacts['date'];
  byline = false;
  prose = 0;
  passage = 0;
  code = 0;
  prices = 0;
  sample = '';
  #stretch = 0;

  constructor(dateAbove: BodyFacts['date']) {
    this.date = dateAbove;
  }

  read(block: Block): void {
    if (this.prose >= ENOUGH_PROSE) return;
    if (block.element.localName === 'pre') {
      this.code++;
      return;
    }
    const size = sizeOf(block.length, block.text);
    const isLink = block.linked > block.length / 2;
    if (isLink || !isProse(size, block.text)) {
      if (isLink && size >= SHORTEST_TEASER) this.#stretch = 0;
      this.#readLine(block);
    } else if (!block.element.closest(BESIDE)) {
      this.#readProse(size, block.text);
    }
  }

  #readProse(size: number, text: string): void {
    if (this.prose === 0 && startsLikeWire(text)) this.date = 'published';
    this.prose += size;
    this.#stretch += size;
    this.passage = Math.max(this.passage, this.#stretch);
    if (this.sample.length < SAMPLE_CHARS) this.sample += text;
  }

  #readLine({ length, text, time }: Block): void {
    if (length > LONGEST_DATELINE) return;
    if (isPrice(text)) this.prices++;
    const nearHead = this.prose < HEAD_PROSE;
    if (nearHead) this.byline ||= hasByline(text);
    const found = dateIn(text);
    const date = found === 'none' && time ? 'published' : found;
    if (date === 'none') return;
    if (this.date !== 'published' && (nearHead || this.#stretch >= WHOLE_PASSAGE)) this.date = date;
    this.#stretch = 0;
  }
}
