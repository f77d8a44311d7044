import type { Change, Conversions, GuideKnowledge } from '../guide-types.ts';
import { sourceIdsOf } from '../source-order.ts';
import type { CardDetails, CardKnowledge, Edition, Language, ProductId, SourceId } from '../types.ts';
import {
  analysis,
  cardClaim,
  channels,
  claimMore,
  guideClaim,
  risks,
  situationLines,
  situations,
} from './bundle-claims.ts';
import { bundledFact, cardProduct, guideProduct, productDetails } from './bundle-product.ts';

import { askedMost, questions, unconfirmed } from './bundle-questions.ts';
import { applicability, bindingRules, guideRule, sourceTable, watchList } from './bundle-rules.ts';
import { type Desk, deskFor, metasOf, untranslated } from './desk.ts';
import type { Knowledge } from './load.ts';

export function editionOf(knowledge: Knowledge): Edition {
  const edited =
    metasOf(knowledge)
      .map((meta) => meta.edited)
      .sort()
      .at(-1) ?? '';
  const { coverageTo } = deskFor(knowledge, 'zh-CN');
  return { version: knowledge.changes.data.changes[0]?.version ?? '', edited, coverageTo };
}

/** The first view of every card, in one language. Long texts of rules, most facts and the analysis are the guide's. */
export function cardBundle(knowledge: Knowledge, language: Language): CardKnowledge {
  const desk = deskFor(knowledge, language);
  return {
    language,
    ...editionOf(knowledge),
    products: byProduct(desk, cardProduct),
    claims: knowledge.claims.data.claims.map((claim) => cardClaim(desk, claim)),
    risks: risks(desk).map(({ id: _, ...risk }) => risk),
    situations: situationLines(desk),
    rules: bindingRules(desk),
    cites: byProduct(desk, citedInDetails),
  };
}

/** What opens in a card, in one language. */
export function detailsBundle(knowledge: Knowledge, language: Language): CardDetails {
  const desk = deskFor(knowledge, language);
  const { claims, rules } = knowledge;
  const bundle = {
    products: byProduct(desk, productDetails),
    claims: Object.fromEntries(claims.data.claims.map((claim) => [claim.id, claimMore(desk, claim)])),
    situations: situations(desk),
    channels: channels(desk),
    questions: questions(desk),
  };
  const cited = [...sourceIdsIn(bundle), ...sourceIdsIn(cardBundle(knowledge, language))];
  return { ...bundle, sources: sourceTable(desk, [...cited, ...rules.data.rules.map((rule) => rule.id)]) };
}

/** Without those that every first view of the product cites. */
function citedInDetails(desk: Desk, raw: RawProduct): SourceId[] {
  const { oneLine, status, howItWorks } = cardProduct(desk, raw);
  const own = risks(desk).filter((risk) => risk.product === raw.id);
  const first = new Set([oneLine, status, ...howItWorks, ...own].flatMap(sourceIdsOf));
  const { keyFigures, lender, audience, related } = productDetails(desk, raw);
  const concerns = (item: { products: readonly string[] }) => item.products.includes(raw.id);
  const statements = [
    ...situations(desk).filter(concerns),
    ...keyFigures,
    lender,
    audience,
    ...related,
    ...questions(desk).filter(concerns),
  ];
  return [...new Set(statements.flatMap(sourceIdsOf))].filter((id) => !first.has(id));
}

export function guideBundle(knowledge: Knowledge, language: Language): GuideKnowledge {
  const desk = deskFor(knowledge, language);
  const { shared, rules, claims, sources } = knowledge;
  const ownSources = sources.data.sources.filter((source) => source.sameAs === undefined);
  return {
    language,
    ...editionOf(knowledge),
    products: byProduct(desk, guideProduct),
    shared: shared.data.shared.map((fact) => bundledFact(desk, fact)),
    claims: claims.data.claims.map((claim) => guideClaim(desk, claim)),
    risks: risks(desk),
    situations: situations(desk),
    channels: channels(desk),
    questions: questions(desk),
    askedMost: askedMost(desk),
    unconfirmed: unconfirmed(desk),
    rules: rules.data.rules.map((rule) => guideRule(desk, rule)),
    applicability: applicability(desk),
    watch: watchList(desk),
    analysis: analysis(desk),
    conversions: conversions(desk),
    sources: sourceTable(
      desk,
      ownSources.map((source) => source.id),
    ),
    changes: changes(desk),
  };
}

type RawProduct = Knowledge['products'][number]['data']['product'];

function byProduct<T>(desk: Desk, make: (desk: Desk, raw: RawProduct) => T) {
  const made = desk.knowledge.products.map(
    ({ data }) => [data.product.id, make(desk, data.product)] as const,
  );
  return Object.fromEntries(made) as Record<ProductId, T>;
}

function conversions(desk: Desk): Conversions {
  const raw = desk.knowledge.conversions.data.conversions;
  const { record, missing } = desk.localise('conversions', 'conversions', raw);
  return {
    ...record,
    sources: [...desk.provenance.sources(record.sources)],
    ...(missing.length > 0 ? { untranslated: missing } : {}),
  };
}

function changes(desk: Desk): Change[] {
  return desk.knowledge.changes.data.changes.map((raw) => {
    const { record, missing } = desk.localise('change', raw.version, raw);
    return { ...record, ...untranslated(missing, { records: 'records' }) };
  });
}

/** Every id in a `sources` list, wherever it stands. */
function sourceIdsIn(value: unknown): SourceId[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(sourceIdsIn);
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'sources' ? (item as SourceId[]) : sourceIdsIn(item),
  );
}
