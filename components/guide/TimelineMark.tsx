import type { TimelineRow } from './timeline-layout.ts';

/** Half the height of a bar, px. */
const HALF = 4;

interface TimelineMarkProps {
  readonly item: Pick<TimelineRow, 'start' | 'end' | 'isOpen' | 'announced'>;
  /** Middle of the row, px. */
  readonly y: number;
}

/** Form says the state, not only colour: a full bar is in force, a hollow one was, a dot happened. */
export function TimelineMark({ item, y }: TimelineMarkProps) {
  const { start, end, isOpen, announced } = item;
  if (end === null) {
    return (
      <g class="mark-point">
        <circle cx={start} cy={y} r={HALF} />
      </g>
    );
  }
  const length = Math.max(end - start, 3);
  return (
    <g class="mark-bar">
      {announced !== null && <line class="announced" x1={announced} x2={start} y1={y} y2={y} />}
      {announced !== null && <circle class="announced" cx={announced} cy={y} r={2} />}
      {isOpen ? (
        <path d={`M${start} ${y - HALF}h${length - 4}l4 ${HALF}l-4 ${HALF}h${4 - length}z`} />
      ) : (
        <rect x={start} y={y - HALF} width={length} height={2 * HALF} />
      )}
    </g>
  );
}
