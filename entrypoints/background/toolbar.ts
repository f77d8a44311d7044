import { browser } from 'wxt/browser';
import { resolveLanguage } from '../../locales/locale.ts';
import { type ToolbarStrings, toolbarStringsFor } from '../../locales/toolbar.ts';
import { PRODUCTS } from '../../mentions/product.ts';
import type { Counts } from '../../utils/messages.ts';
import { forgetPageOff, isPageOff, watchPagesOff } from '../../utils/page-off.ts';
import { loadPause, watchPause } from '../../utils/pause.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';
import { isSwitchedOff } from '../../utils/sites.ts';
import { unattended } from '../../utils/unattended.ts';
import { countsOfTab, forgetCounts } from './page-counts.ts';
import { tellReaders } from './readers.ts';

const BADGE = '#55606b';

/** ms. A page that loads gives several reasons to look at its tab, one right after the other: one look will do. */
const MOMENT = 100;

/** Tabs that are about to be looked at, and tabs that are: one look after the other, or an old one could end last. */
const due = new Map<number, Promise<void>>();
const last = new Map<number, Promise<void>>();

/**
 * Shows what is true of a tab a moment after it was first asked for: how often what is mentioned, in figures and in
 * words, or that it is switched off.
 */
export function showTab(tabId: number): Promise<void> {
  const waiting = due.get(tabId);
  if (waiting !== undefined) return waiting;
  const moment = new Promise((resolve) => setTimeout(resolve, MOMENT));
  const shown = Promise.allSettled([moment, last.get(tabId)]).then(() => {
    due.delete(tabId);
    return show(tabId);
  });
  due.set(tabId, shown);
  last.set(tabId, shown);
  return shown.finally(() => {
    if (last.get(tabId) === shown) last.delete(tabId);
  });
}

async function show(tabId: number): Promise<void> {
  const [tab, settings, pausedUntil, isOff, counts] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    loadSettings(),
    loadPause(Date.now()),
    isPageOff(tabId),
    countsOfTab(tabId),
  ]);
  if (tab === undefined) return; // closed meanwhile
  const words = toolbarStringsFor(resolveLanguage(settings.language, navigator.languages));
  // The address is known only of sites that may be read; the others are not read anyway.
  const isSiteOff = isSwitchedOff(tab.url ?? '', settings.sitesOff);
  const off = pausedUntil > 0 ? words.paused : isSiteOff ? words.siteOff : isOff ? words.pageOff : undefined;
  const total = PRODUCTS.reduce((sum, product) => sum + counts[product], 0);
  const text = off !== undefined || total === 0 ? '' : total > 999 ? '999+' : String(total);
  const title = off ?? inWords(counts, words);
  try {
    // The title tells all that icon and badge do: on most pages it is the one that the browser shows by itself.
    if ((await browser.action.getTitle({ tabId })) === title) return;
    // It goes first: a new page that comes in between clears it, and all is set again.
    await Promise.all([
      browser.action.setTitle({ tabId, title }),
      browser.action.setIcon({ tabId, path: iconPaths(off === undefined ? '' : 'grey-') }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch {
    // Closed while it was being shown.
  }
}

/** Keeps every tab's button true to the page, the settings and the pause. */
export function watchToolbar(): void {
  const untilEnd = new AbortController().signal;
  const showAll = (): void => unattended(showTabs());
  unattended(colourBadge());
  watchSettings(showAll, untilEnd);
  watchPause(showAll, untilEnd);
  watchPagesOff((tabId) => unattended(showTab(tabId)));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') unattended(startAnew(tabId));
    else if (status === 'complete') unattended(showTab(tabId));
  });
  // A pause may have ended while the worker slept.
  browser.tabs.onActivated.addListener(({ tabId }) => unattended(showTab(tabId)));
  browser.tabs.onRemoved.addListener((tabId) => unattended(forget(tabId)));
}

/**
 * A new page starts from nothing, and browsers clear the badge, title and icon of the old one. Chromium tells the same
 * when scripts only change the address: then the readers are still there and report again.
 */
async function startAnew(tabId: number): Promise<void> {
  await forget(tabId);
  await Promise.all([showTab(tabId), tellReaders(tabId, { type: 'report' })]);
}

/** The same on every tab. */
async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE });
}

async function showTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showTab(id))));
}

async function forget(tabId: number): Promise<void> {
  await Promise.all([forgetCounts(tabId), forgetPageOff(tabId)]);
}

function inWords(counts: Counts, words: ToolbarStrings): string {
  const mentioned = PRODUCTS.filter((product) => counts[product] > 0);
  if (mentioned.length === 0) return words.name;
  const list = mentioned.map((product) => words.count(words.products[product], counts[product]));
  return words.mentioned(list.join(words.listSeparator));
}

function iconPaths(variant: '' | 'grey-'): Record<number, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${variant}${size}.png`]));
}
