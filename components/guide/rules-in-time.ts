import type { Rule } from '../../knowledge/guide-types.ts';
import type { PartialDate, ProductId } from '../../knowledge/types.ts';

type Dates = Pick<Rule, 'announced' | 'effective'>;

/** The day, month or year from which a rule counts; events happen on the day they were announced. */
export function startOf({ announced, effective }: Dates): PartialDate {
  return effective ?? announced ?? '';
}

/** Newest first. */
export function newestFirst<T extends Dates>(rules: readonly T[]): readonly T[] {
  return [...rules].sort((a, b) => startOf(b).localeCompare(startOf(a)));
}

/** Rules whose reach is not settled concern everybody. */
export function concerns(rule: Pick<Rule, 'scope'>, product: ProductId): boolean {
  return rule.scope?.[product] !== 'none';
}

/** What a rule or an event means for one product. */
export function effectOn(rule: Pick<Rule, 'effects'>, product: ProductId): string {
  return 'all' in rule.effects ? rule.effects.all : rule.effects[product];
}

/** What changed for a product, oldest first: events of its own, and the rules that matter most or bind it directly. */
export function milestonesOf(product: ProductId, rules: readonly Rule[]): readonly Rule[] {
  return newestFirst(rules)
    .filter((rule) => concerns(rule, product))
    .filter(
      (rule) =>
        rule.matters === 3 ||
        rule.scope?.[product] === 'direct' ||
        (rule.status === 'event' && !('all' in rule.effects)),
    )
    .toReversed();
}
