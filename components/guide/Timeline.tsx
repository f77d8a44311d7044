import { useId, useRef, useState } from 'preact/hooks';
import type { Rule } from '../../knowledge/guide-types.ts';
import { useReading } from '../reading.ts';
import { isUntranslated } from '../Words.tsx';
import { useGuide } from './guide-context.ts';
import { startOf } from './rules-in-time.ts';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineMark } from './TimelineMark.tsx';
import { fitText, type TimelineRow, timelineLayout } from './timeline-layout.ts';
import { useWidth } from './use-width.ts';

/** Below this width, px, a title stands above its bar instead of before it. */
const NARROW = 640;
const HEAD = 30;
const DATE = 78;
/** Sizes by which the width of a title is reckoned, px. */
const TEXT = 13;
const BOLD = 14;

/** One stop for the tabulator key; the arrow keys go from row to row, Enter to the text of the rule. */
export function Timeline({ rules }: { readonly rules: readonly Rule[] }) {
  const { today } = useReading();
  const { words } = useGuide();
  const [frame, width] = useWidth(900);
  const help = useId();
  const [current, setCurrent] = useState(0);
  const chart = useRef<SVGSVGElement>(null);

  const isNarrow = width < NARROW;
  const row = isNarrow ? 44 : 25;
  const left = isNarrow ? 2 : Math.max(width * 0.36, 290);
  const { rows, years, today: now } = timelineLayout(rules, today, { left, right: width - 8 });
  const height = HEAD + rows.length * row + 6;
  const stop = Math.min(current, rows.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(next, rows.length - 1));
    setCurrent(index);
    chart.current?.querySelectorAll<SVGAElement>('a')[index]?.focus();
  };

  return (
    <div class="timeline" ref={frame}>
      <TimelineLegend />
      <p id={help} class="chart-help">
        {words.chartHelp}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: links in a drawing, no fields of a form */}
      <svg
        ref={chart}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={words.chartLabel(rows.length)}
        aria-describedby={help}
        onKeyDown={onKeyDown}
      >
        <g>
          {years.map(({ year, x }) => (
            <g key={year} class="year">
              <line x1={x} x2={x} y1={HEAD - 6} y2={height} />
              <text x={x + 3} y={14}>
                {isNarrow && year % 2 === 1 ? '' : year}
              </text>
            </g>
          ))}
          <line class="now" x1={now} x2={now} y1={HEAD - 8} y2={height} />
          <text class="now" x={now} y={HEAD - 2} text-anchor="end">
            {words.today}
          </text>
        </g>
        {rows.map((item, index) => (
          <TimelineLine
            key={item.rule.id}
            item={item}
            y={HEAD + index * row}
            height={row}
            width={width}
            titleEnd={isNarrow ? width - 10 : Math.max(left, item.announced ?? item.start) - 14}
            isNarrow={isNarrow}
            isStop={index === stop}
            onFocus={() => setCurrent(index)}
          />
        ))}
      </svg>
    </div>
  );
}

interface TimelineLineProps {
  readonly item: TimelineRow;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  /** Where the title must end, px: before its bar, as the years before it are empty. */
  readonly titleEnd: number;
  readonly isNarrow: boolean;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function TimelineLine({ item, y, height, width, titleEnd, isNarrow, isStop, onFocus }: TimelineLineProps) {
  const { strings } = useReading();
  const { words } = useGuide();
  const { rule, state } = item;
  const name = `${startOf(rule)} ${rule.title}${strings.listSeparator}${words.states[state]}`;
  const middle = isNarrow ? y + height - 13 : y + height / 2;
  const base = isNarrow ? y + 17 : middle + 4.5;
  return (
    <a
      href={`#${rule.id}`}
      class="timeline-row"
      data-state={state}
      data-matters={rule.matters}
      tabindex={isStop ? 0 : -1}
      onFocus={onFocus}
    >
      <title>{name}</title>
      <rect class="hit" x={0.5} y={y + 0.5} width={width - 1} height={height - 1} rx={3} />
      <text class="row-date" x={2} y={base}>
        {startOf(rule)}
      </text>{' '}
      <text class="title" x={DATE} y={base} lang={isUntranslated(rule, 'title') ? 'zh-CN' : undefined}>
        {fitText(rule.title, titleEnd - DATE, rule.matters === 3 ? BOLD : TEXT)}
      </text>
      <TimelineMark item={item} y={middle} />
    </a>
  );
}
