import type { RuleState } from '../../knowledge/freshness.ts';
import { useGuide } from './guide-context.ts';
import { TimelineMark } from './TimelineMark.tsx';

const BAR = { start: 1, end: 27, announced: null };
const POINT = { start: 6, end: null, isOpen: false, announced: null };

/** What each form of the timeline means, drawn as it stands there. */
export function TimelineLegend() {
  const { words } = useGuide();
  return (
    <ul class="timeline-legend">
      <Sample state="in-force" mark={{ ...BAR, isOpen: true }} width={28} name={words.states['in-force']} />
      <Sample
        state="self-regulation"
        mark={{ ...BAR, isOpen: true }}
        width={28}
        name={words.states['self-regulation']}
      />
      <Sample state="expired" mark={{ ...BAR, isOpen: false }} width={28} name={words.legend.over} />
      <Sample
        state="in-force"
        mark={{ start: 18, end: 27, announced: 2, isOpen: true }}
        width={28}
        name={words.legend.announced}
      />
      <Sample state="event" mark={POINT} width={12} name={words.states.event} />
      <Sample state="draft" mark={POINT} width={12} name={words.legend.noForce} />
    </ul>
  );
}

interface SampleProps {
  readonly state: RuleState;
  readonly mark: Parameters<typeof TimelineMark>[0]['item'];
  readonly width: number;
  readonly name: string;
}

function Sample({ state, mark, width, name }: SampleProps) {
  return (
    <li data-state={state}>
      <svg width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
        <TimelineMark item={mark} y={7} />
      </svg>
      {name}
    </li>
  );
}
