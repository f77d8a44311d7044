import { ExpiredTag } from '../ExpiredTag.tsx';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { Words } from '../Words.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';

const COLUMNS = ['scope', 'can', 'cannot', 'note'] as const;

export function ChannelsSection() {
  const { strings, asOf } = useReading();
  const { knowledge, words } = useGuide();
  return (
    <GuideSection id="channels">
      <table class="listing channels-table">
        <thead>
          <tr>
            <th scope="col">{words.channel}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {knowledge.channels.map((channel) => (
            <tr key={channel.id} id={channel.id}>
              <th scope="row">
                <Words of={channel} field="name" />
                <span class="contact">
                  <Words of={channel} field="contact" />
                </span>
                {channel.asOf !== asOf && <Small kind="date">{strings.asOf(channel.asOf)}</Small>}
                <ExpiredTag of={channel} />
              </th>
              {COLUMNS.map((column) => (
                <td key={column} data-label={words[column]}>
                  <Words of={channel} field={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </GuideSection>
  );
}
