import { useId } from 'preact/hooks';
import type { FootnoteDetails } from '../knowledge/footnote.ts';
import type { CardSection } from './card-section.ts';
import { Figures } from './Figures.tsx';
import { LenderView } from './LenderView.tsx';
import { Questions } from './Questions.tsx';
import { RelatedNames } from './RelatedNames.tsx';
import { useReading } from './reading.ts';

const FACTS = ['figures', 'lender', 'related', 'questions'] as const satisfies readonly CardSection[];

interface ProductFactsProps {
  readonly details: FootnoteDetails | null;
  readonly section: CardSection | null;
  readonly onSection: (section: CardSection | null) => void;
}

/** The parts with nothing in the first view: one row of names, each opens under the row. */
export function ProductFacts({ details, section, onSection }: ProductFactsProps) {
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
      <div id={body}>{details !== null && <OpenFacts details={details} section={section} />}</div>
    </section>
  );
}

interface OpenFactsProps {
  readonly details: FootnoteDetails;
  readonly section: CardSection | null;
}

function OpenFacts({ details: { product, questions }, section }: OpenFactsProps) {
  switch (section) {
    case 'figures':
      return <Figures figures={product.keyFigures} />;
    case 'lender':
      return <LenderView product={product} />;
    case 'related':
      return <RelatedNames names={product.related} />;
    case 'questions':
      return <Questions questions={questions} />;
    default:
      return null;
  }
}
