/** What the toolbar popup says of a page, and the standing summary it says of every page. Pure. */
import { type ClaimCheck, claimChecks } from './claim-checks.ts';
import { distinctRates, type FootnoteContext, type RateNote } from './footnote.ts';
import { shownOn } from './freshness.ts';
import { rulesAfter } from './newer-rules.ts';
import { relevanceFor } from './relevance.ts';
import { sourcesInUse } from './source-order.ts';
import type {
  CardDetails,
  CardKnowledge,
  CardProduct,
  CardRule,
  Channel,
  ClaimId,
  ClaimMore,
  IsoDate,
  Risk,
  Situation,
  Source,
} from './types.ts';

export interface PageSummary {
  readonly checks: readonly ClaimCheck[];
  readonly rates: readonly RateNote[];
  readonly published?: IsoDate;
  readonly newerRules: readonly CardRule[];
  readonly products: readonly CardProduct[];
  /** The risks of all products, the most relevant first. */
  readonly risks: readonly Risk[];
  readonly situations: readonly Situation[];
  readonly channels: readonly Channel[];
  readonly more: Readonly<Record<ClaimId, ClaimMore>>;
  readonly asOf: IsoDate;
  readonly version: string;
  readonly sources: readonly Source[];
}

export function pageSummary(
  context: FootnoteContext,
  knowledge: CardKnowledge,
  details: CardDetails,
  today: IsoDate,
): PageSummary {
  const checks = claimChecks(context.checks, knowledge);
  const products = Object.values(knowledge.products);
  const relevance = relevanceFor(
    context.words,
    checks,
    products.flatMap((product) => product.asked),
  );
  const newerRules = rulesAfter(context.published, checks, relevance, knowledge, today);
  const risks = relevance.order(knowledge.risks, relevance.ofRisk);
  const situations = relevance.order(details.situations, relevance.ofSituation);
  const summary: PageSummary = {
    checks,
    rates: distinctRates(context.rates),
    ...(context.published === undefined ? {} : { published: context.published }),
    newerRules,
    products,
    risks,
    situations,
    channels: details.channels,
    more: details.claims,
    asOf: knowledge.coverageTo,
    version: knowledge.version,
    sources: sourcesInUse(
      [
        ...checks.map((check) => check.claim),
        { sources: [], rules: newerRules.map((rule) => rule.id) },
        ...products.flatMap((product) => [product.oneLine, product.status]),
        ...risks,
        ...situations,
      ],
      [],
    ).flatMap((id) => details.sources[id] ?? []),
  };
  return shownOn(summary, today);
}
