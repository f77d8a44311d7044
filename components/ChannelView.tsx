import type { Channel } from '../knowledge/types.ts';
import { ExpiredTag } from './ExpiredTag.tsx';
import { useReading } from './reading.ts';
import { Words } from './Words.tsx';

/** Whom to ask: how to reach them, what they can do and what they cannot. */
export function ChannelView({ channel }: { readonly channel: Channel }) {
  const { strings } = useReading();
  return (
    <>
      <p class="channel-head">
        <b>
          <Words of={channel} field="name" />
        </b>{' '}
        <span class="contact">
          <Words of={channel} field="contact" />
        </span>
        <ExpiredTag of={channel} />
      </p>
      <p>
        <span class="label">{strings.channelCan}</span> <Words of={channel} field="can" />
      </p>
      <p>
        <span class="label">{strings.channelCannot}</span> <Words of={channel} field="cannot" />
      </p>
      <p class="note">
        <Words of={channel} field="note" />
      </p>
    </>
  );
}
