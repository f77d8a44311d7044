import type { GuideKnowledge } from '../../knowledge/guide-types.ts';
import type { Source, SourceId, SourceKind } from '../../knowledge/types.ts';

/** Documents before reports about them. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'regulation',
  'regulator',
  'court',
  'company',
  'documentation',
  'news',
  'analysis',
  'corpus',
];

/** Every source in the order of its number, newest first within its kind. */
export function numberedSources({ sources }: Pick<GuideKnowledge, 'sources'>): readonly Source[] {
  return Object.values(sources).sort(
    (a, b) =>
      SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind) ||
      (b.date ?? '').localeCompare(a.date ?? '') ||
      a.id.localeCompare(b.id),
  );
}

/** A rule and the document it stands in share an id; the anchor of that id is the rule. */
export function sourceAnchor(id: SourceId): string {
  return `source-${id}`;
}
