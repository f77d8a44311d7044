import { hostOf, isBareDomain, isServiceHost, webUrl, withoutWww } from './hosts.ts';

/** Which pages are read: the reviewed list, and the reader's own sites. As in match patterns, ports do not count. */

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/**
 * Match patterns for the reviewed hosts: each with all that is below it, over http and https; the two names of
 * this computer over http alone. One pattern a host, in the order given.
 */
export function matchPatterns(hosts: readonly string[]): string[] {
  return hosts.map((host) => (LOOPBACK.has(host) ? `http://${host}/*` : `*://*.${host}/*`));
}

/** The entry that covers a page: its host or a parent of it, but no host for mail, sign-in or payment. */
export function siteOf<Site extends { host: string }>(url: string, sites: readonly Site[]): Site | undefined {
  const parsed = webUrl(url);
  if (!parsed || isServiceHost(url)) return undefined;
  const host = hostOf(parsed);
  if (LOOPBACK.has(host) && parsed.protocol !== 'http:') return undefined;
  return sites.find(
    (site) => host === site.host || (!LOOPBACK.has(site.host) && host.endsWith(`.${site.host}`)),
  );
}

/** The host a reader's choice for a site is kept under; `undefined` where there is no site to choose for. */
export function siteKey(url: string): string | undefined {
  const parsed = webUrl(url);
  return parsed && withoutWww(hostOf(parsed));
}

/** Whether a page belongs to one of the sites a reader switched off, or stands below one. */
export function isSwitchedOff(url: string, sitesOff: readonly string[]): boolean {
  const page = webUrl(url);
  if (page === undefined) return false;
  const host = hostOf(page);
  return sitesOff.some((off) => host === off || host.endsWith(`.${off}`));
}

/** The permission for every web page, asked for only by 所有新闻网页. */
export const ALL_SITES = '*://*/*';

/**
 * Match patterns for a site the reader chose, given as `siteKey` or `normaliseHostInput` returns it. No wider than
 * that site: sub-domains are other sites, only the `www.` of a bare domain is the same one.
 */
export function siteOrigins(key: string): string[] {
  const pattern = `*://${key}/*`;
  return isBareDomain(key) ? [pattern, `*://www.${key}/*`] : [pattern];
}
