import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import {
  type Choices,
  isRecord,
  parseSettings,
  recordOf,
  SETTINGS_VERSION,
  type Settings,
  strings,
} from './settings.ts';
import { readArea } from './storage.ts';

export const SETTINGS_KEY = 'settings';

/** Where the choices are kept: carried to the reader's other browsers, or in this one only. */
export type Place = 'sync' | 'local';

/** The organisation's presets, over them the reader's choices, save those the organisation locked. */
export async function loadSettings(): Promise<Settings> {
  const [presets, choices] = await Promise.all([readArea('managed', null), readChoices()]);
  const locked = strings(presets.locked);
  const own = Object.entries(choices).filter(([key]) => !locked.includes(key));
  return parseSettings(Object.fromEntries(own), parseSettings(presets));
}

/**
 * Stores the reader's choices beside earlier ones; a corrupted store is replaced only now. Rejects where the browser
 * refuses both places.
 */
export function saveSettings(choices: Choices): Promise<Place> {
  return changeStored((stored) => {
    // Products are chosen one by one, and a newer version may have stored some unknown here.
    const products = { ...recordOf(stored.products), ...choices.products };
    return { ...stored, ...choices, ...('products' in choices && { products }) };
  });
}

/** Changes a list of sites as it stands once it is the change's turn: of two at once neither undoes the other. */
export function saveSites(
  key: 'sitesOff' | 'sitesOn',
  change: (sites: readonly string[]) => readonly string[],
): Promise<Place> {
  return changeStored(async (stored) => ({ ...stored, [key]: change((await loadSettings())[key]) }));
}

/**
 * One change after the other, whichever page of ours makes it: each builds on what the one before it stored. The
 * browser lets go of the lock of a page that is closed meanwhile.
 */
export async function changeStored(
  change: (stored: Record<string, unknown>) => object | Promise<object>,
): Promise<Place> {
  return await navigator.locks.request(SETTINGS_KEY, async () => {
    const stored = await readChoices();
    const version = Math.max(SETTINGS_VERSION, Number(stored.version) || 0);
    return store({ ...(await change(stored)), version });
  });
}

export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (SETTINGS_KEY in changes || area === 'managed') void loadSettings().then(onChange);
  };
  listen(browser.storage.onChanged, listener, signal);
}

/** A copy in `local` is there only while `sync` refuses, and is then the newer one. */
export async function readChoices(): Promise<Record<string, unknown>> {
  const [sync, local] = await Promise.all([readArea('sync', SETTINGS_KEY), readArea('local', SETTINGS_KEY)]);
  return recordOf(local[SETTINGS_KEY] ?? sync[SETTINGS_KEY]);
}

/** `sync` is missing in some browsers and rejects when it is full or switched off (8 kB an item). */
async function store(value: object): Promise<Place> {
  try {
    await browser.storage.sync.set({ [SETTINGS_KEY]: value });
  } catch {
    await browser.storage.local.set({ [SETTINGS_KEY]: value });
    return 'local';
  }
  await browser.storage.local.remove(SETTINGS_KEY);
  return 'sync';
}

/** Where the choices are kept now: `local` only after the browser refused to carry them along. */
export async function placeOfSettings(): Promise<Place> {
  const { [SETTINGS_KEY]: local } = await readArea('local', SETTINGS_KEY);
  return isRecord(local) ? 'local' : 'sync';
}

/** Makes the choices of a file the reader's own, in place of all earlier ones. */
export async function importChoices(choices: Choices): Promise<void> {
  await changeStored(() => choices);
}

/** Back to what the extension came with. */
export async function resetSettings(): Promise<void> {
  await changeStored(() => ({}));
}
