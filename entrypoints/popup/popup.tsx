import concepts from 'virtual:knowledge/concepts';
import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import type { PauseScope } from '../../components/CardView.tsx';
import { type PageRemedy, type PopupPage, PopupView } from '../../components/PopupView.tsx';
import { resolveLanguage, stringsFor } from '../../locales/locale.ts';
import { compileClaims } from '../../mentions/claims.ts';
import { guideUrl } from '../../utils/guide-url.ts';
import { pauseForAnHour } from '../../utils/pause.ts';
import { loadSettings, saveSettings } from '../../utils/settings.ts';
import { siteKey } from '../../utils/sites.ts';
import { today } from '../../utils/today.ts';
import { unattended } from '../../utils/unattended.ts';
import { loadKnowledge } from './knowledge.ts';
import { linkToPage, type PageLink } from './page-link.ts';
import { addressOf, pageOf, whyNotRead } from './page-state.ts';
import { applyRemedy } from './remedies.ts';

/** Shows the popup for the tab in front and keeps it true to the page while it is open. */
export async function showPopup(show: (view: VNode) => void): Promise<void> {
  const [settings, [tab]] = await Promise.all([
    loadSettings(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const language = resolveLanguage(settings.language, navigator.languages);
  const knowledge = await loadKnowledge(language);
  const matcher = compileClaims(concepts);
  const host = siteKey(tab?.url ?? '') ?? '';
  let link: PageLink = { contents: [], send: () => undefined };

  function draw(page: PopupPage): void {
    show(
      <PopupView
        page={page}
        knowledge={knowledge}
        strings={stringsFor(language)}
        today={today()}
        theme={settings.theme}
        textSize={settings.textSize}
        onGo={(mention) => {
          link.send({ type: 'show', ...addressOf(mention) });
          // The page needs the focus for its card.
          window.close();
        }}
        onRemedy={(remedy) => unattended(remedied(remedy))}
        onPause={(scope) => unattended(paused(scope))}
        onOpenGuide={(anchor) => unattended(openTab(guideUrl(anchor ?? '')))}
        onOpenOptions={() => unattended(browser.runtime.openOptionsPage())}
        onOpenSource={(url) => unattended(openTab(url))}
        onCopy={(text) => navigator.clipboard.writeText(text)}
      />,
    );
  }

  let listening = new AbortController();
  function listen(): void {
    listening.abort();
    listening = new AbortController();
    if (tab?.id === undefined) {
      draw({ state: 'browser-page' });
      return;
    }
    const { signal } = listening;
    linkToPage(
      tab.id,
      async (changed) => {
        link = changed;
        const page =
          changed.contents.length > 0
            ? pageOf(changed.contents, host, matcher)
            : await whyNotRead(await browser.tabs.get(tab.id as number), await loadSettings());
        if (!signal.aborted) draw(page);
      },
      signal,
    );
  }

  async function remedied(remedy: PageRemedy): Promise<void> {
    if (tab === undefined) return;
    await applyRemedy(remedy, tab);
    listen();
  }

  async function paused(scope: PauseScope): Promise<void> {
    if (scope === 'page') link.send({ type: 'off-on-this-page' });
    else if (scope === 'hour') await pauseForAnHour(Date.now());
    else await saveSettings({ sitesOff: [...new Set([...(await loadSettings()).sitesOff, host])] });
    draw(scope === 'site' ? { state: 'site-off', host } : { state: 'paused' });
  }

  draw({ state: 'loading' });
  listen();
}

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
