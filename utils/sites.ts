/**
 * Which pages are read: the reviewed list, the reader's own sites, and pages no extension can reach.
 *
 * Hosts are compared as the URL parser gives them (lower case, punycode, no port, no user name), without the
 * dot that may end a fully qualified name. Browsers ignore ports in match patterns, so we do too.
 */

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/**
 * Names of hosts that serve mail, sign-in or payment. Some stand below a news domain (`mail.`, `passport.`),
 * and a match pattern cannot leave them out.
 */
const SERVICE_LABEL =
  /^(?:(?:web|e|ex)?mail\d*|passport\d*|log-?in|sign-?in|sso|o?auth\d?|(?:my)?accounts?|pay(?:ments?)?|cashier|checkout|members?)$/;

/** Second-level names under which country registries sell third-level ones, as in `com.cn`, `co.uk`, `idv.tw`. */
const REGISTRY_LABEL =
  /^(?:ac|co|com|edu|ebiz|game|go|gob|gov|govt|gv|id|idv|info|lg|ltd|me|mil|ne|net|nom|or|org|plc|res|sch)$/;

/** Provinces under which the Chinese registry sells names, as in `bj.cn`. */
const CHINESE_PROVINCE =
  /^(?:ah|bj|cq|fj|gd|gs|gx|gz|ha|hb|he|hi|hk|hl|hn|jl|js|jx|ln|mo|nm|nx|qh|sc|sd|sh|sn|sx|tj|tw|xj|xz|yn|zj)$/;

/** Domains whose sub-domains belong to different people; the ones a reader of Chinese news may meet. */
const SHARED_DOMAINS = new Set([
  'blogspot.com',
  'github.io',
  'gitee.io',
  'netlify.app',
  'pages.dev',
  'vercel.app',
  'wordpress.com',
  'xlog.app',
]);

/** The whole Public Suffix List weighs 200 kB; these rules only have to stop a slip of the pen in the options. */
function isPublicSuffix(host: string): boolean {
  const labels = host.split('.');
  const [first = '', second = ''] = labels;
  if (labels.length === 1) return true;
  if (labels.length > 2) return false;
  if (second === 'cn' && CHINESE_PROVINCE.test(first)) return true;
  return (second.length === 2 && REGISTRY_LABEL.test(first)) || SHARED_DOMAINS.has(host);
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

function webUrl(url: string): URL | undefined {
  const parsed = parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}

/** `www.` names the same publication, save where the rest is no site of its own (`www.gov.cn`). */
function withoutWww(host: string): string {
  const rest = host.replace(/^www\./, '');
  return isPublicSuffix(rest) ? host : rest;
}

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

/** True for hosts that by their name serve mail, sign-in or payment, wherever they stand. */
export function isServiceHost(url: string): boolean {
  const parsed = webUrl(url);
  return (
    parsed !== undefined &&
    hostOf(parsed)
      .split('.')
      .slice(0, -1)
      .some((label) => SERVICE_LABEL.test(label))
  );
}

/** The host a reader's choice for a site is kept under; `undefined` where there is no site to choose for. */
export function siteKey(url: string): string | undefined {
  const parsed = webUrl(url);
  return parsed && withoutWww(hostOf(parsed));
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

function isBareDomain(host: string): boolean {
  const parent = host.slice(host.indexOf('.') + 1);
  return isPublicSuffix(parent) && !isPublicSuffix(host) && !isAddress(host) && !host.startsWith('www.');
}

export type HostError = 'empty' | 'wildcard' | 'scheme' | 'malformed' | 'address' | 'local' | 'public-suffix';

/**
 * A host as a reader types or pastes it, in the form of `siteKey`. Addresses are refused: they name a machine, not a
 * publication, and may belong to another one tomorrow. This computer is refused because the list has it already.
 */
export function normaliseHostInput(text: string): { host: string } | { error: HostError } {
  const typed = text.trim();
  if (typed === '') return { error: 'empty' };
  if (/\*|^<all_urls>$/.test(typed)) return { error: 'wildcard' };
  if (/\s/.test(typed)) return { error: 'malformed' };
  const scheme = /^([a-z][a-z0-9+.-]*:)\/\//i.exec(typed)?.[1];
  if (scheme && !/^https?:$/i.test(scheme)) return { error: 'scheme' };

  const parsed = webUrl(scheme ? typed : `https://${typed}`);
  if (parsed?.username !== '' || parsed.password !== '') return { error: 'malformed' };
  const host = hostOf(parsed);
  if (isAddress(host)) return { error: 'address' };
  const labels = host.split('.');
  if (labels.at(-1) === 'localhost') return { error: 'local' };
  if (host.length > 253 || !labels.every((label) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label))) {
    return { error: 'malformed' };
  }
  return isPublicSuffix(host) ? { error: 'public-suffix' } : { host: withoutWww(host) };
}

export type PageReach = 'readable' | 'browser-page' | 'store-page' | 'pdf' | 'other-scheme';

const BROWSER_SCHEME =
  /^(?:about|brave|chrome|chrome-[a-z]+|devtools|edge|extension|moz-extension|opera|resource|view-source|vivaldi):$/;

/**
 * Whether an extension may run in a page at all, as far as its address tells. Browsers keep the address of their own
 * pages from extensions, so none counts as a browser page.
 */
export function pageReach(url: string | undefined): PageReach {
  const parsed = url ? parse(url) : undefined;
  if (!parsed || BROWSER_SCHEME.test(parsed.protocol)) return 'browser-page';
  if (!webUrl(parsed.href)) return 'other-scheme';
  if (isStore(hostOf(parsed), parsed.pathname)) return 'store-page';
  return /\.pdf$/i.test(parsed.pathname) ? 'pdf' : 'readable';
}

function isStore(host: string, path: string): boolean {
  return (
    host === 'chromewebstore.google.com' ||
    host === 'addons.mozilla.org' ||
    (host === 'chrome.google.com' && /^\/webstore(?:\/|$)/.test(path)) ||
    (host === 'microsoftedge.microsoft.com' && /^\/addons(?:\/|$)/.test(path))
  );
}
