import { type Browser, browser } from 'wxt/browser';
import type { PageRemedy } from '../../components/PopupView.tsx';
import { readPage } from '../../utils/inject.ts';
import { endPause } from '../../utils/pause.ts';
import { loadSettings, saveSettings } from '../../utils/settings.ts';
import { ALL_SITES, siteKey, siteOrigins } from '../../utils/sites.ts';

/**
 * Does what the reader chose for a page that is not read. Permissions are asked for before anything is awaited:
 * browsers only allow it in the click itself.
 */
export async function applyRemedy(remedy: PageRemedy, tab: Browser.tabs.Tab): Promise<void> {
  const host = siteKey(tab.url ?? '');
  if (tab.id === undefined) return;
  switch (remedy) {
    case 'check-page':
      return readPage(tab.id);
    case 'check-site':
      if (host === undefined || !(await browser.permissions.request({ origins: siteOrigins(host) }))) return;
      await saveSettings({ sitesOn: [...new Set([...(await loadSettings()).sitesOn, host])] });
      return readPage(tab.id);
    case 'check-news':
      if (!(await browser.permissions.request({ origins: [ALL_SITES] }))) return;
      await saveSettings({ allNews: true });
      return readPage(tab.id);
    case 'give-access':
      if (host === undefined || !(await browser.permissions.request({ origins: siteOrigins(host) }))) return;
      return readPage(tab.id);
    case 'reload':
      return browser.tabs.reload(tab.id);
    case 'turn-on': {
      const { sitesOff } = await loadSettings();
      await saveSettings({ sitesOff: sitesOff.filter((off) => !isWithin(host, off)) });
      return;
    }
    case 'resume':
      return endPause();
  }
}

function isWithin(host: string | undefined, site: string): boolean {
  return host !== undefined && (host === site || host.endsWith(`.${site}`));
}
