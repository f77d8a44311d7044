import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { GuideView } from '../../components/guide/GuideView.tsx';
import { guideStringsFor } from '../../locales/guide/locale.ts';
import { resolveLanguage, stringsFor } from '../../locales/locale.ts';
import { lockedSettings } from '../../utils/managed.ts';
import type { Settings } from '../../utils/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';
import { readAllNews } from '../../utils/site-access.ts';
import { today, watchToday } from '../../utils/today.ts';
import { unattended } from '../../utils/unattended.ts';
import { loadKnowledge } from './knowledge.ts';
import { lastSeenVersion, rememberVersion } from './last-seen.ts';

/** Shows the guide in the reader's language and follows the settings while it is open. */
export async function showGuide(show: (view: VNode) => void): Promise<void> {
  const [settings, lastSeen] = await Promise.all([loadSettings(), lastSeenVersion()]);
  let drawing = 0;

  async function draw({ language: choice, theme, textSize, allNews }: Settings): Promise<void> {
    drawing += 1;
    const mine = drawing;
    const language = resolveLanguage(choice, navigator.languages);
    const [knowledge, locked] = await Promise.all([loadKnowledge(language), lockedSettings()]);
    // A later change is being drawn already.
    if (mine !== drawing) return;
    const strings = stringsFor(language);
    document.documentElement.lang = language;
    document.title = `${strings.name} · ${guideStringsFor(language).title}`;
    show(
      <GuideView
        knowledge={knowledge}
        strings={strings}
        today={today()}
        theme={theme}
        textSize={textSize}
        lastSeen={lastSeen}
        readsAllNews={allNews}
        onReadAllNews={locked.has('allNews') ? undefined : () => readAllNews().catch(() => false)}
        onOpenSource={(url) => unattended(browser.tabs.create({ url }))}
        onCopy={(text) => navigator.clipboard.writeText(text)}
      />,
    );
    unattended(rememberVersion(knowledge.version));
  }

  // As long as its tab is open.
  const { signal } = new AbortController();
  watchSettings((changed) => unattended(draw(changed)), signal);
  watchToday(() => unattended(loadSettings().then(draw)), signal);
  await draw(settings);
}
