import { useState } from 'preact/hooks';
import { isSure } from '../knowledge/confidence.ts';
import type { Footnote, FootnoteDetails } from '../knowledge/footnote.ts';
import { ArticleAge } from './ArticleAge.tsx';
import type { CardSection } from './card-section.ts';
import { Findings, FindingsHead, hiddenFindings } from './Findings.tsx';
import { ProductFacts } from './ProductFacts.tsx';
import { Risks, RisksInBrief } from './Risks.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { Situations, SituationsInBrief } from './Situations.tsx';
import { Steps, StepsInBrief } from './Steps.tsx';

/** Lines of a section before it is opened. */
const LINES = 2;

interface CardDetailsProps {
  readonly footnote: Footnote;
  readonly details: FootnoteDetails | null;
  readonly section: CardSection | null;
  readonly onSection: (section: CardSection | null) => void;
}

/** This page first, then the standing summary; each part opens in place, one at a time. */
export function CardDetails({ footnote, details, section, onSection }: CardDetailsProps) {
  const { strings } = useReading();
  const [situation, setSituation] = useState<string | null>(null);
  const { steps, focus, risks, situations } = footnote;
  const part = (name: CardSection) => ({
    open: section === name,
    onToggle: () => {
      setSituation(null);
      onSection(section === name ? null : name);
    },
  });
  return (
    <>
      <PageFindings footnote={footnote} {...part('here')} />
      <Section
        title={strings.how}
        count={strings.stepCount(steps.length)}
        summary={<StepsInBrief steps={steps} focus={focus} />}
        {...part('how')}
      >
        <Steps steps={steps} />
      </Section>
      <Section
        title={strings.risks}
        count={strings.kindCount(risks.length)}
        summary={<RisksInBrief risks={risks.filter(isSure).slice(0, LINES)} />}
        {...part('risks')}
      >
        <Risks risks={risks} />
      </Section>
      <Section
        title={strings.actions}
        count={strings.situationCount(situations.length)}
        summary={
          <SituationsInBrief
            situations={situations.slice(0, LINES)}
            onOpen={({ id }) => {
              setSituation(id);
              onSection('actions');
            }}
          />
        }
        {...part('actions')}
      >
        {details !== null && (
          <Situations situations={details.situations} channels={details.channels} open={situation} />
        )}
      </Section>
      <ProductFacts details={details} section={section} onSection={onSection} />
    </>
  );
}

interface PageFindingsProps {
  readonly footnote: Footnote;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Claims and rates of this page, and its age; nothing at all where there is nothing to say. */
function PageFindings({ footnote, open, onToggle }: PageFindingsProps) {
  const { strings } = useReading();
  const { checks, rates, newerRules, published } = footnote;
  if (checks.length === 0 && rates.length === 0 && newerRules.length === 0) return null;
  const hidden = hiddenFindings(checks, rates);
  return (
    <section class="here">
      <FindingsHead title={strings.here} hidden={hidden} open={open} onToggle={onToggle} />
      <ArticleAge published={published} newerRules={newerRules} checks={checks} />
      <Findings checks={checks} rates={rates} all={open} />
    </section>
  );
}
