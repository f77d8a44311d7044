import type { Channel, Situation } from '../knowledge/types.ts';
import { ChannelView } from './ChannelView.tsx';
import { useReading } from './reading.ts';
import { Statement } from './Statement.tsx';
import { isUntranslated, Translated } from './Words.tsx';

interface SituationViewProps {
  readonly situation: Situation;
  readonly channels: readonly Channel[];
}

/** Do, don't, whom to ask. */
export function SituationView({ situation, channels }: SituationViewProps) {
  const { strings } = useReading();
  const contacts = situation.contact.flatMap((id) => channels.find((channel) => channel.id === id) ?? []);
  return (
    <div class="situation">
      <Advice heading={strings.doThis} of={situation} field="do" />
      <Advice heading={strings.dontDoThis} of={situation} field="dont" />
      <p class="note">
        <Statement of={situation} date="always" />
      </p>
      <h4>{strings.whomToAsk}</h4>
      <ol class="channels">
        {contacts.map((channel) => (
          <li key={channel.id}>
            <ChannelView channel={channel} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface AdviceProps {
  readonly heading: string;
  readonly of: Situation;
  readonly field: 'do' | 'dont';
}

function Advice({ heading, of, field }: AdviceProps) {
  return (
    <>
      <h4>{heading}</h4>
      <ul class={`lines ${field}`}>
        {of[field].map((line, index) => (
          <li key={line}>
            <Translated text={line} untranslated={isUntranslated(of, `${field}.${index}`)} />
          </li>
        ))}
      </ul>
    </>
  );
}
