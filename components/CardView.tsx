import { useState } from 'preact/hooks';
import type { Footnote, FootnoteDetails } from '../knowledge/footnote.ts';
import type { IsoDate, SourceId } from '../knowledge/types.ts';
import type { Strings } from '../locales/zh-CN.ts';
import type { TextSize, Theme } from '../utils/settings.ts';
import { CardDetails } from './CardDetails.tsx';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CardSection } from './card-section.ts';
import type { PauseScope } from './pause.ts';
import { quotation } from './quotation.ts';
import { ReadingProvider } from './reading.ts';

export interface CardViewProps {
  readonly footnote: Footnote;
  /** null while they are under way: what is opened meanwhile fills when they come. */
  readonly details: FootnoteDetails | null;
  readonly strings: Strings;
  readonly today: IsoDate;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** The open section, kept by the caller so that the next card opens the same one. */
  readonly section: CardSection | null;
  readonly onSection: (section: CardSection | null) => void;
  readonly onClose: () => void;
  /** The anchor is the id of a record or of a product. */
  readonly onOpenGuide: (anchor: string) => void;
  readonly onPause: (scope: PauseScope) => void;
  readonly onOpenSource: (url: string) => void;
  /** Rejects where the clipboard is refused. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** The whole card. Its root is the labelled dialog that takes the focus when a card is opened by key. */
export function CardView(props: CardViewProps) {
  const { footnote, details, strings, today, section } = props;
  const { product } = footnote;
  const sources = details?.sources ?? [];
  const [notes, setNotes] = useState<readonly SourceId[] | null>(null);
  const records = [product.oneLine, product.status, ...footnote.checks.map((check) => check.claim)];
  const firstView = records.map((record) => record.text).join('\n');
  const basis = {
    asOf: footnote.asOf,
    rules: records.flatMap((record) => record.rules),
    sources: records.flatMap((record) => record.sources),
  };
  return (
    <ReadingProvider
      value={{
        strings,
        today,
        asOf: footnote.asOf,
        version: footnote.version,
        sourceIds: footnote.sourceIds,
        sources,
        more: details?.claims ?? {},
        showSources: setNotes,
        openSource: props.onOpenSource,
        copy: props.onCopy,
      }}
    >
      <div
        class="surface card"
        role="dialog"
        aria-label={strings.footnoteOf(product.name)}
        tabIndex={-1}
        lang={strings.lang}
        data-theme={props.theme}
        data-size={props.textSize}
        data-product={product.id}
      >
        <div class="close-holder">
          <button type="button" class="close" aria-label={strings.close} onClick={props.onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        <CardHeader product={product} />
        <CardDetails footnote={footnote} details={details} section={section} onSection={props.onSection} />
        <CardFooter
          notes={notes}
          onNotes={setNotes}
          onOpenGuide={() => props.onOpenGuide(product.id)}
          onPause={props.onPause}
          quote={quotation(`${product.name}${strings.colon}${firstView}`, basis, sources, strings)}
          said={firstView}
          records={records.map((record) => record.id).join(' ')}
        />
      </div>
    </ReadingProvider>
  );
}
