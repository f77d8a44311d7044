import { type Browser, browser } from 'wxt/browser';
import { READER } from '../../utils/inject.ts';
import { NEWS_ORIGINS } from '../../utils/news-sites.ts';
import type { Settings } from '../../utils/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';
import { ALL_SITES, siteOrigins } from '../../utils/sites.ts';
import { unattended } from '../../utils/unattended.ts';

/**
 * Keeps the scripts that run beyond the built-in list in step with what the reader chose and what the browser
 * allows. Registered scripts survive a restart; a permission taken away takes its script with it.
 */
async function syncSites(): Promise<void> {
  const settings = await loadSettings();
  const wanted = await wantedScripts(settings);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map((script) => script.id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
}

export function watchSites(): void {
  const sync = (): void => unattended(queue());
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  watchSettings(sync, new AbortController().signal);
}

let running: Promise<void> = Promise.resolve();

/** One after the other: two at once would register the same script twice. */
function queue(): Promise<void> {
  running = running.then(syncSites, syncSites);
  return running;
}

async function wantedScripts(settings: Settings): Promise<Browser.scripting.RegisteredContentScript[]> {
  const isAllowed = (origin: string) => browser.permissions.contains({ origins: [origin] });
  const common = { allFrames: true, runAt: 'document_idle', persistAcrossSessions: true } as const;
  const scripts: Browser.scripting.RegisteredContentScript[] = [];

  const origins = settings.sitesOn.flatMap(siteOrigins);
  const allowed = await Promise.all(origins.map(isAllowed));
  const own = origins.filter((_, index) => allowed[index]);
  if (own.length > 0) {
    scripts.push({ ...common, id: 'own-sites', matches: own, js: [READER] });
  }
  if (settings.allNews && (await isAllowed(ALL_SITES))) {
    scripts.push({
      ...common,
      id: 'all-news',
      matches: [ALL_SITES],
      // These are read without a question.
      excludeMatches: [...NEWS_ORIGINS, ...own],
      js: ['/news-gate.js'],
      allFrames: false,
    });
  }
  return scripts;
}
