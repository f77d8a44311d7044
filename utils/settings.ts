import { browser } from 'wxt/browser';
import { PRODUCTS, type ProductId } from '../mentions/product.ts';
import { listen } from './listen.ts';

export type UnderlineStyle = 'line-and-tint' | 'line' | 'tint';
export type LanguageChoice = 'auto' | 'zh-CN' | 'zh-TW' | 'en';
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'small' | 'normal' | 'large';
/** `click`: no hover at all; a mark opens when it is clicked. */
export type Trigger = 'hover' | 'click';

export interface Settings {
  readonly products: Readonly<Record<ProductId, boolean>>;
  /** Every mention, or only the first of each product in an article. */
  readonly marks: 'all' | 'first';
  readonly trigger: Trigger;
  /** Rest before the card opens, ms. */
  readonly dwell: 250 | 450 | 700;
  readonly underline: UnderlineStyle;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly language: LanguageChoice;
  /** Read every page that looks like news; needs the permission for all sites. */
  readonly allNews: boolean;
  /** Hosts the reader switched off, sub-domains included. */
  readonly sitesOff: readonly string[];
  /** Hosts the reader added, each with a permission of its own. */
  readonly sitesOn: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  products: { huabei: true, jiebei: true, wangshangdai: true },
  marks: 'all',
  trigger: 'hover',
  dwell: 450,
  underline: 'line-and-tint',
  theme: 'system',
  textSize: 'normal',
  language: 'auto',
  allNews: false,
  sitesOff: [],
  sitesOn: [],
};

/**
 * What is stored: only what the reader chose, so that a better default reaches those who chose nothing. A newer
 * version of this extension, on another computer of the reader, may have stored keys and values unknown here.
 */
export type Choices = Partial<
  Omit<Settings, 'products'> & { readonly products: Partial<Settings['products']> }
>;

/** Where the choices are kept: carried to the reader's other browsers, or in this one only. */
export type Place = 'sync' | 'local';

export const SETTINGS_KEY = 'settings';
export const SETTINGS_VERSION = 1;

/** The settings that are one of a few values. */
export const ALLOWED = {
  marks: ['all', 'first'],
  trigger: ['hover', 'click'],
  dwell: [250, 450, 700],
  underline: ['line-and-tint', 'line', 'tint'],
  theme: ['system', 'light', 'dark'],
  textSize: ['small', 'normal', 'large'],
  language: ['auto', 'zh-CN', 'zh-TW', 'en'],
  allNews: [true, false],
} as const satisfies Partial<Record<keyof Settings, readonly unknown[]>>;

/** Settings from whatever was stored: each value that is not one of ours gives way to its default. */
export function parseSettings(stored: unknown, defaults = DEFAULT_SETTINGS): Settings {
  const raw = recordOf(stored);
  const settings: Record<string, unknown> = { ...defaults };
  for (const [key, values] of Object.entries(ALLOWED)) {
    if ((values as readonly unknown[]).includes(raw[key])) settings[key] = raw[key];
  }
  const products = recordOf(raw.products);
  settings.products = Object.fromEntries(
    PRODUCTS.map((product) => {
      const on = products[product];
      return [product, typeof on === 'boolean' ? on : defaults.products[product]];
    }),
  );
  for (const key of ['sitesOff', 'sitesOn'] as const) {
    if (Array.isArray(raw[key])) settings[key] = strings(raw[key]).filter(isHost);
  }
  return settings as unknown as Settings;
}

/** A host as URLs have it, and no pattern: browsers throw at a bad one, and would ask for all that a wide one covers. */
export function isHost(text: string): boolean {
  return /^(?:[\w.-]+|\[[\da-f:.]+])$/.test(text);
}

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

/** Nothing where the browser has no such area; Firefox rejects `managed` where no organisation set anything. */
export async function readArea(
  area: 'sync' | 'local' | 'managed',
  key: string | null,
): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get(key);
  } catch {
    return {};
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The strings of a list, each once; none of anything else. */
export function strings(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return [...new Set(items.filter((item) => typeof item === 'string'))];
}
