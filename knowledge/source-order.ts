import type { CardKnowledge, Provenance, Source } from './types.ts';

/** The sources of the statements, each once, in the order of first use. */
export function sourcesInUse(
  knowledge: Pick<CardKnowledge, 'sources'>,
  statements: readonly Pick<Provenance, 'sources' | 'rules'>[],
): readonly Source[] {
  const ids = new Set(statements.flatMap(sourceIdsOf));
  return [...ids].flatMap((id) => knowledge.sources[id] ?? []);
}

/** A rule is a source under the same id. */
export function sourceIdsOf(statement: Pick<Provenance, 'sources' | 'rules'>): readonly string[] {
  return [...new Set([...statement.rules, ...statement.sources])];
}
