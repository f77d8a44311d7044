import type { GuideClaim } from '../../knowledge/guide-types.ts';
import type { AudienceId, ClaimTopic, Verdict } from '../../knowledge/types.ts';
import { isFound, searchable } from '../search-text.ts';

export interface ClaimFilter {
  readonly query: string;
  readonly verdict: Verdict | 'all';
  readonly topic: ClaimTopic | 'all';
  readonly product: AudienceId | 'all';
}

export const NO_CLAIM_FILTER: ClaimFilter = { query: '', verdict: 'all', topic: 'all', product: 'all' };

export function isClaimShown(claim: GuideClaim, text: string, filter: ClaimFilter): boolean {
  return (
    (filter.verdict === 'all' || claim.verdict === filter.verdict) &&
    (filter.topic === 'all' || claim.topic === filter.topic) &&
    (filter.product === 'all' || claim.products.includes(filter.product)) &&
    isFound(filter.query, text)
  );
}

/** What a claim is searched by; the variants are Chinese in every language. */
export function claimText({ id, said, text, more, variants }: GuideClaim): string {
  return searchable([id, said, text, more, ...variants].join('\n'));
}
