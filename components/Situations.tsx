import type { Channel, Situation, SituationLine } from '../knowledge/types.ts';
import { Disclosure } from './Disclosure.tsx';
import { ExpiredTag } from './ExpiredTag.tsx';
import { useReading } from './reading.ts';
import { SituationView } from './SituationView.tsx';
import { isUntranslated, Translated, Words } from './Words.tsx';

interface SituationsInBriefProps {
  readonly situations: readonly SituationLine[];
  readonly onOpen: (situation: SituationLine) => void;
}

/** For each of the likeliest situations the first thing to do. */
export function SituationsInBrief({ situations, onOpen }: SituationsInBriefProps) {
  const { strings } = useReading();
  return (
    <ul class="lines">
      {situations.map((situation) => (
        <li key={situation.id}>
          <button type="button" class="line-button" onClick={() => onOpen(situation)}>
            <span class="link">
              <Words of={situation} field="title" />
            </span>
            {strings.colon}
            <Translated text={situation.do[0] ?? ''} untranslated={isUntranslated(situation, 'do.0')} />
            <ExpiredTag of={situation} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface SituationsProps {
  readonly situations: readonly Situation[];
  readonly channels: readonly Channel[];
  /** Open from the start. */
  readonly open: string | null;
}

/** Every situation one line; a click tells what to do in it. */
export function Situations({ situations, channels, open }: SituationsProps) {
  return (
    <ul class="situations divided">
      {situations.map((situation) => (
        <li key={situation.id}>
          <Disclosure
            class="row"
            label={<Words of={situation} field="title" />}
            startOpen={situation.id === open}
          >
            <SituationView situation={situation} channels={channels} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
