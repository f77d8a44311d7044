import { PRODUCTS } from '../mentions/product.ts';
import type { CardKnowledge, Claim, ClaimId, ProductId, Verdict } from './types.ts';

/** `discusses`: the page reports or debunks the claim and does not make it. `denies`: its words say the contrary. */
export type Stance = 'asserts' | 'discusses' | 'denies';

export interface ClaimCheck {
  readonly claim: Claim;
  /** The words of the page that made us look it up. */
  readonly phrase: string;
  readonly stance: Stance;
  /** The mention's own sentence says it, not one beside it nor the headline. */
  readonly isOwn: boolean;
}

export interface FoundClaim {
  readonly claim: ClaimId;
  readonly phrase: string;
  readonly stance: Stance;
  readonly isOwn?: boolean;
  /** It was said of other products: 网商贷要关停 is no news of 借呗. */
  readonly isOfOthers?: boolean;
}

/** What stops a reader from losing money first, then the plainest contradiction. */
const VERDICT_ORDER: readonly Verdict[] = ['false', 'misleading', 'outdated', 'unverified', 'true'];

/**
 * Each claim once, as asserted if the page asserts it anywhere; warnings first, then what stands in the mention's own
 * sentence. With a product, what is about others alone is left out, as are ids we do not know (a page matched by a
 * newer script).
 */
export function claimChecks(
  found: readonly FoundClaim[],
  knowledge: CardKnowledge,
  product?: ProductId,
): readonly ClaimCheck[] {
  const byId = new Map(knowledge.claims.map((claim) => [claim.id, claim]));
  const checks = new Map<ClaimId, ClaimCheck>();
  for (const { claim: id, phrase, stance, isOwn = false, isOfOthers = false } of found) {
    const claim = byId.get(id);
    const earlier = checks.get(id);
    if (claim === undefined || earlier?.stance === 'asserts') continue;
    if (!claim.always && (isOfOthers || !concerns(claim, product))) continue;
    if (earlier === undefined || stance === 'asserts') checks.set(id, { claim, phrase, stance, isOwn });
  }
  const rank = ({ claim, stance, isOwn }: ClaimCheck): readonly number[] => [
    claim.always ? 0 : 1,
    stance === 'asserts' ? 0 : 1,
    isOwn ? 0 : 1,
    VERDICT_ORDER.indexOf(claim.verdict),
  ];
  return [...checks.values()].sort((a, b) => compareRanks(rank(a), rank(b)));
}

function concerns({ products }: Claim, product: ProductId | undefined): boolean {
  if (product === undefined || products.includes(product)) return true;
  return PRODUCTS.every((other) => !products.includes(other)); // the trade as a whole
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
