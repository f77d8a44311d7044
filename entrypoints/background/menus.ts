import { type Browser, browser } from 'wxt/browser';
import { resolveLanguage } from '../../locales/locale.ts';
import { toolbarStringsFor } from '../../locales/toolbar.ts';
import { findMentions } from '../../mentions/find-mentions.ts';
import type { ProductId } from '../../mentions/product.ts';
import { NEWS_ORIGINS } from '../../utils/news-sites.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';
import { unattended } from '../../utils/unattended.ts';
import { openGuide } from './pages.ts';

/** 看注脚 on selected text anywhere, and on links of the sites on the list. */
const MENUS = ['selection', 'link'] as const;

type ClickInfo = Browser.contextMenus.OnClickData & {
  /** Firefox only. */
  readonly linkText?: string;
};

/** Firefox only: tells of a menu before it is shown. The types are Chrome's. */
interface MenusWithShown {
  readonly onShown?: { addListener(listener: (info: ClickInfo) => void): void };
  refresh?(): Promise<void>;
}

export function watchMenus(): void {
  // Firefox for Android has no context menus for extensions.
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => unattended(createMenus()));
  watchSettings(() => unattended(translateMenus()), new AbortController().signal);
  browser.contextMenus.onClicked.addListener((info, tab) => unattended(lookUp(info, tab)));
  (browser.contextMenus as MenusWithShown).onShown?.addListener((info) => unattended(hideIfIdle(info)));
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = await titleOfMenu();
  for (const id of MENUS) {
    browser.contextMenus.create({
      id,
      title,
      contexts: [id],
      ...(id === 'link' ? { documentUrlPatterns: NEWS_ORIGINS } : {}),
    });
  }
}

async function translateMenus(): Promise<void> {
  const title = await titleOfMenu();
  // Not there yet in the first moments after installing: they are then made with this title.
  for (const id of MENUS) await browser.contextMenus.update(id, { title }).catch(() => undefined);
}

async function titleOfMenu(): Promise<string> {
  const { language } = await loadSettings();
  return toolbarStringsFor(resolveLanguage(language, navigator.languages)).lookUp;
}

/** Opens the guide at the product; at its top where the text names none, as Chromium shows the menu on any text. */
async function lookUp(info: ClickInfo, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const text = info.selectionText ?? info.linkText ?? (await linkTextIn(tab, info));
  await openGuide(productIn(text) ?? '');
}

/** Firefox tells the text of a menu about to be shown, where the page may be read. */
async function hideIfIdle(info: ClickInfo): Promise<void> {
  const text = info.selectionText ?? info.linkText;
  const visible = text === undefined || productIn(text) !== undefined;
  for (const id of MENUS) await browser.contextMenus.update(id, { visible });
  await (browser.contextMenus as MenusWithShown).refresh?.();
}

/** Chromium tells the address of a link only; the click on the menu lets us look at the page. */
async function linkTextIn(tab: Browser.tabs.Tab | undefined, info: ClickInfo): Promise<string> {
  if (tab?.id === undefined || info.linkUrl === undefined) return '';
  const [found] = await browser.scripting
    .executeScript({
      target: { tabId: tab.id, frameIds: [info.frameId ?? 0] },
      args: [info.linkUrl],
      func: (url: string) => [...document.links].find(({ href }) => href === url)?.textContent ?? '',
    })
    .catch(() => []);
  return String(found?.result ?? '');
}

/** The reader pointed at these words, so a name such as Huabei needs no page to explain it. */
function productIn(text: string): ProductId | undefined {
  const everySense = -1;
  return findMentions(text, { pageContext: () => everySense })[0]?.product;
}
