import { type Browser, browser } from 'wxt/browser';
import type { PageRemedy } from '../../components/PopupView.tsx';
import { readPage } from '../../utils/inject.ts';
import { forgetPageOff } from '../../utils/page-off.ts';
import { endPause } from '../../utils/pause.ts';
import { addSite, grantSite, readAllNews, switchSiteOn } from '../../utils/site-access.ts';
import { siteKey } from '../../utils/sites.ts';

/**
 * Does what the reader chose for a page that is not read. Permissions are asked for before anything is awaited:
 * browsers only allow it in the click itself.
 */
export async function applyRemedy(remedy: PageRemedy, tabId: number, tab: Browser.tabs.Tab): Promise<void> {
  const url = tab.url ?? '';
  const host = siteKey(url) ?? '';
  switch (remedy) {
    case 'check-page':
      await forgetPageOff(tabId);
      return readPage(tabId);
    case 'check-site':
      return (await addSite(host)) ? readPage(tabId) : undefined;
    case 'check-news':
      return (await readAllNews()) ? readPage(tabId) : undefined;
    case 'give-access':
      return (await grantSite(host)) ? readPage(tabId) : undefined;
    case 'reload':
      return browser.tabs.reload(tabId);
    case 'turn-on':
      return switchSiteOn(url);
    case 'resume':
      return endPause();
  }
}
