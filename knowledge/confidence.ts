import type { Provenance } from './types.ts';

/** What is less sure is for the details, never for the first view, and its figures are never shown as today's. */
export function isSure({ confidence }: Pick<Provenance, 'confidence'>): boolean {
  return confidence === 'high' || confidence === 'medium';
}
