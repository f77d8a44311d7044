/** What the guide must show of each record: taken from the same bundle the build ships, in one language. */
import { guideBundle } from '../../knowledge/build/bundle.ts';
import { knowledgeFrom } from '../../knowledge/build/check.ts';
import { dataFolder, readDataFolder } from '../../knowledge/build/load.ts';
import { isExpired, shownOn } from '../../knowledge/freshness.ts';
import type { Analysis, AnalysisItem, GuideKnowledge } from '../../knowledge/guide-types.ts';
import type { IsoDate, Language } from '../../knowledge/types.ts';
import { stringsFor } from '../../locales/locale.ts';

const data = knowledgeFrom(readDataFolder(dataFolder));

export function guideKnowledge(language: Language): GuideKnowledge {
  return guideBundle(data, language);
}

/** Record id → texts that stand in its element on the given day. */
export function textsByRecord(
  knowledge: GuideKnowledge,
  today: IsoDate,
): ReadonlyMap<string, readonly string[]> {
  const guide = shownOn(knowledge, today);
  const texts = new Map<string, readonly string[]>();

  for (const product of Object.values(guide.products)) texts.set(product.id, [product.name, product.kind]);
  const facts = [...guide.shared, ...Object.values(guide.products).flatMap((product) => product.facts)];
  for (const { id, text } of facts) texts.set(id, [text]);
  for (const { id, title, requires, forUsers, effects, issuers } of guide.rules) {
    texts.set(id, [title, ...issuers, requires, forUsers, ...Object.values(effects)]);
  }
  for (const { id, name } of guide.applicability) texts.set(id, [name]);
  for (const { id, topic, note } of guide.watch) texts.set(id, [topic, note]);
  for (const { id, said, text, more, variants } of guide.claims) {
    texts.set(id, [
      stringsFor(guide.language).quoted(said),
      ...variants,
      text,
      ...(more === undefined ? [] : [more]),
    ]);
  }
  for (const { id, name, contact, scope, can, cannot, note } of guide.channels) {
    texts.set(id, [name, contact, scope, can, cannot, note]);
  }
  for (const situation of guide.situations) {
    const { id, title, text, contact } = situation;
    const channels = guide.channels.filter((channel) => contact.includes(channel.id));
    texts.set(id, [
      title,
      text,
      ...situation.do,
      ...situation.dont,
      ...channels.flatMap((channel) => [channel.name, channel.contact, channel.can, channel.cannot]),
    ]);
  }
  for (const { id, text } of guide.risks) texts.set(id, [text]);
  for (const { id, heading, seedSays, text } of analysisItems(guide.analysis)) {
    texts.set(id, [heading, seedSays, text]);
  }
  for (const { id, title, text } of guide.questions) texts.set(id, [title, text]);
  for (const { id, topic, text } of guide.unconfirmed) texts.set(id, [topic, text]);
  for (const { id, name, formula } of guide.conversions.formulas) texts.set(id, [name, formula]);
  for (const { id, label } of guide.conversions.examples) texts.set(id, [label]);
  return texts;
}

/** The ids of all records in the guide that are past their review. */
export function expiredRecords(guide: GuideKnowledge, today: IsoDate): readonly string[] {
  const { products, shared, rules, applicability, watch, claims, channels, situations, risks, questions } =
    guide;
  const facts = Object.values(products).flatMap((product) => product.facts);
  return [
    ...[facts, shared, rules, applicability, watch, claims, channels, situations, risks, questions].flat(),
    ...analysisItems(guide.analysis),
    ...guide.unconfirmed,
  ]
    .filter((record) => isExpired(record, today))
    .map(({ id }) => id);
}

function analysisItems(analysis: Analysis): readonly AnalysisItem[] {
  const { intro, models, common, reasons, impacts, measures, outlook, conclusion, footer } = analysis;
  const advice = Object.values(measures).flat();
  return [intro, ...models, common, ...reasons, ...impacts, ...advice, ...outlook, conclusion, footer];
}
