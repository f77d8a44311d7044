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

/**
 * What is stored: only what the reader chose, so that a better default reaches those who chose nothing. A newer
 * version of this extension, on another computer of the reader, may have stored keys and values unknown here.
 */
export type Choices = Partial<
  Omit<Settings, 'products'> & { readonly products: Partial<Settings['products']> }
>;

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

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The strings of a list, each once; none of anything else. */
export function strings(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return [...new Set(items.filter((item) => typeof item === 'string'))];
}
