import { browser } from 'wxt/browser';
import { changeStored, SETTINGS_KEY } from './settings-store.ts';
import { readArea } from './storage.ts';

/** Version 0 kept its two settings flat in `storage.sync`: `delay` in ms and `lang` as a BCP 47 tag or "auto". */
const OLD_KEYS = ['delay', 'lang'];

/** Takes over what version 0 stored, once: its keys are removed, and choices made since then stand. */
export async function migrateSettings(): Promise<void> {
  const { [SETTINGS_KEY]: current, delay, lang } = await readArea('sync', null);
  if (delay === undefined && lang === undefined) return;
  if (current === undefined) {
    await changeStored((stored) => ({ ...dwellOf(delay), ...languageOf(lang), ...stored }));
  }
  await browser.storage.sync.remove(OLD_KEYS);
}

/** The nearest of today's three; version 0 took any number, and 0 for “on click”. */
function dwellOf(delay: unknown): object {
  if (typeof delay !== 'number' || !Number.isFinite(delay) || delay < 0) return {};
  if (delay === 0) return { trigger: 'click' };
  return { dwell: delay <= 350 ? 250 : delay <= 575 ? 450 : 700 };
}

function languageOf(lang: unknown): object {
  if (typeof lang !== 'string') return {};
  const known = { auto: 'auto', 'zh-cn': 'zh-CN', 'zh-tw': 'zh-TW', en: 'en' };
  const language = known[lang.toLowerCase() as keyof typeof known];
  return language === undefined ? {} : { language };
}
