import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { Access, Shortcut } from '../../components/options/options-context.ts';
import { resolveLanguage, stringsFor } from '../../locales/locale.ts';
import { optionsStringsFor } from '../../locales/options/locale.ts';
import { lockedSettings } from '../../utils/managed.ts';
import { newsSites } from '../../utils/news-sites.ts';
import type { Settings } from '../../utils/settings.ts';
import { writeSettingsFile } from '../../utils/settings-file.ts';
import { loadSettings, placeOfSettings, readChoices, watchSettings } from '../../utils/settings-store.ts';
import { mayReadAll, mayReadList, mayReadSite } from '../../utils/site-access.ts';
import { unattended } from '../../utils/unattended.ts';
import { optionsActions } from './actions.ts';
import { paintSentence } from './preview-marks.ts';

/** Shows the options and keeps them true to the settings and permissions, from wherever these change. */
export async function showOptions(show: (view: VNode) => void): Promise<void> {
  let notice: 'local' | 'failed' | null = (await placeOfSettings()) === 'local' ? 'local' : null;
  const actions = optionsActions((how) => {
    notice = how === 'sync' ? null : how;
    unattended(draw());
  });
  let drawing = 0;

  async function draw(): Promise<void> {
    drawing += 1;
    const mine = drawing;
    const settings = await loadSettings();
    const [locked, exported, access, shortcuts] = await Promise.all([
      lockedSettings(),
      readChoices().then(writeSettingsFile),
      accessFor(settings),
      shortcutsOf(),
    ]);
    // A later change is being drawn already.
    if (mine !== drawing) return;
    const language = resolveLanguage(settings.language, navigator.languages);
    const strings = stringsFor(language);
    const words = optionsStringsFor(language);
    document.documentElement.lang = language;
    document.title = `${strings.name} · ${words.title}`;
    show(
      <OptionsView
        words={words}
        strings={strings}
        settings={settings}
        locked={locked}
        builtIn={newsSites}
        access={access}
        shortcuts={shortcuts}
        browserName={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
        exported={exported}
        actions={actions}
        paint={paintSentence}
        notice={notice}
      />,
    );
  }

  const redraw = (): void => unattended(draw());
  watchSettings(redraw, new AbortController().signal);
  browser.permissions.onAdded.addListener(redraw);
  browser.permissions.onRemoved.addListener(redraw);
  // Back from the page where shortcuts are changed, of which Chromium tells nobody.
  window.addEventListener('focus', redraw);
  await draw();
}

async function accessFor({ sitesOn }: Settings): Promise<Access> {
  const [list, allSites, ...allowed] = await Promise.all([
    mayReadList(),
    mayReadAll(),
    ...sitesOn.map(mayReadSite),
  ]);
  return { list, allSites, sites: new Set(sitesOn.filter((_, index) => allowed[index])) };
}

/** Firefox for Android has no commands. */
async function shortcutsOf(): Promise<Shortcut[] | null> {
  const commands = await browser.commands?.getAll();
  if (commands === undefined) return null;
  const { shortcutNames } = optionsStringsFor('zh-CN');
  return commands.flatMap(({ name = '', shortcut = '' }) =>
    Object.hasOwn(shortcutNames, name) ? [{ name: name as Shortcut['name'], keys: shortcut }] : [],
  );
}
