import type { ClaimCheck } from './claim-checks.ts';
import { isInForce } from './freshness.ts';
import type { Relevance } from './relevance.ts';
import type { CardKnowledge, CardRule, IsoDate, PartialDate, ProductId } from './types.ts';

/**
 * Rules in force today that took effect after the article came out and change what it speaks of: a checked
 * claim rests on them, their title shares a topic with the page, or they are among those that matter most.
 */
export function rulesAfter(
  published: IsoDate | undefined,
  checks: readonly ClaimCheck[],
  relevance: Relevance,
  knowledge: CardKnowledge,
  today: IsoDate,
  product?: ProductId,
): readonly CardRule[] {
  if (published === undefined) return [];
  const cited = new Set(checks.flatMap((check) => check.claim.rules));
  const weight = (rule: CardRule): number => {
    const shared = rule.topics.filter((topic) => relevance.topics.has(topic)).length;
    return (cited.has(rule.id) ? 4 : 0) + Math.min(shared, 2) * 2 + rule.matters;
  };
  return knowledge.rules
    .filter((rule) => isInForce(rule, today) && cameAfter(rule.effective, published))
    .filter((rule) => product === undefined || !rule.notFor.includes(product))
    .filter((rule) => weight(rule) >= 3)
    .sort((a, b) => weight(b) - weight(a) || (b.effective ?? '').localeCompare(a.effective ?? ''));
}

/** A rule dated by month or year only counts when all of it lies after the article. */
function cameAfter(effective: PartialDate | null, published: IsoDate): boolean {
  return effective !== null && effective > published.slice(0, effective.length);
}
