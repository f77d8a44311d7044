import type { Footnote } from '../knowledge/footnote.ts';
import type { IsoDate } from '../knowledge/types.ts';
import type { Strings } from '../locales/zh-CN.ts';
import type { TextSize, Theme } from '../utils/settings.ts';

/** `hour` pauses everywhere, `site` lasts until the reader turns it on again. */
export type PauseScope = 'page' | 'hour' | 'site';

/** The parts of the card that open; one at a time. */
export type CardSection =
  | 'here'
  | 'how'
  | 'risks'
  | 'actions'
  | 'figures'
  | 'lender'
  | 'related'
  | 'questions';

export interface CardViewProps {
  readonly footnote: Footnote;
  readonly strings: Strings;
  readonly today: IsoDate;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** The open section, kept by the caller so that the next card opens the same one. */
  readonly section: CardSection | null;
  readonly onSection: (section: CardSection | null) => void;
  readonly onClose: () => void;
  /** The anchor is the id of a record, or the product's id. */
  readonly onOpenGuide: (anchor: string) => void;
  readonly onPause: (scope: PauseScope) => void;
  readonly onOpenSource: (url: string) => void;
  /** Rejects where the clipboard is refused. */
  readonly onCopy: (text: string) => Promise<void>;
}

export function CardView({ footnote, strings, theme, textSize, onClose }: CardViewProps) {
  const { product } = footnote;
  return (
    <div
      class="surface card"
      role="dialog"
      aria-label={strings.footnoteOf(product.name)}
      tabIndex={-1}
      lang={strings.lang}
      data-theme={theme}
      data-size={textSize}
      data-product={product.id}
    >
      <h2>{product.name}</h2>
      <button type="button" onClick={onClose} aria-label={strings.close}>
        ✕
      </button>
      <p>{product.oneLine.text}</p>
      <p>{product.status.text}</p>
    </div>
  );
}
