/** The text of a page line by line, as far as that can be told without layout. */

const DEEPEST_INLINE = 12;
/** More of a line than this tells nothing new about it. */
export const LONGEST_READ = 400;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);
const UNREAD = new Set('script style noscript template textarea option title iframe'.split(' '));

/** Text between two breaks: what stands directly in one element that is not inline, up to a `<br>`. */
export interface Line {
  element: Element;
  /** Its beginning; `length` and `linked` count all of it, in UTF-16 units. */
  text: string;
  length: number;
  linked: number;
  /** Whether a part of it is marked up as a time. */
  time: boolean;
}

export function squash(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

/**
 * Reads on from the walker's place.
 *
 * @param walker over text nodes
 * @param limit how many text nodes are looked at
 * @param onPiece called with each text node that shows something, spaces squashed
 */
export function* lines(
  walker: TreeWalker,
  limit: number,
  onPiece: (text: string) => void,
): Generator<Line, void> {
  let line: Line | undefined;
  for (let i = 0; i < limit; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const { data } = node;
    if (!/\S/.test(data)) continue;
    let element = node.parentElement as Element;
    if (UNREAD.has(element.localName)) continue;
    let link = false;
    let time = false;
    for (let depth = 0; depth < DEEPEST_INLINE && INLINE.has(element.localName); depth++) {
      link ||= element.localName === 'a';
      time ||= element.localName === 'time';
      element = element.parentElement ?? element;
    }

    const text = squash(data.slice(0, LONGEST_READ));
    onPiece(text);
    if (line?.element !== element || isAfterBreak(node, element)) {
      if (line) yield line;
      line = { element, text: '', length: 0, linked: 0, time: false };
    }
    const length = data.length > LONGEST_READ ? data.length : text.length;
    if (line.text.length < LONGEST_READ) line.text += line.text === '' ? text : ` ${text}`;
    line.length += length;
    if (link) line.linked += length;
    line.time ||= time;
  }
  if (line) yield line;
}

function isAfterBreak(node: Node, block: Element): boolean {
  let first = node;
  while (!first.previousSibling && first.parentNode && first.parentNode !== block) first = first.parentNode;
  let before = first.previousSibling;
  if (before?.nodeType === Node.TEXT_NODE && !/\S/.test((before as Text).data))
    before = before.previousSibling;
  return before?.nodeName === 'BR';
}
