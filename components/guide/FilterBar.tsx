import type { ComponentChildren } from 'preact';
import { useGuide } from './guide-context.ts';

interface FilterBarProps {
  readonly searchLabel: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly shown: number;
  readonly total: number;
  readonly onClear: () => void;
  readonly children: ComponentChildren;
}

/** Search and filters of a list, and how much of it they leave. */
export function FilterBar({ searchLabel, query, onQuery, shown, total, onClear, children }: FilterBarProps) {
  const { words } = useGuide();
  return (
    <search class="filters" aria-label={searchLabel}>
      <label class="search">
        <span>{searchLabel}</span>
        <input
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      {children}
      <p class="filter-outcome">
        <span role="status">{shown === 0 ? words.noneShown : words.shown(shown, total)}</span>
        {shown < total && (
          <button type="button" class="link" onClick={onClear}>
            {words.clear}
          </button>
        )}
      </p>
    </search>
  );
}
