import type { PlanRow } from '../../knowledge/cost-plan.ts';
import { yuan } from '../money.ts';
import { useGuide } from './guide-context.ts';
import { useWidth } from './use-width.ts';

const PARTS = ['principal', 'interest', 'fee'] as const;
const HEIGHT = 190;
const TOP = 22;
const BOTTOM = 24;
const RIGHT = 6;
/** Narrower than this, px, the numbers of the periods would touch. */
const LABEL_ROOM = 22;

interface PlanChartProps {
  readonly rows: readonly PlanRow[];
  readonly principal: number;
  readonly cost: number;
}

/** A column a payment: principal below, then interest, then fee. The table beside it has the numbers. */
export function PlanChart({ rows, principal, cost }: PlanChartProps) {
  const { costWords } = useGuide();
  const [frame, width] = useWidth(560);
  const most = Math.max(...rows.map((row) => row.payment));
  const scale = niceScale(most);
  const left = yuan(scale.top).length * 7 + 10;
  const pitch = (width - left - RIGHT) / rows.length;
  const bar = Math.min(pitch * 0.72, 48);
  const y = (amount: number) => HEIGHT - BOTTOM - (amount / scale.top) * (HEIGHT - TOP - BOTTOM);
  const every = Math.ceil(LABEL_ROOM / pitch);
  return (
    <figure class="plan-chart">
      <figcaption>
        {costWords.chartTitle}
        <span class="legend">
          {PARTS.filter((part) => rows.some((row) => row[part] > 0)).map((part) => (
            <span key={part} data-part={part}>
              {costWords[part]}
            </span>
          ))}
        </span>
      </figcaption>
      <div ref={frame}>
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={costWords.chartLabel(String(rows.length), yuan(principal, true), yuan(cost, true))}
        >
          {scale.ticks.map((tick) => (
            <g key={tick} class="tick">
              <line x1={left} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
              <text x={left - 6} y={y(tick) + 4} text-anchor="end">
                {yuan(tick)}
              </text>
            </g>
          ))}
          <text class="unit" x={left - 6} y={11} text-anchor="end">
            {costWords.yuan}
          </text>
          {rows.map((row, index) => (
            <Column
              key={row.period}
              row={row}
              x={left + pitch * index + (pitch - bar) / 2}
              width={bar}
              y={y}
              label={index % every === 0 || rows.length === 1 ? String(row.period) : ''}
            />
          ))}
        </svg>
      </div>
    </figure>
  );
}

interface ColumnProps {
  readonly row: PlanRow;
  readonly x: number;
  readonly width: number;
  readonly y: (amount: number) => number;
  readonly label: string;
}

function Column({ row, x, width, y, label }: ColumnProps) {
  let below = 0;
  const parts = PARTS.filter((part) => row[part] > 0).map((part) => {
    const bottom = below;
    below += row[part];
    return { part, top: y(below), height: y(bottom) - y(below) };
  });
  return (
    <g>
      {parts.map(({ part, top, height }) => (
        <rect key={part} data-part={part} x={x} y={top} width={width} height={height} />
      ))}
      <text x={x + width / 2} y={HEIGHT - 7} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

/** Round numbers from 0 up to at least `most`, in two to five steps. */
function niceScale(most: number): { readonly top: number; readonly ticks: readonly number[] } {
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * magnitude).find((size) => most / size <= 5) ?? most;
  const count = Math.ceil(most / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
  return { top: ticks.at(-1) ?? most, ticks };
}
