import { percent } from '../money.ts';
import { LINE } from './cost-result.ts';
import { useGuide } from './guide-context.ts';
import { useWidth } from './use-width.ts';

const BASE = 26;
const EDGE = 14;

/** A yearly rate on a scale from 0, with the 24 % line. */
export function RateScale({ rate }: { readonly rate: number }) {
  const { costWords } = useGuide();
  const [frame, width] = useWidth(480);
  const end = Math.max(2, Math.ceil(rate / LINE)) * LINE;
  const step = end > 4 * LINE ? end / 4 : end > 2 * LINE ? LINE : 12;
  const at = (value: number) => EDGE + (value / end) * (width - 2 * EDGE);
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
  return (
    <div class="rate-scale" ref={frame}>
      <svg
        width={width}
        height={50}
        viewBox={`0 0 ${width} 50`}
        role="img"
        aria-label={costWords.scaleLabel(percent(rate), percent(end))}
      >
        <line class="axis" x1={at(0)} x2={at(end)} y1={BASE} y2={BASE} />
        <line class="measure" x1={at(0)} x2={at(rate)} y1={BASE} y2={BASE} />
        {ticks.map((tick) => (
          <text key={tick} x={at(tick)} y={BASE + 20} text-anchor="middle">
            {percent(tick)}
          </text>
        ))}
        <line class="limit" x1={at(LINE)} x2={at(LINE)} y1={BASE - 15} y2={BASE + 7} />
        <text class="limit" x={at(LINE) + 5} y={BASE - 8}>
          {costWords.line}
        </text>
        <circle cx={at(rate)} cy={BASE} r={5} />
      </svg>
    </div>
  );
}
