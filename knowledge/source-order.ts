import type { Provenance, SourceId } from './types.ts';

/** The sources of the statements, each once, in the order of first use; those of `later` come after them. */
export function sourcesInUse(
  statements: readonly Pick<Provenance, 'sources' | 'rules'>[],
  later: readonly SourceId[],
): readonly SourceId[] {
  return [...new Set([...statements.flatMap(sourceIdsOf), ...later])];
}

/** A rule is a source under the same id. */
export function sourceIdsOf(statement: Pick<Provenance, 'sources' | 'rules'>): readonly SourceId[] {
  return [...new Set([...statement.rules, ...statement.sources])];
}
