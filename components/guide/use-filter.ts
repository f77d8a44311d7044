import { useState } from 'preact/hooks';
import { useGuide } from './guide-context.ts';

export interface FilterState<F> {
  readonly filter: F;
  readonly change: (changes: Partial<F>) => void;
  readonly clear: () => void;
}

/** A filter that gives way when the address points at a record it would hide. */
export function useFilter<F extends object>(
  none: F,
  hides: (filter: F, id: string) => boolean,
): FilterState<F> {
  const { target } = useGuide();
  const [filter, setFilter] = useState(none);
  const [seen, setSeen] = useState<typeof target>(null);
  if (seen !== target) {
    setSeen(target);
    if (target !== null && hides(filter, target.id)) setFilter(none);
  }
  return {
    filter,
    change: (changes) => setFilter({ ...filter, ...changes }),
    clear: () => setFilter(none),
  };
}
