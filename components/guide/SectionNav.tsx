import type { SectionId } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';
import { useCurrentSection } from './use-current-section.ts';

/** In the order of the page. */
export const SECTIONS: readonly SectionId[] = [
  'products',
  'rules',
  'claims',
  'situations',
  'questions',
  'channels',
  'risks',
  'cost',
  'analysis',
  'facts',
  'open',
  'sources',
  'versions',
];

const FIRST = SECTIONS.slice(0, 1);

interface SectionNavProps {
  /** False until the sections after the first are there. */
  readonly isWhole: boolean;
}

export function SectionNav({ isWhole }: SectionNavProps) {
  const { words } = useGuide();
  const current = useCurrentSection(isWhole ? SECTIONS : FIRST);
  return (
    <nav class="contents" aria-label={words.contents}>
      <ol>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {words.sections[id]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
