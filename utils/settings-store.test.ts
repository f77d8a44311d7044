import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as browser } from 'wxt/testing/fake-browser';
import { webLocks } from '../tests/faults/web-locks.ts';
import { lockedSettings } from './managed.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import { migrateSettings } from './settings-migration.ts';
import {
  importChoices,
  loadSettings,
  placeOfSettings,
  readChoices,
  resetSettings,
  saveSettings,
  watchSettings,
} from './settings-store.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => {
  vi.restoreAllMocks();
  browser.reset();
  vi.stubGlobal('navigator', { locks: webLocks() });
});

const stored = async () => (await browser.storage.sync.get('settings')).settings;
const preset = (values: object) =>
  vi.spyOn(browser.storage.managed, 'get').mockResolvedValue(values as never);

describe('the store', () => {
  it('holds only what was chosen', async () => {
    await saveSettings({ theme: 'dark' });
    expect(await stored()).toEqual({ version: 1, theme: 'dark' });
  });

  it('loses none of two changes made at once', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ dwell: 700 })]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', dwell: 700 });
  });

  it('takes each product for a choice of its own', async () => {
    await Promise.all([
      saveSettings({ products: { huabei: false } }),
      saveSettings({ products: { jiebei: false } }),
    ]);
    expect(await stored()).toEqual({ version: 1, products: { huabei: false, jiebei: false } });
    expect((await loadSettings()).products).toEqual({ huabei: false, jiebei: false, wangshangdai: true });
  });

  it('leaves a corrupted value alone until the reader changes something', async () => {
    await browser.storage.sync.set({ settings: 'broken' });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await stored()).toBe('broken');
    await saveSettings({ theme: 'dark' });
    expect(await stored()).toEqual({ version: 1, theme: 'dark' });
  });

  it('keeps what a newer version stored', async () => {
    const newer = { version: 3, sounds: 'off', theme: 'sepia' };
    await browser.storage.sync.set({ settings: newer });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await saveSettings({ dwell: 250 });
    expect(await stored()).toEqual({ ...newer, dwell: 250 });
  });

  it('stays in this browser while the synchronised store refuses, and goes back', async () => {
    const set = vi
      .spyOn(browser.storage.sync, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    expect(await saveSettings({ theme: 'dark' })).toBe('local');
    expect(await placeOfSettings()).toBe('local');
    expect((await loadSettings()).theme).toBe('dark');

    set.mockRestore();
    expect(await saveSettings({ dwell: 250 })).toBe('sync');
    expect(await placeOfSettings()).toBe('sync');
    expect(await stored()).toEqual({ version: 1, theme: 'dark', dwell: 250 });
  });

  it('works where the browser has no synchronised store', async () => {
    const { sync } = browser.storage;
    Reflect.set(browser.storage, 'sync', undefined);
    expect(await saveSettings({ textSize: 'large' })).toBe('local');
    expect((await loadSettings()).textSize).toBe('large');
    Reflect.set(browser.storage, 'sync', sync);
  });

  it('says when both places refuse, and goes on working', async () => {
    const refused = new Error('disk full');
    const sync = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(refused);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(refused);
    await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('disk full');
    sync.mockRestore();
    expect(await saveSettings({ theme: 'light' })).toBe('sync');
  });

  it('tells of changes, wherever they were stored, until it is told to stop', async () => {
    const seen: string[] = [];
    const off = new AbortController();
    watchSettings(({ theme }) => seen.push(theme), off.signal);
    await saveSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(seen).toContain('dark'));
    preset({ theme: 'system', locked: ['theme'] });
    await browser.storage.onChanged.trigger({ theme: { newValue: 'system' } }, 'managed');
    await vi.waitFor(() => expect(seen.at(-1)).toBe('system'));
    off.abort();
    await saveSettings({ theme: 'light' });
    expect(seen).not.toContain('light');
  });
});

describe('presets of an organisation', () => {
  it('stand behind what the reader chose, save what is locked', async () => {
    preset({ theme: 'dark', language: 'zh-TW', dwell: 700, locked: ['language', 'marks'] });
    await saveSettings({ theme: 'light', language: 'en', marks: 'first' });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'light',
      language: 'zh-TW',
      dwell: 700,
    });
    expect(await stored()).toEqual({ version: 1, theme: 'light', language: 'en', marks: 'first' });
    expect([...(await lockedSettings())]).toEqual(['language', 'marks']);
  });

  it('stand in where the reader chose nothing, or what is unknown here', async () => {
    preset({ theme: 'dark', sitesOff: ['a.cn'], products: { huabei: false, jiebei: 'no' } });
    await browser.storage.sync.set({ settings: { version: 2, theme: 'sepia', sitesOff: 'none' } });
    await saveSettings({ products: { wangshangdai: false } });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      sitesOff: ['a.cn'],
      products: { huabei: false, jiebei: true, wangshangdai: false },
    });
  });

  it('are passed over where they make no sense, or there are none', async () => {
    const get = preset({ theme: 'pink', locked: ['toString', 7, 'colour'] });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await lockedSettings()).toEqual(new Set());
    get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('migration from version 0', () => {
  it('takes over the two flat settings and removes them', async () => {
    await browser.storage.sync.set({ delay: 800, lang: 'zh-TW' });
    await migrateSettings();
    expect(await browser.storage.sync.get(null)).toEqual({
      settings: { version: 1, dwell: 700, language: 'zh-TW' },
    });
  });

  it.each([
    [{ delay: 0 }, { version: 1, trigger: 'click' }],
    [
      { delay: 300, lang: 'fr' },
      { version: 1, dwell: 250 },
    ],
    [
      { delay: 'soon', lang: 'en' },
      { version: 1, language: 'en' },
    ],
  ])('reads %j', async (old, expected) => {
    await browser.storage.sync.set(old);
    await migrateSettings();
    expect(await stored()).toEqual(expected);
  });

  it('does not overrule a choice of today, and does nothing without old settings', async () => {
    await browser.storage.sync.set({ delay: 200, settings: { version: 1, dwell: 700 } });
    await migrateSettings();
    await migrateSettings();
    expect(await browser.storage.sync.get(null)).toEqual({ settings: { version: 1, dwell: 700 } });
  });
});

describe('settings as a file', () => {
  it('come back as they went, and replace earlier choices', async () => {
    await saveSettings({ theme: 'dark', sitesOn: ['example.cn'], products: DEFAULT_SETTINGS.products });
    const file = writeSettingsFile(await readChoices());
    await resetSettings();
    await saveSettings({ dwell: 250 });

    const read = readSettingsFile(file);
    await importChoices('choices' in read ? read.choices : {});
    expect(await stored()).toEqual({
      version: 1,
      theme: 'dark',
      sitesOn: ['example.cn'],
      products: DEFAULT_SETTINGS.products,
    });
  });
});
