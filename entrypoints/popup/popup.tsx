import concepts from 'virtual:knowledge/concepts';
import traditional from 'virtual:knowledge/traditional';
import type { VNode } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import { type PageRemedy, type PopupPage, PopupView } from '../../components/PopupView.tsx';
import type { PauseScope } from '../../components/pause.ts';
import { resolveLanguage, stringsFor } from '../../locales/locale.ts';
import { type ClaimMatcher, compileClaims } from '../../mentions/claims.ts';
import { guideUrl } from '../../utils/guide-url.ts';
import { lockedSettings } from '../../utils/managed.ts';
import { switchPageOff } from '../../utils/page-off.ts';
import { HOUR, pauseForAnHour } from '../../utils/pause.ts';
import type { Settings } from '../../utils/settings.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';
import { switchSiteOff } from '../../utils/site-access.ts';
import { siteKey } from '../../utils/sites.ts';
import { timeOfDay } from '../../utils/time-of-day.ts';
import { today } from '../../utils/today.ts';
import { unattended } from '../../utils/unattended.ts';
import { loadKnowledge } from './knowledge.ts';
import { linkToPage, type PageLink } from './page-link.ts';
import { addressOf, findingsOf, pageOf, whyNotRead } from './page-state.ts';
import { applyRemedy } from './remedies.ts';

/** Shows the popup for the tab in front and keeps it true to the page and the settings while it is open. */
export async function showPopup(show: (view: VNode) => void): Promise<void> {
  const [settings, presets, [front]] = await Promise.all([
    loadSettings(),
    lockedSettings(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  let { theme, textSize } = settings;
  let locked = presets;
  let language = resolveLanguage(settings.language, navigator.languages);
  // The page answers while this comes.
  const loading = loadKnowledge(language);
  let known: Awaited<typeof loading> | undefined;
  let matcher: ClaimMatcher | undefined;
  let tab = front;
  let page: PopupPage = { state: 'loading' };
  let link: PageLink = { contents: [], send: () => undefined };

  function draw(): void {
    if (known === undefined) return;
    document.documentElement.lang = language;
    show(
      <PopupView
        page={page}
        knowledge={known.knowledge}
        details={known.details}
        strings={stringsFor(language)}
        today={today()}
        theme={theme}
        textSize={textSize}
        locked={locked}
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
  function listen(isExpected: boolean): void {
    listening.abort();
    listening = new AbortController();
    const { signal } = listening;
    const asked = tab;
    if (asked?.id === undefined) return;
    linkToPage(
      asked.id,
      async (changed) => {
        link = changed;
        const { contents } = changed;
        let seen =
          contents.length > 0 ? pageOf(contents, hostOf(asked)) : await whyNotRead(asked, asked !== front);
        // The page may have spoken while it was asked why it is silent.
        if (signal.aborted || link !== changed) return;
        if (seen.state === 'ready') {
          if (page.state !== 'ready') {
            page = seen;
            draw();
            await painted();
            if (signal.aborted || link !== changed) return;
          }
          matcher ??= compileClaims(concepts, traditional);
          seen = { ...seen, ...findingsOf(contents, matcher) };
        }
        page = seen;
        draw();
      },
      signal,
      isExpected,
    );
  }

  async function remedied(remedy: PageRemedy): Promise<void> {
    if (tab?.id === undefined) return;
    await applyRemedy(remedy, tab.id, tab);
    listen(true);
  }

  async function paused(scope: PauseScope): Promise<void> {
    if (tab?.id === undefined) return;
    const now = Date.now();
    if (scope === 'hour') await pauseForAnHour(now);
    else if (scope === 'site') await switchSiteOff(tab.url ?? '');
    else {
      link.send({ type: 'off-on-this-page' });
      await switchPageOff(tab.id);
    }
    listening.abort();
    page =
      scope === 'hour'
        ? { state: 'paused', until: timeOfDay(now + HOUR) }
        : { state: `${scope}-off`, host: hostOf(tab) };
    draw();
  }

  let following = 0;
  async function follow(changed: Settings): Promise<void> {
    following += 1;
    const mine = following;
    const wanted = resolveLanguage(changed.language, navigator.languages);
    const [presets, knowledge] = await Promise.all([lockedSettings(), loadKnowledge(wanted)]);
    // A later change is being followed already.
    if (mine !== following) return;
    ({ theme, textSize } = changed);
    locked = presets;
    known = knowledge;
    language = wanted;
    draw();
  }

  // A page that was loading, or is loaded anew, answers when it is there.
  browser.tabs.onUpdated.addListener((id, { status }, updated) => {
    if (id !== tab?.id || status !== 'complete') return;
    tab = updated;
    listen(true);
  });
  if (tab?.id === undefined) page = { state: 'browser-page' };
  listen(false);
  known = await loading;
  draw();
  watchSettings((changed) => unattended(follow(changed)), new AbortController().signal);
}

/** Until what was drawn can be seen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function hostOf({ url = '' }: Browser.tabs.Tab): string {
  return siteKey(url) ?? '';
}

async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
