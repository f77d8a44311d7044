import type { z } from 'zod';
import { isSure } from '../confidence.ts';
import type { Fact, FormerLender, GuideProduct } from '../guide-types.ts';
import type { factRecord, productRecord } from '../schema/facts.ts';

import type {
  CardProduct,
  KeyFigure,
  Lender,
  PartialDate,
  ProductDetails,
  SourcedText,
  Statement,
} from '../types.ts';
import { askedIntents, askedShares } from './bundle-questions.ts';

import { type Desk, untranslated } from './desk.ts';

type RawProduct = z.output<typeof productRecord>;

export function cardProduct(desk: Desk, raw: RawProduct): CardProduct {
  const { record, missing } = localised(desk, raw);
  const english = desk.language === 'en';
  const sourced = sourcedTexts(desk, missing);
  const statement = statements(desk, raw.id, missing);
  return {
    id: raw.id,
    name: english ? raw.name.en : record.name.zh,
    kind: english ? raw.kind.en : record.kind.zh,
    oneLine: statement('oneLine', 'oneLine', record.oneLine, raw.factsFor.oneLine),
    howItWorks: record.howItWorks.map(({ step, text, facts }) => ({
      ...sourced(`howItWorks.${step}`, text, facts),
      step,
    })),
    status: datedAs(
      record.status.asOf,
      statement('status', 'status.text', record.status.text, record.status.facts),
    ),
    asked: askedShares(desk, raw.id),
  };
}

export function productDetails(desk: Desk, raw: RawProduct): ProductDetails {
  const { record, missing } = localised(desk, raw);
  const statement = statements(desk, raw.id, missing);
  return {
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
    keyFigures: record.keyFigures
      .map((figure, index) =>
        keyFigure(desk, `${raw.id}.keyFigures.${index}`, `keyFigures.${index}`, figure, missing),
      )
      .sort((a, b) => Number(b.current) - Number(a.current)),
  };
}

export function guideProduct(desk: Desk, raw: RawProduct): GuideProduct {
  const { record, missing } = localised(desk, raw);
  return {
    ...cardProduct(desk, raw),
    ...productDetails(desk, raw),
    asked: askedIntents(desk, raw.id),
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

function localised(desk: Desk, { facts: _, ...own }: RawProduct) {
  return desk.localise('product', own.id, own);
}

type MakeText = (path: string, text: string, facts: readonly string[]) => SourcedText;

function sourcedTexts(desk: Desk, missing: readonly string[]): MakeText {
  return (path, text, facts) => ({
    text,
    ...desk.provenance.ofFacts(facts),
    ...untranslated(missing, { text: path }),
  });
}

type MakeStatement = (field: string, ...of: Parameters<MakeText>) => Statement;

function statements(desk: Desk, product: string, missing: readonly string[]): MakeStatement {
  const sourced = sourcedTexts(desk, missing);
  return (field, ...of) => ({ id: `${product}.${field}`, ...sourced(...of) });
}

/** With the date the editor gave the statement, instead of the dates of its facts. */
function datedAs(asOf: PartialDate, statement: Statement): Statement {
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
    current: isSure(raw),
    asOf: raw.asOf,
    reviewBy,
    confidence: raw.confidence,
    sources,
    rules,
    ...untranslated(missing, { label: `${path}.label`, value: `${path}.value`, caveat: `${path}.caveat` }),
  };
}
