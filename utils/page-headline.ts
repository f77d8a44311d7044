/** Finds the headline of a page: the heading, or for want of one the text, that the document's title repeats. */
import { squash, texts } from './page-texts.ts';

const HEADINGS = 12;
const TEXTS = 900;
const SHORTEST_HEADING = 4;
const SHORTEST_TEXT = 8;
const LONGEST_READ = 300;

export interface Headline {
  element: Element;
  text: string;
  titled: boolean;
}

export function findHeadline(walker: TreeWalker, body: Element, title: string): Headline | undefined {
  const titled = findHeading(body, title) ?? findText(walker, title);
  const element = titled ?? body.querySelector('h1');
  return element ? { element, text: textOf(element), titled: titled !== undefined } : undefined;
}

function textOf(element: Element): string {
  return squash((element.textContent ?? '').slice(0, LONGEST_READ));
}

/** The heading that repeats most of the title. The name of the site may be one too, but is shorter. */
function findHeading(body: Element, title: string): Element | undefined {
  const headings = body.querySelectorAll('h1,h2,h3');
  let best: Element | undefined;
  let longest = SHORTEST_HEADING - 1;
  for (let i = 0; i < Math.min(headings.length, HEADINGS); i++) {
    const heading = headings[i] as Element;
    const text = textOf(heading);
    if (text.length > longest && title.includes(text)) {
      best = heading;
      longest = text.length;
    }
  }
  return best;
}

function findText(walker: TreeWalker, title: string): Element | undefined {
  walker.currentNode = walker.root;
  for (const node of texts(walker, TEXTS)) {
    if (node.data.length > LONGEST_READ) continue;
    const text = squash(node.data);
    const isMost = text.length >= SHORTEST_TEXT && text.length * 3 >= title.length;
    if (isMost && title.includes(text)) return node.parentElement ?? undefined;
  }
  return undefined;
}
