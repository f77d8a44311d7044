import type { z } from 'zod';
import { lastDayOf } from '../freshness.ts';
import type { factRecord } from '../schema/facts.ts';
import type { Confidence, FactId, PartialDate, Provenance, RuleId, SourceId } from '../types.ts';
import type { Knowledge } from './load.ts';

/** How a statement made of several records is dated, graded and sourced. */
export interface Provenances {
  ofFacts(ids: readonly FactId[]): Provenance;
  /** For what rests on rules alone: as of the day the data covers. */
  ofRules(ids: readonly RuleId[]): Provenance;
  /** Without repetition, two ids of one document made one, and without the rules: each is a source of the same id. */
  sources(ids: readonly SourceId[], rules?: readonly RuleId[]): readonly SourceId[];
}

type Fact = z.output<typeof factRecord>;

const byConfidence: readonly Confidence[] = ['high', 'medium', 'low', 'unconfirmed'];

export function lowestConfidence(all: readonly Confidence[]): Confidence {
  return byConfidence[Math.max(0, ...all.map((one) => byConfidence.indexOf(one)))] ?? 'unconfirmed';
}

/** Null only if nothing ever expires. */
export function earliestReview(all: readonly (string | null)[]): string | null {
  return all.filter((date) => date !== null).sort()[0] ?? null;
}

export function provenancesOf(knowledge: Knowledge, coverageTo: PartialDate): Provenances {
  const facts = new Map<FactId, Fact>(
    [...knowledge.products.flatMap((file) => file.data.product.facts), ...knowledge.shared.data.shared].map(
      (fact) => [fact.id, fact],
    ),
  );
  const rules = new Map(knowledge.rules.data.rules.map((rule) => [rule.id, rule]));
  const sameAs = new Map(
    knowledge.sources.data.sources.map((source) => [source.id, source.sameAs ?? source.id]),
  );

  const sources = (ids: readonly SourceId[], without: readonly RuleId[] = []) =>
    [...new Set(ids.map((id) => sameAs.get(id) ?? id))].filter((id) => !without.includes(id));

  function ofFacts(ids: readonly FactId[]): Provenance {
    const used = ids.map((id) => facts.get(id)).filter((fact) => fact !== undefined);
    const dates = used.map((fact) => fact.asOf).sort((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)));
    const rules = [...new Set(used.flatMap((fact) => fact.rules ?? []))];
    return {
      asOf: dates.at(-1) ?? coverageTo,
      reviewBy: earliestReview(used.map((fact) => fact.reviewBy)),
      confidence: lowestConfidence(used.map((fact) => fact.confidence)),
      sources: sources(
        used.flatMap((fact) => fact.sources),
        rules,
      ),
      rules,
    };
  }

  function ofRules(ids: readonly RuleId[]): Provenance {
    const used = ids.map((id) => rules.get(id)).filter((rule) => rule !== undefined);
    return {
      asOf: coverageTo,
      reviewBy: earliestReview(used.map((rule) => rule.reviewBy)),
      confidence: lowestConfidence(used.map((rule) => rule.confidence)),
      sources: [],
      rules: ids,
    };
  }

  return { ofFacts, ofRules, sources };
}
