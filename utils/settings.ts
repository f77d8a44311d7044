import { browser } from 'wxt/browser';
import { PRODUCTS, type ProductId } from '../mentions/product.ts';

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

/** What is stored: only what the reader chose, so that a better default reaches those who chose nothing. */
type Stored = { version: 1 } & Partial<Settings>;

const KEY = 'settings';

const CHOICES = {
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
export function parseSettings(stored: unknown): Settings {
  const raw = isRecord(stored) ? stored : {};
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, choices] of Object.entries(CHOICES)) {
    if ((choices as readonly unknown[]).includes(raw[key])) settings[key] = raw[key];
  }
  const products = isRecord(raw.products) ? raw.products : {};
  settings.products = Object.fromEntries(PRODUCTS.map((product) => [product, products[product] !== false]));
  for (const key of ['sitesOff', 'sitesOn'] as const) settings[key] = strings(raw[key]);
  return settings as unknown as Settings;
}

export async function loadSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.sync.get(KEY);
  return parseSettings(stored);
}

/** Stores the reader's choices beside earlier ones; a corrupted store is replaced only now. */
export async function saveSettings(choices: Partial<Settings>): Promise<void> {
  const { [KEY]: stored } = await browser.storage.sync.get(KEY);
  const value: Stored = { ...(isRecord(stored) ? stored : {}), ...choices, version: 1 };
  await browser.storage.sync.set({ [KEY]: value });
}

export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change !== undefined) onChange(parseSettings(change.newValue));
  };
  browser.storage.sync.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener), {
    once: true,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
