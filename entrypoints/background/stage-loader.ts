import { browser } from 'wxt/browser';
import { resolveLanguage } from '../../locales/locale.ts';
import { loadSettings } from '../../utils/settings-store.ts';

/** Puts the judge of unclear names into one frame. */
export function loadJudge(tabId: number, frameId: number): Promise<void> {
  return put(tabId, frameId, '/judge.js');
}

/** Puts the script for pointer, keys and popup into one frame. */
export function loadHover(tabId: number, frameId: number): Promise<void> {
  return put(tabId, frameId, '/hover.js');
}

/**
 * Puts the card into one frame, with the first view of all there is to know in the reader's language. Once they are
 * there, what opens in a card follows by itself: nobody waits for it, and no click has to ask.
 */
export async function loadCard(tabId: number, frameId: number): Promise<void> {
  const { language } = await loadSettings();
  const resolved = resolveLanguage(language, navigator.languages);
  await put(tabId, frameId, `/knowledge-${resolved}.js`, '/passage.js', '/card.js');
  // The frame may be gone by then.
  void put(tabId, frameId, `/details-${resolved}.js`).catch(() => undefined);
}

/** Puts what reads rates into one frame. */
export function loadRates(tabId: number, frameId: number): Promise<void> {
  return put(tabId, frameId, '/rates.js');
}

/** Puts what reads traditional characters into one frame. */
export function loadTraditional(tabId: number, frameId: number): Promise<void> {
  return put(tabId, frameId, '/traditional.js');
}

type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/** Runs scripts of ours in one frame, in the reader's isolated world. */
async function put(tabId: number, frameId: number, ...files: ScriptFile[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}
