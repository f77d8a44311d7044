import { useId } from 'preact/hooks';
import type { Footnote } from '../knowledge/footnote.ts';
import type { CardSection } from './card-section.ts';
import { Figures } from './Figures.tsx';
import { LenderView } from './LenderView.tsx';
import { Questions } from './Questions.tsx';
import { RelatedNames } from './RelatedNames.tsx';
import { useReading } from './reading.ts';

const FACTS = ['figures', 'lender', 'related', 'questions'] as const satisfies readonly CardSection[];

interface ProductFactsProps {
  readonly footnote: Footnote;
  readonly section: CardSection | null;
  readonly onSection: (section: CardSection | null) => void;
}

/** The parts with nothing in the first view: one row of names, each opens under the row. */
export function ProductFacts({ footnote: { product, questions }, section, onSection }: ProductFactsProps) {
  const { strings } = useReading();
  const body = useId();
  return (
    <section class="facts">
      <div class="facts-row">
        {FACTS.map((name) => (
          <button
            key={name}
            type="button"
            class="link"
            aria-expanded={section === name}
            aria-controls={body}
            onClick={() => onSection(section === name ? null : name)}
          >
            {strings[name]}
          </button>
        ))}
      </div>
      <div id={body}>
        {section === 'figures' && <Figures figures={product.keyFigures} />}
        {section === 'lender' && <LenderView product={product} />}
        {section === 'related' && <RelatedNames names={product.related} />}
        {section === 'questions' && <Questions questions={questions} />}
      </div>
    </section>
  );
}
