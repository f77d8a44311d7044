import type { ComponentChildren } from 'preact';
import type { GuideStrings } from '../../locales/guide/zh-CN.ts';
import { useGuide } from './guide-context.ts';

export type SectionId = keyof GuideStrings['sections'];

interface GuideSectionProps {
  readonly id: SectionId;
  readonly children: ComponentChildren;
}

export function GuideSection({ id, children }: GuideSectionProps) {
  const { words } = useGuide();
  const intro = (words.intros as Partial<Record<SectionId, string>>)[id];
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`}>
      <header class="part-head">
        <h2 id={`${id}-title`}>{words.sections[id]}</h2>
        {intro !== undefined && <p>{intro}</p>}
      </header>
      {children}
    </section>
  );
}
