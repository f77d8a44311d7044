import type { z } from 'zod';
import type { Analysis, AnalysisItem, GuideClaim, GuideRisk } from '../guide-types.ts';
import type { analysisRecord, claimRecord } from '../schema/claims.ts';

import type { Channel, Claim, ClaimMore, Situation, SituationLine } from '../types.ts';

import { type Desk, untranslated } from './desk.ts';
import { earliestReview, lowestConfidence } from './provenance.ts';
import { withSaid } from './records.ts';

type RawClaim = z.output<typeof claimRecord>;

export function cardClaim(desk: Desk, raw: RawClaim): Claim {
  const { record, missing } = desk.localise('claim', raw.id, raw);
  const { id, products, topic, verdict, statement, always, asOf, since, until, reviewBy, confidence } =
    record;
  return {
    id,
    products,
    topic,
    verdict,
    text: statement,
    ...(always && { always }),
    asOf,
    since,
    until,
    reviewBy,
    confidence,
    sources: desk.provenance.sources(raw.sources, raw.rules),
    rules: raw.rules,
    ...untranslated(missing, { text: 'statement' }),
  };
}

export function claimMore(desk: Desk, raw: RawClaim): ClaimMore {
  const { record, missing } = desk.localise('claim', raw.id, raw);
  return { more: record.more, reviewBy: record.reviewBy, ...untranslated(missing, { more: 'more' }) };
}

export function guideClaim(desk: Desk, raw: RawClaim): GuideClaim {
  const { record, missing } = desk.localise('claim', raw.id, withSaid(raw));
  const { said, more } = record;
  return {
    ...cardClaim(desk, raw),
    said,
    more,
    variants: [...new Set(record.variants)],
    ...untranslated(missing, { text: 'statement', more: 'more', said: 'said' }),
  };
}

export function risks(desk: Desk): GuideRisk[] {
  return desk.knowledge.risks.data.risks.map((raw) => {
    const { record, missing } = desk.localise('risk', raw.id, raw);
    const { facts, ...risk } = record;
    return {
      ...risk,
      sources: desk.provenance.sources(desk.provenance.ofFacts(facts).sources, risk.rules),
      ...untranslated(missing, { text: 'text' }),
    };
  });
}

/** A channel is reviewed with the situations that send readers to it. */
export function channels(desk: Desk): Channel[] {
  const { channels, situations } = desk.knowledge.actions.data;
  return channels.map((raw) => {
    const { record, missing } = desk.localise('channel', raw.id, raw);
    const fields = ['name', 'contact', 'scope', 'can', 'cannot', 'note'];
    const rules = situations.filter(({ contact }) => contact.includes(raw.id)).flatMap(({ rules }) => rules);
    const { asOf, reviewBy } = desk.provenance.ofRules(rules);
    return {
      ...record,
      asOf,
      reviewBy,
      ...untranslated(missing, Object.fromEntries(fields.map((field) => [field, field]))),
    };
  });
}

export function situations(desk: Desk): Situation[] {
  return desk.knowledge.actions.data.situations.map((raw) => {
    const { record, missing } = desk.localise('situation', raw.id, raw);
    const { note, rules, ...situation } = record;
    return {
      ...situation,
      text: note,
      ...desk.provenance.ofRules(rules),
      ...untranslated(missing, { title: 'title', text: 'note', do: 'do', dont: 'dont' }),
    };
  });
}

export function situationLines(desk: Desk): SituationLine[] {
  return situations(desk).map(
    ({ id, title, products, do: [first = ''], asOf, reviewBy, untranslated: missing = [] }) => ({
      id,
      title,
      products,
      do: [first],
      asOf,
      reviewBy,
      ...untranslated(missing, { title: 'title', 'do.0': 'do.0' }),
    }),
  );
}

export function analysis(desk: Desk): Analysis {
  const { intro, models, common, reasons, impacts, measures, outlook, conclusion, footer } =
    desk.knowledge.analysis.data;
  const item = (raw: z.output<typeof analysisRecord>) => analysisItem(desk, raw);
  return {
    intro: item(intro),
    models: models.map(item),
    common: item(common),
    reasons: reasons.map(item),
    impacts: impacts.map(item),
    measures: {
      firms: measures.firms.map(item),
      users: measures.users.map(item),
      industry: measures.industry.map(item),
    },
    outlook: outlook.map(item),
    conclusion: item(conclusion),
    footer: item(footer),
  };
}

function analysisItem(desk: Desk, raw: z.output<typeof analysisRecord>): AnalysisItem {
  const { record, missing } = desk.localise('analysis', raw.id, raw);
  const { corrected, rules, ...item } = record;
  const provenance = desk.provenance.ofRules(rules);
  const claims = desk.knowledge.claims.data.claims.filter((claim) => raw.claims.includes(claim.id));
  return {
    ...item,
    text: corrected,
    ...provenance,
    reviewBy: earliestReview([provenance.reviewBy, ...claims.map((claim) => claim.reviewBy)]),
    confidence: lowestConfidence([provenance.confidence, ...claims.map((claim) => claim.confidence)]),
    sources: desk.provenance.sources(
      claims.flatMap((claim) => [...claim.sources, ...claim.rules]),
      rules,
    ),
    ...untranslated(missing, { heading: 'heading', seedSays: 'seedSays', text: 'corrected' }),
  };
}
