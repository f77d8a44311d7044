import { isSure } from '../../knowledge/confidence.ts';
import type { Fact } from '../../knowledge/guide-types.ts';
import { PeriodTag } from '../PeriodTag.tsx';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { Statement } from '../Statement.tsx';
import { Fold } from './Fold.tsx';
import { useGuide } from './guide-context.ts';
import { QuoteButton } from './QuoteButton.tsx';
import { RecordId } from './RecordId.tsx';

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} />
      ))}
    </ul>
  );
}

export function FoldedFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const { words } = useGuide();
  if (facts.length === 0) return null;
  return (
    <Fold label={words.moreFacts(facts.length)}>
      <FactList facts={facts} />
    </Fold>
  );
}

function FactItem({ fact }: { readonly fact: Fact }) {
  const { strings } = useReading();
  const { words } = useGuide();
  return (
    <li id={fact.id} class="fact cited">
      <Statement of={fact} date="always" />
      <PeriodTag of={fact} />
      {fact.period !== undefined && <Small kind="date">{words.period(fact.period)}</Small>}
      {!isSure(fact) && <Small kind="tag">{strings.confidence[fact.confidence]}</Small>}
      <RecordId id={fact.id} />
      <QuoteButton text={fact.text} of={fact} />
    </li>
  );
}
