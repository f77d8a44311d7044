import type { Change, Conversions, GuideKnowledge } from '../guide-types.ts';
import type { CardKnowledge, Edition, Language, ProductId, SourceId } from '../types.ts';
import { analysis, cardClaim, channels, guideClaim, risks, situations } from './bundle-claims.ts';
import { bundledFact, cardProduct, guideProduct } from './bundle-product.ts';
import { askedMost, questions, unconfirmed } from './bundle-questions.ts';
import { applicability, cardRule, guideRule, sourceTable, watchList } from './bundle-rules.ts';
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

/** What a card may need at once, in one language. Long texts of rules, most facts and the analysis stay in the guide. */
export function cardBundle(knowledge: Knowledge, language: Language): CardKnowledge {
  const desk = deskFor(knowledge, language);
  const { rules, claims } = knowledge;
  const bundle = {
    language,
    ...editionOf(knowledge),
    products: byProduct(desk, cardProduct),
    claims: claims.data.claims.map((claim) => cardClaim(desk, claim)),
    risks: risks(desk),
    situations: situations(desk),
    channels: channels(desk),
    questions: questions(desk),
    rules: Object.fromEntries(rules.data.rules.map((rule) => [rule.id, cardRule(desk, rule)])),
  };
  return { ...bundle, sources: sourceTable(desk, sourceIdsIn(bundle)) };
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

function byProduct<T>(
  desk: Desk,
  make: (desk: Desk, raw: Knowledge['products'][number]['data']['product']) => T,
) {
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
