import { useState } from 'preact/hooks';
import { isSure } from '../knowledge/confidence.ts';
import type { PageSummary } from '../knowledge/page-summary.ts';
import type { ProductId, Risk } from '../knowledge/types.ts';
import { ProductSummary } from './ProductSummary.tsx';
import { usePopupWords } from './popup-words.ts';
import { RisksInBrief } from './Risks.tsx';
import { RisksByProduct } from './RisksByProduct.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { SituationChoice } from './SituationChoice.tsx';
import { Situations } from './Situations.tsx';

type Part = 'products' | 'risks' | 'situations';

interface StandingSummaryProps {
  readonly summary: PageSummary;
  readonly onOpenGuide: (anchor: string) => void;
}

/** The three products, their risks and what to do: the same on every page, in the order this page suggests. */
export function StandingSummary({ summary, onOpenGuide }: StandingSummaryProps) {
  const { strings } = useReading();
  const words = usePopupWords();
  const [part, setPart] = useState<Part | null>(null);
  const [situation, setSituation] = useState<string | null>(null);
  const { products, risks, situations, channels } = summary;
  const section = (name: Part) => ({
    open: part === name,
    onToggle: () => {
      setSituation(null);
      setPart(part === name ? null : name);
    },
  });
  return (
    <>
      <Section
        title={words.situationList}
        count={strings.situationCount(situations.length)}
        summary={
          <SituationChoice
            situations={situations}
            onOpen={(id) => {
              setSituation(id);
              setPart('situations');
            }}
          />
        }
        {...section('situations')}
      >
        <Situations situations={situations} channels={channels} open={situation} />
      </Section>
      <section>
        <h3>{words.productList}</h3>
        {products.map((product) => (
          <ProductSummary key={product.id} product={product} onOpenGuide={() => onOpenGuide(product.id)} />
        ))}
      </section>
      <Section
        title={strings.risks}
        count={words.riskCount(risks.length)}
        summary={
          <RisksInBrief
            risks={products.flatMap((product) => firstRisk(risks, product.id))}
            products={products}
          />
        }
        {...section('risks')}
      >
        <RisksByProduct risks={risks} products={products} />
      </Section>
    </>
  );
}

/** One a product, or the first view would speak of one product only. */
function firstRisk(risks: readonly Risk[], product: ProductId): readonly Risk[] {
  return risks.filter((risk) => risk.product === product && isSure(risk)).slice(0, 1);
}
