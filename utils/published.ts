/** Where pages say machine-readably when they were published, most reliable first. */
const META = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[property="og:published_time"]',
  'meta[property="og:release_date"]',
  'meta[name="publishdate" i]',
  'meta[name="pubdate" i]',
  'meta[name="PubDate" i]',
  'meta[name="date" i]',
  'meta[name="weibo: article:create_at"]',
].join(',');

const DATE = /(?<!\d)(20\d\d)\s?(?:[-/.]|年)\s?(\d{1,2})\s?(?:[-/.]|月)\s?(\d{1,2})(?!\d)/;

/** How much text after the headline may hold the visible date of a news template, in UTF-16 units. */
const BYLINE = 400;

/**
 * The day an article says it was published, YYYY-MM-DD: metadata, JSON-LD, `<time>`, or the date beside the
 * headline. `undefined` when the page says nothing, or nothing that is a day.
 */
export function publishedOn(page: Document): string | undefined {
  return (
    first(page.querySelectorAll(META), (meta) => meta.getAttribute('content')) ??
    first(
      page.querySelectorAll('script[type="application/ld+json"]'),
      (script) => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script.textContent ?? '')?.[1],
    ) ??
    first(page.querySelectorAll('article time[datetime], h1 ~ * time[datetime], time[pubdate]'), (time) =>
      time.getAttribute('datetime'),
    ) ??
    dayIn(textAfterHeadline(page))
  );
}

function first(
  elements: Iterable<Element>,
  read: (element: Element) => string | null | undefined,
): string | undefined {
  for (const element of elements) {
    const day = dayIn(read(element) ?? '');
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The first calendar day in a text, such as 2024-03-05, 2024/3/5 or 2024年3月5日. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // `2024-02-31` parses in no engine or becomes another day: both are no day.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}

function textAfterHeadline(page: Document): string {
  const heading = page.querySelector('h1');
  const block = heading?.parentElement;
  if (heading === null || block === null || block === undefined) return '';
  const text = block.textContent ?? '';
  const at = text.indexOf(heading.textContent ?? '');
  return text.slice(Math.max(0, at), Math.max(0, at) + (heading.textContent?.length ?? 0) + BYLINE);
}
