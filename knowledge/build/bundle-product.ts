import type { z } from 'zod';
import type { Fact, FormerLender, GuideProduct } from '../guide-types.ts';
import type { factRecord, productRecord } from '../schema/facts.ts';
import type { CardProduct, KeyFigure, Lender, PartialDate, Statement } from '../types.ts';
import { askedIntents } from './bundle-questions.ts';
import { type Desk, untranslated } from './desk.ts';
import { isCurrent } from './provenance.ts';

type RawProduct = z.output<typeof productRecord>;

export function cardProduct(desk: Desk, raw: RawProduct): CardProduct {
  const { facts: _, ...own } = raw;
  const { record, missing } = desk.localise('product', raw.id, own);
  const english = desk.language === 'en';

  const statement = (field: string, path: string, text: string, facts: readonly string[]): Statement => ({
    id: `${raw.id}.${field}`,
    text,
    ...desk.provenance.ofFacts(facts),
    ...untranslated(missing, { text: path }),
  });

  return {
    id: raw.id,
    name: english ? raw.name.en : record.name.zh,
    kind: english ? raw.kind.en : record.kind.zh,
    oneLine: statement('oneLine', 'oneLine', record.oneLine, raw.factsFor.oneLine),
    audience: statement('audience', 'audience', record.audience, raw.factsFor.audience),
    lender: lender(
      desk,
      `${raw.id}.lender`,
      'lender',
      { ...record.lender, facts: raw.factsFor.lender },
      missing,
    ),
    related: record.related.map((related, index) => ({
      ...statement(`related.${index}`, `related.${index}.note`, related.note, related.facts),
      name: related.name,
    })),
    howItWorks: record.howItWorks.map(({ step, text, facts }) => ({
      ...statement(`howItWorks.${step}`, `howItWorks.${step}`, text, facts),
      step,
    })),
    keyFigures: record.keyFigures
      .map((figure, index) =>
        keyFigure(desk, `${raw.id}.keyFigures.${index}`, `keyFigures.${index}`, figure, missing),
      )
      .sort((a, b) => Number(b.current) - Number(a.current)),
    status: datedAs(
      record.status.asOf,
      statement('status', 'status.text', record.status.text, record.status.facts),
    ),
    asked: askedIntents(desk, raw.id),
  };
}

export function guideProduct(desk: Desk, raw: RawProduct): GuideProduct {
  const { facts: _, ...own } = raw;
  const { record, missing } = desk.localise('product', raw.id, own);
  return {
    ...cardProduct(desk, raw),
    aliases: raw.aliases.map(({ text, lang }) => ({ text, lang })),
    notThis: raw.notThis,
    formerLenders: record.formerLenders.map(
      (former, index): FormerLender => ({
        ...lender(desk, `${raw.id}.formerLenders.${index}`, `formerLenders.${index}`, former, missing),
        until: former.until,
      }),
    ),
    facts: raw.facts.map((fact) => bundledFact(desk, fact)),
  };
}

export function bundledFact(desk: Desk, raw: z.output<typeof factRecord>): Fact {
  const { record, missing } = desk.localise('fact', raw.id, raw);
  const { sources, rules = [], ...fact } = record;
  return {
    ...fact,
    sources: desk.provenance.sources(sources),
    rules,
    ...untranslated(missing, { text: 'text', period: 'period' }),
  };
}

/** With the date the editor gave the statement, instead of the dates of its facts. */
function datedAs(asOf: PartialDate, { asOfOldest: _, ...statement }: Statement): Statement {
  return { ...statement, asOf };
}

function lender(
  desk: Desk,
  id: string,
  path: string,
  raw: RawProduct['lender'] & { facts: readonly string[] },
  missing: readonly string[],
): Lender {
  return {
    id,
    name: raw.name,
    short: raw.short,
    kind: raw.kind,
    since: raw.since,
    text: raw.note,
    ...desk.provenance.ofFacts(raw.facts),
    ...untranslated(missing, {
      name: `${path}.name`,
      short: `${path}.short`,
      kind: `${path}.kind`,
      text: `${path}.note`,
    }),
  };
}

function keyFigure(
  desk: Desk,
  id: string,
  path: string,
  raw: RawProduct['keyFigures'][number],
  missing: readonly string[],
): KeyFigure {
  const { reviewBy, sources, rules } = desk.provenance.ofFacts(raw.facts);
  return {
    id,
    label: raw.label,
    value: raw.value,
    caveat: raw.caveat,
    current: isCurrent(raw.confidence),
    asOf: raw.asOf,
    reviewBy,
    confidence: raw.confidence,
    sources,
    rules,
    ...untranslated(missing, { label: `${path}.label`, value: `${path}.value`, caveat: `${path}.caveat` }),
  };
}
