import type { CardKnowledge, Claim, ClaimId, ProductId, Verdict } from './types.ts';

/** `discusses`: the page reports or debunks the claim and does not make it. */
export type Stance = 'asserts' | 'discusses';

export interface ClaimCheck {
  readonly claim: Claim;
  /** The words of the page that made us look it up. */
  readonly phrase: string;
  readonly stance: Stance;
}

export interface FoundClaim {
  readonly claim: ClaimId;
  readonly phrase: string;
  readonly stance: Stance;
}

/** What stops a reader from losing money first, then the plainest contradiction. */
const VERDICT_ORDER: readonly Verdict[] = ['false', 'misleading', 'outdated', 'unverified', 'true'];

/**
 * Each claim once, as asserted if the page asserts it anywhere; what concerns the product first among equals.
 * Ids we do not know (a page matched by a newer script) are left out.
 */
export function claimChecks(
  found: readonly FoundClaim[],
  knowledge: CardKnowledge,
  product?: ProductId,
): readonly ClaimCheck[] {
  const byId = new Map(knowledge.claims.map((claim) => [claim.id, claim]));
  const checks = new Map<ClaimId, ClaimCheck>();
  for (const { claim: id, phrase, stance } of found) {
    const claim = byId.get(id);
    const earlier = checks.get(id);
    if (claim === undefined || earlier?.stance === 'asserts') continue;
    if (earlier === undefined || stance === 'asserts') checks.set(id, { claim, phrase, stance });
  }
  const rank = ({ claim, stance }: ClaimCheck): readonly number[] => [
    claim.always ? 0 : 1,
    stance === 'asserts' ? 0 : 1,
    VERDICT_ORDER.indexOf(claim.verdict),
    product === undefined || claim.products.includes(product) ? 0 : 1,
  ];
  return [...checks.values()].sort((a, b) => compareRanks(rank(a), rank(b)));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
