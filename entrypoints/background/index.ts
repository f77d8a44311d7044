import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readPage } from '../../utils/inject.ts';
import { type FromFrame, isToBackground, type ToBackground } from '../../utils/messages.ts';
import { isPageOff, switchPageOff } from '../../utils/page-off.ts';
import { pauseForAnHour } from '../../utils/pause.ts';
import { migrateSettings } from '../../utils/settings-migration.ts';
import { switchSiteOff } from '../../utils/site-access.ts';
import { unattended } from '../../utils/unattended.ts';
import { watchCommands } from './commands.ts';
import { watchFirstRun } from './first-run.ts';
import { watchMenus } from './menus.ts';
import { storeCounts } from './page-counts.ts';
import { openGuide, openSource } from './pages.ts';
import { tellReaders } from './readers.ts';
import { watchSites } from './sites.ts';
import { loadCard, loadHover, loadJudge, loadRates, loadTraditional } from './stage-loader.ts';
import { showTab, watchToolbar } from './toolbar.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Listeners are added in the first turn, or the browser does not wake the worker for them. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id === browser.runtime.id && isToBackground(message)) return answer(message, sender);
    return undefined;
  });
  browser.runtime.onInstalled.addListener(() => unattended(migrateSettings()));
  watchToolbar();
  watchCommands();
  watchMenus();
  watchSites();
  watchFirstRun();
});

/** What any page of ours may ask for; the rest is about the frame that asks. */
async function answer(message: ToBackground, { tab, frameId }: Sender): Promise<void> {
  switch (message.type) {
    case 'pause-hour':
      return pauseForAnHour(Date.now());
    case 'site-off':
      return switchSiteOff(`${message.origin}/`);
    case 'open-guide':
      return openGuide(message.anchor);
    case 'open-source':
      return openSource(message.url);
  }
  if (tab?.id !== undefined && frameId !== undefined) return answerFrame(message, tab.id, frameId);
}

async function answerFrame(message: FromFrame, tabId: number, frameId: number): Promise<void> {
  switch (message.type) {
    case 'page-report':
      await storeCounts(tabId, frameId, message.counts);
      return showTab(tabId);
    case 'read-page':
      return readPage(tabId);
    case 'page-off':
      await switchPageOff(tabId);
      return tellReaders(tabId, { type: 'page-off' });
    case 'load-judge':
      return loadJudge(tabId, frameId);
    case 'load-hover':
      await loadHover(tabId, frameId);
      // The first mention of a frame that had none, and so did not hear of it.
      if (await isPageOff(tabId)) await tellReaders(tabId, { type: 'page-off' });
      return;
    case 'load-card':
      return loadCard(tabId, frameId);
    case 'load-rates':
      return loadRates(tabId, frameId);
    case 'load-traditional':
      return loadTraditional(tabId, frameId);
  }
}
