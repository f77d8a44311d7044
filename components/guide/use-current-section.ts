import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from './GuideSection.tsx';

/** A section is being read once its heading has passed this part of the window's height. */
const READING_LINE = '-25% 0px -74%';

export function useCurrentSection(ids: readonly SectionId[]): SectionId | null {
  const [current, setCurrent] = useState<SectionId | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast((entry) => entry.isIntersecting);
        if (entered !== undefined) setCurrent(entered.target.id as SectionId);
      },
      { rootMargin: READING_LINE },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
