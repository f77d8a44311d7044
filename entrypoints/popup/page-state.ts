import { type Browser, browser } from 'wxt/browser';
import type { PopupMention, PopupPage } from '../../components/PopupView.tsx';
import { type FootnoteContext, NOTHING_FOUND } from '../../knowledge/footnote.ts';
import { contextOfArticle } from '../../knowledge/passage.ts';
import { ratesOfPassage } from '../../knowledge/passage-rates.ts';
import type { ClaimMatcher } from '../../mentions/claims.ts';
import { PRODUCTS } from '../../mentions/product.ts';
import { totalOf } from '../../utils/counts.ts';
import { isServiceHost } from '../../utils/hosts.ts';
import type { PageContents } from '../../utils/messages.ts';
import { newsSites } from '../../utils/news-sites.ts';
import { isPageOff } from '../../utils/page-off.ts';
import { pageReach } from '../../utils/page-reach.ts';
import { loadPause } from '../../utils/pause.ts';
import { loadSettings } from '../../utils/settings-store.ts';
import { mayReadAll, mayReadSite } from '../../utils/site-access.ts';
import { isSwitchedOff, siteKey, siteOf } from '../../utils/sites.ts';
import { timeOfDay } from '../../utils/time-of-day.ts';

/** Separates the reader's name from the mention's number in the ids the list uses. */
const SEPARATOR = ' ';

/** What the readers of a tab, one a frame, found together; what the text claims is another matter. */
export function pageOf(contents: readonly PageContents[], host: string): PopupPage {
  const counts = totalOf(contents.map((content) => content.counts));
  if (PRODUCTS.every((product) => counts[product] === 0)) return { state: 'none', host };
  const mentions = contents.flatMap(({ reader, mentions }) =>
    mentions.map(({ id, text, ...mention }): PopupMention => {
      return { id: `${reader}${SEPARATOR}${id}`, sentence: text, ...mention };
    }),
  );
  return { state: 'ready', counts, mentions, host, ...NOTHING_FOUND };
}

/** What the text of a page claims and costs. On a long page this takes longer than all the rest. */
export function findingsOf(contents: readonly PageContents[], matcher: ClaimMatcher): FootnoteContext {
  const [top] = contents;
  return contextOfArticle(
    {
      headline: top?.headline ?? '',
      paragraphs: contents.flatMap((content) => content.paragraphs),
      mentions: contents.flatMap((content) => content.mentions),
      ...(top?.published === undefined ? {} : { published: top.published }),
    },
    matcher,
    ratesOfPassage,
  );
}

/** Which reader, and which of its mentions, an entry of the list is. */
export function addressOf(mention: PopupMention): { reader: string; mention: number } {
  const [reader = '', number] = mention.id.split(SEPARATOR);
  return { reader, mention: Number(number) };
}

/**
 * Why a tab is not read. Asked only when no reader answered.
 *
 * @param hasMoved whether it shows another page than when the popup was opened: browsers told the address of that one,
 * but may keep the next one to themselves until the button is clicked again
 */
export async function whyNotRead(
  { id = -1, url = '' }: Browser.tabs.Tab,
  hasMoved: boolean,
): Promise<PopupPage> {
  const reach = pageReach(url);
  // Until a page begins, its tab tells the address of the one before.
  if (reach === 'browser-page' && (await isLoading(id))) return { state: 'loading' };
  if (url === '' && hasMoved) return { state: 'moved-on' };
  if (reach !== 'readable') return { state: reach };
  const host = siteKey(url) ?? '';
  if (isServiceHost(url)) return { state: 'service-page', host };

  const settings = await loadSettings();
  const pausedUntil = await loadPause(Date.now());
  if (pausedUntil > 0) return { state: 'paused', until: timeOfDay(pausedUntil) };
  if (isSwitchedOff(url, settings.sitesOff)) return { state: 'site-off', host };
  if (await isPageOff(id)) return { state: 'page-off', host };
  const isListed = siteOf(url, newsSites) !== undefined || settings.sitesOn.includes(host);
  if (isListed && !(await mayReadSite(host))) return { state: 'withheld', host };
  if (await isLoading(id)) return { state: 'loading' };
  const type = await contentTypeOf(id);
  if (type === undefined || type === 'application/pdf')
    return { state: type === undefined ? 'browser-page' : 'pdf' };
  // Listed and allowed, yet silent: it was opened before this version was there.
  if (isListed) return { state: 'outdated' };
  const isNewsWanted = settings.allNews && (await mayReadAll());
  return { state: isNewsWanted ? 'not-news' : 'site-not-listed', host };
}

async function isLoading(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).status === 'loading';
}

/** Of the page the reader pointed at by opening the popup; nothing where the browser lets no extension in. */
async function contentTypeOf(tabId: number): Promise<string | undefined> {
  const [found] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.contentType })
    .catch(() => []);
  return found?.result as string | undefined;
}
