import { hostOf, webUrl } from './hosts.ts';

export type PageReach = 'readable' | 'browser-page' | 'store-page' | 'pdf' | 'not-web';

const BROWSER_SCHEME =
  /^(?:about|brave|chrome|chrome-[a-z]+|devtools|edge|extension|moz-extension|opera|resource|view-source|vivaldi):$/;

/**
 * Whether an extension may run in a page at all, as far as its address tells. Browsers keep the address of their own
 * pages from extensions, so none counts as a browser page.
 */
export function pageReach(url: string | undefined): PageReach {
  const parsed = url && URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || BROWSER_SCHEME.test(parsed.protocol)) return 'browser-page';
  if (!webUrl(parsed.href)) return 'not-web';
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
