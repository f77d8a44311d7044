/**
 * What a card shows for a mention: chosen from the knowledge and put in order for this page. Pure.
 */

import { type ClaimCheck, claimChecks, type FoundClaim } from './claim-checks.ts';
import { isSure } from './confidence.ts';
import { shownOn } from './freshness.ts';
import { rulesAfter } from './newer-rules.ts';
import { type Relevance, relevanceFor } from './relevance.ts';
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
  ProductDetails,
  ProductId,
  Question,
  Risk,
  Situation,
  SituationLine,
  Source,
  SourceId,
  Step,
  StepStatement,
} from './types.ts';

/** What a rate comes to: in per cent a year, and in 元 for the sum and the time of its note. */
interface RateCost {
  readonly annualPercent: number;
  readonly costYuan: number;
}

/** A rate the page names, as a year's cost. */
export interface RateNote extends RateCost {
  readonly phrase: string;
  /** The upper end, where the page gives a range. */
  readonly upTo?: RateCost;
  readonly method: 'simple' | 'irr';
  readonly principal: number;
  /** The principal is an example, the page names none. */
  readonly assumed: boolean;
  readonly time: { readonly days: number } | { readonly months: number };
  /** Each instalment. */
  readonly paymentYuan?: number;
}

export interface FootnoteContext {
  readonly checks: readonly FoundClaim[];
  readonly rates: readonly RateNote[];
  /** When the article came out, where the page says so. */
  readonly published?: IsoDate;
  /** The text around the mention, in simplified characters; decides the order of what is shown. */
  readonly words: string;
}

/** Of a page that says nothing of what the knowledge speaks of. */
export const NOTHING_FOUND: FootnoteContext = { checks: [], rates: [], words: '' };

export interface Footnote {
  readonly product: CardProduct;
  readonly checks: readonly ClaimCheck[];
  readonly rates: readonly RateNote[];
  readonly published?: IsoDate;
  /** Rules in force that came after the article and change its subject, the most relevant first. */
  readonly newerRules: readonly CardRule[];
  /** The six steps in their order; `focus` is the one the page speaks of, else the one most asked about. */
  readonly steps: readonly StepStatement[];
  readonly focus: Step;
  readonly risks: readonly Risk[];
  readonly situations: readonly SituationLine[];
  /** Rules and announcements are reflected up to this day. */
  readonly asOf: IsoDate;
  readonly version: string;
  /** In the order in which the card uses them, and all of them whether or not its details have come. */
  readonly sourceIds: readonly SourceId[];
  /** How near to the page each thing is; orders the details too. */
  readonly relevance: Relevance;
}

/** What opens in a footnote, chosen and ordered like it. */
export interface FootnoteDetails {
  readonly product: ProductDetails;
  readonly claims: Readonly<Record<ClaimId, ClaimMore>>;
  readonly situations: readonly Situation[];
  readonly questions: readonly Question[];
  readonly channels: readonly Channel[];
  /** A statement names them by id, a rule is its own source. */
  readonly sources: readonly Source[];
}

export function footnoteFor(
  id: ProductId,
  context: FootnoteContext,
  knowledge: CardKnowledge,
  today: IsoDate,
): Footnote {
  const product = knowledge.products[id];
  const checks = claimChecks(context.checks, knowledge, id);
  const relevance = relevanceFor(context.words, checks, product.asked);
  const concerns = (item: { products: readonly string[] }) => item.products.includes(product.id);

  const risks = relevance.order(
    knowledge.risks.filter((risk) => risk.product === product.id),
    (risk) => relevance.ofRisk(risk),
  );
  const situations = relevance.order(knowledge.situations.filter(concerns), (item) =>
    relevance.ofSituation(item),
  );
  const newerRules = rulesAfter(context.published, checks, relevance, knowledge, today, product.id);

  const footnote: Omit<Footnote, 'relevance'> = {
    product,
    checks,
    rates: distinctRates(context.rates),
    ...(context.published === undefined ? {} : { published: context.published }),
    newerRules,
    steps: product.howItWorks,
    focus:
      relevance.order(product.howItWorks.filter(isSure), (step) => relevance.ofStep(step.step))[0]?.step ??
      'use',
    risks,
    situations,
    asOf: knowledge.coverageTo,
    version: knowledge.version,
    sourceIds: sourcesInUse(
      [
        product.oneLine,
        product.status,
        ...checks.map((check) => check.claim),
        { sources: [], rules: newerRules.map((rule) => rule.id) },
        ...product.howItWorks,
        ...risks,
      ],
      knowledge.cites[product.id],
    ),
  };
  return { ...shownOn(footnote, today), relevance };
}

export function detailsFor(footnote: Footnote, details: CardDetails, today: IsoDate): FootnoteDetails {
  const { product, relevance, sourceIds, situations } = footnote;
  const shown: FootnoteDetails = {
    product: details.products[product.id],
    claims: details.claims,
    situations: situations.flatMap(({ id }) => details.situations.find((full) => full.id === id) ?? []),
    questions: relevance.order(
      details.questions.filter((question) => question.products.includes(product.id)),
      relevance.ofQuestion,
    ),
    channels: details.channels,
    sources: sourceIds.flatMap((id) => details.sources[id] ?? []),
  };
  return shownOn(shown, today);
}

/** What the page names twice, be it by the day and by the year, is told once: 日息万五 and 年化18.25%. */
export function distinctRates(rates: readonly RateNote[]): readonly RateNote[] {
  const costs = rates.map(({ principal, annualPercent, upTo }) =>
    [principal, annualPercent.toFixed(1), upTo?.annualPercent.toFixed(1)].join(),
  );
  return rates.filter((_, index) => costs.indexOf(costs[index] ?? '') === index);
}
