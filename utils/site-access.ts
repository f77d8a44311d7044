import { browser } from 'wxt/browser';
import { NEWS_ORIGINS } from './news-sites.ts';
import { saveSettings, saveSites } from './settings-store.ts';
import { ALL_SITES, isSwitchedOff, siteKey, siteOrigins } from './sites.ts';

/**
 * Sites beyond the built-in list: each is a choice of the reader and a permission of the browser, which come and
 * go together. What asks for a permission must be called in a click, before anything is awaited: browsers refuse
 * it later.
 */

/** Whether the permission was given. */
export async function readAllNews(): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [ALL_SITES] }))) return false;
  await saveSettings({ allNews: true });
  return true;
}

export async function stopReadingAllNews(): Promise<void> {
  await saveSettings({ allNews: false });
  await giveBackAllSites();
}

/**
 * Chromium (seen in 156) withdraws the sites of the manifest together with “all sites”, given or not, and the card
 * could no longer be put into their pages. There the permission stays, unused, until the reader takes it back.
 */
export async function giveBackAllSites(): Promise<void> {
  if (import.meta.env.FIREFOX) await giveBack([ALL_SITES]);
}

/** Adds a site as `siteKey` or `normaliseHostInput` gives it. Answers whether the permission was given. */
export async function addSite(host: string): Promise<boolean> {
  if (!(await grantSite(host))) return false;
  await saveSites('sitesOn', (sites) => [...new Set([...sites, host])]);
  return true;
}

export async function removeSite(host: string): Promise<void> {
  await saveSites('sitesOn', (sites) => sites.filter((on) => on !== host));
  await giveBack(siteOrigins(host));
}

/** The permission alone, for a site that was added but is withheld. */
export function grantSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: siteOrigins(host) });
}

/** Whether the browser lets a site be read at present, by whatever permission. */
export function mayReadSite(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: siteOrigins(host).slice(0, 1) });
}

/** Whether all of the list may be read: browsers let a reader take away what came with the extension, too. */
export function mayReadList(): Promise<boolean> {
  return browser.permissions.contains({ origins: NEWS_ORIGINS });
}

export function grantList(): Promise<boolean> {
  return browser.permissions.request({ origins: NEWS_ORIGINS });
}

export function mayReadAll(): Promise<boolean> {
  return browser.permissions.contains({ origins: [ALL_SITES] });
}

/** Browsers reject where the permission is one of those the extension cannot do without, or is not there. */
export async function giveBack(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins }).catch(() => false);
}

/** 本站关闭, for the site of a page; no permission changes. */
export async function switchSiteOff(url: string): Promise<void> {
  const site = siteKey(url);
  if (site !== undefined) await saveSites('sitesOff', (sites) => [...new Set([...sites, site])]);
}

/** One entry of the list; a wider one may go on covering its pages. */
export async function removeSiteOff(host: string): Promise<void> {
  await saveSites('sitesOff', (sites) => sites.filter((off) => off !== host));
}

/** For the site of a page, whatever covers it. */
export async function switchSiteOn(url: string): Promise<void> {
  await saveSites('sitesOff', (sites) => sites.filter((off) => !isSwitchedOff(url, [off])));
}
