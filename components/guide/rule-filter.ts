import { isInForce } from '../../knowledge/freshness.ts';
import type { GuideKnowledge, Rule } from '../../knowledge/guide-types.ts';
import type { IsoDate, ProductId, RuleId } from '../../knowledge/types.ts';
import { isFound, searchable } from '../search-text.ts';
import { concerns } from './rules-in-time.ts';

export interface RuleFilter {
  readonly query: string;
  readonly product: ProductId | 'all';
  readonly inForce: boolean;
}

export const NO_RULE_FILTER: RuleFilter = { query: '', product: 'all', inForce: false };

export function isRuleShown(rule: Rule, text: string, filter: RuleFilter, today: IsoDate): boolean {
  return (
    (filter.product === 'all' || concerns(rule, filter.product)) &&
    (!filter.inForce || isInForce(rule, today)) &&
    isFound(filter.query, text)
  );
}

/** What each rule is searched by. The Chinese title stands in its source in every language. */
export function ruleTexts({ rules, sources }: GuideKnowledge): ReadonlyMap<RuleId, string> {
  return new Map(
    rules.map((rule) => {
      const { id, title, number, issuers, statusNote, requires, effects, forUsers } = rule;
      const parts = [id, title, sources[id]?.title, number, ...issuers, statusNote, requires, forUsers];
      return [id, searchable([...parts, ...Object.values(effects)].join('\n'))];
    }),
  );
}
