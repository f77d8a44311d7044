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
  withheld: ['give-access'],
  outdated: ['reload'],
  'site-off': ['turn-on'],
  'page-off': ['check-page'],
  paused: ['resume'],
};

interface PageStateViewProps {
  readonly page: SilentPage;
  readonly onRemedy: (remedy: PageRemedy) => void;
}

/** Why there is nothing to say about this page, and the way out where there is one. */
export function PageStateView({ page, onRemedy }: PageStateViewProps) {
  const words = usePopupWords();
  const { title, text } = words.pageStates[page.state];
  const remedies = REMEDIES[page.state];
  return (
    <header>
      <div class="product-head">
        <h2>{title}</h2> {'host' in page && <span class="kind">{page.host}</span>}
      </div>
      <p class="state-text" role={page.state === 'loading' ? 'status' : undefined}>
        {text}
        {page.state === 'paused' && ` ${words.pausedUntil(page.until)}`}
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
