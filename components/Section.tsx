import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** What opening it brings: “7类”. */
  readonly count: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Shown while closed: the two or three lines everybody sees. */
  readonly summary?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a card whose heading opens it in place. */
export function Section({ title, count, open, onToggle, summary, children }: SectionProps) {
  const body = useId();
  return (
    <section>
      <h3>
        <button
          type="button"
          class="section-head"
          aria-expanded={open}
          aria-controls={body}
          onClick={onToggle}
        >
          {title}
          <span class="section-count">{count}</span>
        </button>
      </h3>
      <div id={body}>{open ? children : summary}</div>
    </section>
  );
}
