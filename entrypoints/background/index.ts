import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readPage } from '../../utils/inject.ts';
import { isToBackground, type ToBackground } from '../../utils/messages.ts';
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

async function answer(message: ToBackground, sender: Sender): Promise<void> {
  const { tab, frameId } = sender;
  switch (message.type) {
    case 'page-report':
      if (tab?.id === undefined || frameId === undefined) return;
      await storeCounts(tab.id, frameId, message.counts);
      await showTab(tab.id);
      return;
    case 'read-page':
      if (tab?.id !== undefined) await readPage(tab.id);
      return;
    case 'page-off':
      if (tab?.id === undefined) return;
      await switchPageOff(tab.id);
      await tellReaders(tab.id, { type: 'page-off' });
      return;
    case 'load-judge':
      if (tab?.id !== undefined && frameId !== undefined) await loadJudge(tab.id, frameId);
      return;
    case 'load-hover':
      if (tab?.id === undefined || frameId === undefined) return;
      await loadHover(tab.id, frameId);
      // The first mention of a frame that had none, and so did not hear of it.
      if (await isPageOff(tab.id)) await tellReaders(tab.id, { type: 'page-off' });
      return;
    case 'load-card':
      if (tab?.id !== undefined && frameId !== undefined) await loadCard(tab.id, frameId);
      return;
    case 'load-rates':
      if (tab?.id !== undefined && frameId !== undefined) await loadRates(tab.id, frameId);
      return;
    case 'load-traditional':
      if (tab?.id !== undefined && frameId !== undefined) await loadTraditional(tab.id, frameId);
      return;
    case 'pause-hour':
      await pauseForAnHour(Date.now());
      return;
    case 'site-off':
      await switchSiteOff(`${message.origin}/`);
      return;
    case 'open-guide':
      await openGuide(message.anchor);
      return;
    case 'open-source':
      await openSource(message.url);
  }
}
