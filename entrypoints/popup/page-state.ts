import { type Browser, browser } from 'wxt/browser';
import type { PopupMention, PopupPage } from '../../components/PopupView.tsx';
import { contextOfArticle } from '../../knowledge/passage.ts';
import type { ClaimMatcher } from '../../mentions/claims.ts';
import { PRODUCTS } from '../../mentions/product.ts';
import type { Counts, PageContents } from '../../utils/messages.ts';
import { newsSites } from '../../utils/news-sites.ts';
import { loadPause } from '../../utils/pause.ts';
import type { Settings } from '../../utils/settings.ts';
import { pageReach, siteKey, siteOf, siteOrigins } from '../../utils/sites.ts';

/** Separates the reader's name from the mention's number in the ids the list uses. */
const SEPARATOR = ' ';

/** What the readers of a tab, one a frame, found together. */
export function pageOf(contents: readonly PageContents[], host: string, matcher: ClaimMatcher): PopupPage {
  const counts = totalOf(contents.map((content) => content.counts));
  if (PRODUCTS.every((product) => counts[product] === 0)) return { state: 'none', host };
  const mentions = contents.flatMap(({ reader, mentions }) =>
    mentions.map(({ id, text, ...mention }): PopupMention => {
      return { id: `${reader}${SEPARATOR}${id}`, sentence: text, ...mention };
    }),
  );
  const [top] = contents;
  const context = contextOfArticle(
    {
      headline: top?.headline ?? '',
      paragraphs: contents.flatMap((content) => content.paragraphs),
      mentions: contents.flatMap((content) => content.mentions),
      ...(top?.published === undefined ? {} : { published: top.published }),
    },
    matcher,
  );
  return { state: 'ready', counts, mentions, host, ...context };
}

/** Which reader, and which of its mentions, an entry of the list is. */
export function addressOf(mention: PopupMention): { reader: string; mention: number } {
  const [reader = '', number] = mention.id.split(SEPARATOR);
  return { reader, mention: Number(number) };
}

/** Why a tab is not read. Asked only when no reader answered. */
export async function whyNotRead(tab: Browser.tabs.Tab, settings: Settings): Promise<PopupPage> {
  const reach = pageReach(tab.url);
  const host = siteKey(tab.url ?? '');
  if (reach === 'browser-page' || reach === 'store-page' || reach === 'pdf') return { state: reach };
  if (host === undefined) return { state: 'browser-page' };

  const pausedUntil = await loadPause(Date.now());
  if (pausedUntil > 0) return { state: 'paused', until: timeOfDay(pausedUntil) };
  if (isListed(tab.url, settings.sitesOff)) return { state: 'site-off', host };
  const isOurs = isListed(tab.url, [...newsSites.map((site) => site.host), ...settings.sitesOn]);
  if (!isOurs) return { state: 'site-not-listed', host };
  const isAllowed = await browser.permissions.contains({ origins: siteOrigins(host).slice(0, 1) });
  if (!isAllowed) return { state: 'withheld', host };
  // Listed and allowed, yet silent: still loading, or opened before this version was there.
  return { state: tab.status === 'loading' ? 'loading' : 'outdated' };
}

function isListed(url: string | undefined, hosts: readonly string[]): boolean {
  return (
    siteOf(
      url ?? '',
      hosts.map((host) => ({ host })),
    ) !== undefined
  );
}

function totalOf(counts: readonly Counts[]): Counts {
  const sum = (product: (typeof PRODUCTS)[number]) =>
    counts.reduce((total, count) => total + count[product], 0);
  return { huabei: sum('huabei'), jiebei: sum('jiebei'), wangshangdai: sum('wangshangdai') };
}

function timeOfDay(time: number): string {
  return new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
}
