import type { Fact } from '../../knowledge/types.ts';
import { useReading } from '../reading.ts';
import { Cited } from './Cited.tsx';
import { Fold } from './Fold.tsx';
import { useGuide } from './guide-context.ts';
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
  const isUncertain = fact.confidence === 'low' || fact.confidence === 'unconfirmed';
  return (
    <li id={fact.id} class="fact">
      <Cited of={fact} date="always" />
      {fact.period !== undefined && <small class="as-of">{words.period(fact.period)}</small>}
      {isUncertain && <small class="tag">{strings.confidence[fact.confidence]}</small>}
      <RecordId id={fact.id} />
    </li>
  );
}
