/**
 * What the visible text of a page says about its kind: a headline, a date and a byline by it, and running prose.
 *
 * Reads a fixed number of text nodes, from the headline on where there is one, so a page of any size costs the same.
 * Asks for no layout.
 */
import { addressCues, clauseCues, isProse, reportingCues, sizeOf } from './page-cues.ts';
import { dateIn, hasByline, isPrice, startsLikeWire } from './page-datelines.ts';
import { type Line, LONGEST_READ, lines, squash } from './page-lines.ts';
import { type Trade, TradeCounter } from './page-trades.ts';

const HEADING_NODES = 12;
const MENU_NODES = 200;
const BODY_NODES = 1000;
/** Text nodes above the headline among which its date may stand. */
const NODES_ABOVE = 10;
/** So many lines without prose, and none is to be expected. */
const LINES_WITHOUT_PROSE = 200;
/** Prose beyond this many Han characters tells nothing new. */
const ENOUGH_PROSE = 1500;
/** Until so much prose or so many lines were read, a date or a byline belongs to the headline. */
const HEAD_PROSE = 200;
const HEAD_LINES = 40;
/** A stretch of prose this long is a text of its own, and a date right below it may be its own. */
const WHOLE_PASSAGE = 100;
const SAMPLE_CHARS = 1200;
const LONGEST_DATELINE = 160;
const SHORTEST_HEADING = 4;
const SHORTEST_TITLE = 8;
/** A link with fewer Han characters is a button or a menu item, not the title of another page. */
const SHORTEST_TEASER = 8;

const BESIDE =
  'nav,footer,aside,a[href],[hidden],dialog,[role="dialog"],[contenteditable]:not([contenteditable="false" i]),' +
  '[class~="comment" i],[class~="comments" i],[class~="comment-list" i],#comment,#comments';

export interface BodyFacts {
  /** A heading or text that the document's title repeats, some other heading, or none. */
  headline: 'titled' | 'untitled' | 'none';
  /** A date of publication by the headline, only one of a revision, or none. */
  date: 'published' | 'revised' | 'none';
  byline: boolean;
  /** Prose in Han characters, counted up to about 1,500. */
  prose: number;
  /** Its longest stretch without a linked title or a date between, as lists and threads have them. */
  passage: number;
  /** Paragraphs of that stretch. */
  paragraphs: number;
  /** Headings among the prose. */
  subheads: number;
  /** Different turns of phrase of reporting in the first prose, 0 to 10. */
  reporting: number;
  /** How many times in the first prose the reader is spoken to; `you` counts a quarter. */
  addressed: number;
  /** Numbered clauses in the first prose, as laws and contracts have them. */
  clauses: number;
  /** Blocks of program code. */
  code: number;
  /** Prices that stand alone. */
  prices: number;
  /** Different labels of each trade found in the menu and the body. */
  trades: Partial<Record<Trade, number>>;
}

/** @param walker over the text nodes of `body` */
export function readBody(walker: TreeWalker, body: Element, title: string): BodyFacts {
  const labels = new TradeCounter();
  const reader = new LineReader(title);
  const heading = body.querySelector('h1');
  const isTitled = heading && isMostOf(textOf(heading, walker), title);
  walker.currentNode = walker.root;
  if (isTitled) {
    readMenu(walker, heading, labels);
    reader.recent = textAbove(walker, heading);
    walker.currentNode = heading;
  }
  for (const line of lines(walker, BODY_NODES, (text) => labels.add(text))) {
    reader.read(line);
    if (reader.prose >= ENOUGH_PROSE || (reader.prose === 0 && reader.count > LINES_WITHOUT_PROSE)) break;
  }
  const { headline, date, byline, prose, passage, paragraphs, subheads, code, prices, sample } = reader;
  return {
    headline,
    date,
    byline,
    prose,
    passage,
    paragraphs,
    subheads,
    reporting: reportingCues(sample),
    addressed: addressCues(sample),
    clauses: clauseCues(sample),
    code,
    prices,
    trades: labels.counts,
  };
}

function isMostOf(text: string, title: string): boolean {
  return text.length >= SHORTEST_TITLE && text.length * 3 >= title.length && title.includes(text);
}

/** Not `textContent`: an unclosed heading holds the whole page. */
function textOf(heading: Element, walker: TreeWalker): string {
  walker.currentNode = heading;
  let text = '';
  for (let i = 0; i < HEADING_NODES; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node || !heading.contains(node)) break;
    text += node.data.slice(0, LONGEST_READ);
  }
  return squash(text);
}

function readMenu(walker: TreeWalker, heading: Element, labels: TradeCounter): void {
  for (let i = 0; i < MENU_NODES; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node || heading.contains(node)) return;
    labels.add(node.data.trim());
  }
}

function textAbove(walker: TreeWalker, heading: Element): string {
  walker.currentNode = heading;
  let text = '';
  for (let i = 0; i < NODES_ABOVE; i++) {
    const node = walker.previousNode() as Text | null;
    if (!node) break;
    text = `${node.data.slice(0, LONGEST_DATELINE)} ${text}`;
  }
  return text;
}

class LineReader {
  headline: BodyFacts['headline'] = 'none';
  date: BodyFacts['date'];
  byline = false;
  prose = 0;
  passage = 0;
  paragraphs = 0;
  subheads = 0;
  code = 0;
  prices = 0;
  sample = '';
  /** The last lines before the headline. */
  recent = '';
  /** Lines since the headline. */
  count = 0;
  readonly #title: string;
  #titled = 0;
  #stretch = { size: 0, paragraphs: 0 };

  constructor(title: string) {
    this.#title = title;
    this.date = dateIn(title);
  }

  read(line: Line): void {
    this.count++;
    if (line.element.localName === 'pre') {
      this.code++;
      return;
    }
    const size = sizeOf(line.length, line.text);
    if (this.prose < HEAD_PROSE && this.#isHeadline(line)) {
      this.date = dateIn(`${this.#title} ${this.recent}`);
      this.byline = false;
      this.recent = '';
      this.count = 0;
      return;
    }
    const isLink = line.linked > line.length / 2;
    if (isLink || !isProse(size, line.text)) {
      if (isLink && size >= SHORTEST_TEASER) this.#breakStretch();
      if (/^h[2-6]$/.test(line.element.localName)) this.subheads++;
      if (line.length <= LONGEST_DATELINE) this.#readShort(line);
    } else if (!Element.prototype.closest.call(line.element, BESIDE)) {
      this.#readProse(size, line.text);
    }
  }

  /** The line that repeats most of the title. The name of the site may stand in it too, but is shorter. */
  #isHeadline({ element, text, length }: Line): boolean {
    const isHeading = /^h[1-3]$/.test(element.localName);
    if (length > LONGEST_READ || length <= this.#titled) return false;
    if (isHeading ? length >= SHORTEST_HEADING && this.#title.includes(text) : isMostOf(text, this.#title)) {
      this.#titled = length;
      this.headline = 'titled';
      return true;
    }
    if (element.localName !== 'h1' || this.headline !== 'none') return false;
    this.headline = 'untitled';
    return true;
  }

  #readProse(size: number, text: string): void {
    if (this.prose === 0 && startsLikeWire(text)) this.date = 'published';
    this.prose += size;
    this.#stretch.size += size;
    this.#stretch.paragraphs++;
    if (this.#stretch.size > this.passage) {
      this.passage = this.#stretch.size;
      this.paragraphs = this.#stretch.paragraphs;
    }
    if (this.sample.length < SAMPLE_CHARS) this.sample += `${text} `;
  }

  #readShort({ text, time }: Line): void {
    const isHead = this.prose < HEAD_PROSE && this.count <= HEAD_LINES;
    if (isHead) {
      this.byline ||= hasByline(text);
      if (isPrice(text)) this.prices++;
      this.recent = `${this.recent} ${text}`.slice(-LONGEST_DATELINE);
    }
    if (!isHead && this.#stretch.size === 0) return;
    const found = dateIn(text);
    const date = found === 'none' && time ? 'published' : found;
    if (date === 'none') return;
    if (this.date !== 'published' && (isHead || this.#stretch.size >= WHOLE_PASSAGE)) this.date = date;
    this.#breakStretch();
  }

  #breakStretch(): void {
    if (this.#stretch.size > 0) this.#stretch = { size: 0, paragraphs: 0 };
  }
}
