import { browser } from 'wxt/browser';
import { resolveLanguage } from '../../locales/locale.ts';
import { loadSettings } from '../../utils/settings.ts';

/** Puts the judge of unclear names into one frame, in the reader's isolated world. */
export async function loadJudge(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/judge.js'] });
}

/** Puts the script for pointer, keys and popup into one frame, in the reader's isolated world. */
export async function loadHover(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/hover.js'] });
}

/** Puts the card and the knowledge in the reader's language into one frame, in the reader's isolated world. */
export async function loadCard(tabId: number, frameId: number): Promise<void> {
  const { language } = await loadSettings();
  const resolved = resolveLanguage(language, navigator.languages);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/knowledge-${resolved}.js`, '/card.js'],
  });
}
