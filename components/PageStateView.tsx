import type { PopupStrings } from '../locales/popup/zh-CN.ts';
import { normaliseHostInput } from '../utils/host-input.ts';
import type { Settings } from '../utils/settings.ts';
import type { PageRemedy, SilentPage } from './PopupView.tsx';
import { usePopupWords } from './popup-words.ts';

/** What helps in each state, the narrowest permission first. */
const REMEDIES: Readonly<Record<SilentPage['state'], readonly PageRemedy[]>> = {
  loading: [],
  none: [],
  'site-not-listed': ['check-page', 'check-site', 'check-news'],
  'not-news': ['check-page', 'check-site'],
  'service-page': [],
  'browser-page': [],
  'store-page': [],
  pdf: [],
  'not-web': [],
  'moved-on': [],
  withheld: ['give-access'],
  outdated: ['reload'],
  'site-off': ['turn-on'],
  'page-off': ['check-page'],
  paused: ['resume'],
};

/** What some of them change. */
const SETTINGS: Partial<Record<PageRemedy, keyof Settings>> = {
  'check-site': 'sitesOn',
  'check-news': 'allNews',
  'turn-on': 'sitesOff',
};

interface PageStateViewProps {
  readonly page: SilentPage;
  readonly locked: ReadonlySet<keyof Settings>;
  readonly onRemedy: (remedy: PageRemedy) => void;
}

/** Why there is nothing to say about this page, and the way out where there is one. */
export function PageStateView({ page, locked, onRemedy }: PageStateViewProps) {
  const words = usePopupWords();
  const remedies = REMEDIES[page.state].filter((remedy) => {
    const setting = SETTINGS[remedy];
    if (setting !== undefined && locked.has(setting)) return false;
    // Only what could be typed in the options: no address of a machine, no name that many sites share.
    return remedy !== 'check-site' || ('host' in page && 'host' in normaliseHostInput(page.host));
  });
  return (
    <header>
      <div class="product-head">
        <h2>{words.pageStates[page.state].title}</h2>{' '}
        {'host' in page && <span class="kind">{page.host}</span>}
      </div>
      <p class="state-text" role={page.state === 'loading' ? 'status' : undefined}>
        {textFor(page, locked, words)}
      </p>
      {remedies.length > 0 && (
        <div class="remedies">
          {remedies.map((remedy, index) => (
            <button
              key={remedy}
              type="button"
              class={index === 0 ? 'button primary' : 'button'}
              onClick={() => onRemedy(remedy)}
            >
              {words.remedies[remedy]}
            </button>
          ))}
        </div>
      )}
    </header>
  );
}

function textFor(page: SilentPage, locked: ReadonlySet<keyof Settings>, words: PopupStrings): string {
  if (page.state === 'paused') return words.pausedUntil(page.until);
  if (page.state === 'site-off' && locked.has('sitesOff')) return words.siteOffForGood;
  return words.pageStates[page.state].text;
}
