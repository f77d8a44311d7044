import { browser } from 'wxt/browser';
import type { OptionsActions } from '../../components/options/options-context.ts';
import type { Choices } from '../../utils/settings.ts';
import { readSettingsFile } from '../../utils/settings-file.ts';
import {
  importChoices,
  loadSettings,
  type Place,
  placeOfSettings,
  resetSettings,
  saveSettings,
} from '../../utils/settings-store.ts';
import {
  addSite,
  giveBack,
  giveBackAllSites,
  grantList,
  grantSite,
  readAllNews,
  removeSite,
  removeSiteOff,
  stopReadingAllNews,
} from '../../utils/site-access.ts';
import { siteOrigins } from '../../utils/sites.ts';
import { unattended } from '../../utils/unattended.ts';

/** @param onSaved told how a change was kept; `failed` where the browser refused it altogether */
export function optionsActions(onSaved: (how: Place | 'failed') => void): OptionsActions {
  /** Reports how it went and hands on the answer. */
  async function reporting<T>(change: Promise<T>): Promise<T> {
    try {
      const answer = await change;
      onSaved(await placeOfSettings());
      return answer;
    } catch (error) {
      onSaved('failed');
      throw error;
    }
  }

  /** Whether it was done; of a refusal the report says all. */
  const done = (change: Promise<boolean>): Promise<boolean> => reporting(change).catch(() => false);

  /** For a change whose answer nobody waits for. */
  const report = (change: Promise<unknown>): void => void reporting(change).catch(() => undefined);

  return {
    choose: (choices: Choices) => report(saveSettings(choices)),
    setAllNews: (on) => done(on ? readAllNews() : stopReadingAllNews().then(() => true)),
    addSite: (host) => done(addSite(host)),
    grantSite: (host) => done(grantSite(host)),
    grantList: () => done(grantList()),
    removeSite: (host) => done(removeSite(host).then(() => true)),
    removeSiteOff: (host) => report(removeSiteOff(host)),
    changeShortcuts: () => unattended(openShortcuts()),
    async importText(text) {
      const read = readSettingsFile(text);
      if ('problem' in read) return read.problem;
      await reporting(replacing(() => importChoices(read.choices)));
      return null;
    },
    reset: () => reporting(replacing(resetSettings)),
  };
}

/** With settings that go, the permissions go that only they asked for. */
async function replacing(change: () => Promise<unknown>): Promise<void> {
  const before = await loadSettings();
  await change();
  const { allNews, sitesOn } = await loadSettings();
  if (!allNews) await giveBackAllSites();
  for (const host of before.sitesOn) {
    if (!sitesOn.includes(host)) await giveBack(siteOrigins(host));
  }
}

/** In Firefox since 137; not in the types, which are Chrome's. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings !== undefined) await openShortcutSettings();
  // Edge turns this address into its own.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
