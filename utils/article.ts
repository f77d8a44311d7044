import { publishedOn } from './published.ts';

/** What is read of one page at most, in UTF-16 units: the longest feature stays well below. */
const MAX_TEXT = 60_000;

export interface Article {
  readonly headline: string;
  /** Visible text, a paragraph an item. */
  readonly paragraphs: readonly string[];
  /** YYYY-MM-DD. */
  readonly published?: string;
}

/** The article a page is about. Asked only when a card or the popup is open: `innerText` costs a layout. */
export function articleOf(page: Document): Article {
  const root = articleRootOf(page);
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs and hidden text are what layout knows
  const text = root instanceof HTMLElement ? root.innerText : (root?.textContent ?? '');
  const paragraphs = text
    .slice(0, MAX_TEXT)
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const published = publishedOn(page);
  return {
    headline: headlineOf(page),
    paragraphs,
    ...(published === undefined ? {} : { published }),
  };
}

/** The element around the headline; a list of teasers has many articles, then the whole page counts. */
function articleRootOf(page: Document): Element | null {
  const articles = page.querySelectorAll('article');
  const [only] = articles;
  if (only !== undefined && articles.length === 1) return only;
  return (
    page.querySelector('h1')?.closest('article') ??
    page.querySelector('main, [role="main"]') ??
    page.querySelector('body')
  );
}

/** The headline of the article, or the title of a page without one. */
export function headlineOf(page: Document): string {
  const heading = articleRootOf(page)?.querySelector('h1') ?? page.querySelector('h1');
  const title = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return (heading?.textContent ?? title ?? page.title).trim().slice(0, 300);
}
