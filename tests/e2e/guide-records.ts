/** What the guide must show of each record: taken from the same bundle the build ships, in one language. */
import { guideBundle } from '../../knowledge/build/bundle.ts';
import { knowledgeFrom } from '../../knowledge/build/check.ts';
import { dataFolder, readDataFolder } from '../../knowledge/build/load.ts';
import { shownOn } from '../../knowledge/freshness.ts';
import type { Analysis, AnalysisItem, GuideKnowledge, IsoDate, Language } from '../../knowledge/types.ts';
import { stringsFor } from '../../locales/locale.ts';

const knowledge = knowledgeFrom(readDataFolder(dataFolder));

export function guideKnowledge(language: Language): GuideKnowledge {
  return guideBundle(knowledge, language);
}

/** Record id → texts that stand in its element on the given day. */
export function textsByRecord(guide: GuideKnowledge, today: IsoDate): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  const aged = (reviewBy: IsoDate | null, ...all: readonly string[]) =>
    all.map((text) => shownOn({ reviewBy, text }, today).text);

  for (const product of Object.values(guide.products)) texts.set(product.id, [product.name, product.kind]);
  const facts = [...guide.shared, ...Object.values(guide.products).flatMap((product) => product.facts)];
  for (const { id, reviewBy, text } of facts) texts.set(id, aged(reviewBy, text));
  for (const { id, title, requires, forUsers, effects, issuers, reviewBy } of guide.rules) {
    texts.set(id, [title, ...issuers, ...aged(reviewBy, requires, forUsers, ...Object.values(effects))]);
  }
  for (const { id, name } of guide.applicability) texts.set(id, [name]);
  for (const { id, topic, note } of guide.watch) texts.set(id, [topic, note]);
  for (const { id, said, text, more, variants, reviewBy } of guide.claims) {
    texts.set(id, [
      stringsFor(guide.language).quoted(said),
      ...variants,
      ...aged(reviewBy, text, ...(more === undefined ? [] : [more])),
    ]);
  }
  for (const { id, name, contact, scope, can, cannot, note } of guide.channels) {
    texts.set(id, [name, contact, scope, can, cannot, note]);
  }
  for (const situation of guide.situations) {
    const { id, title, text, reviewBy, contact } = situation;
    const channels = guide.channels.filter((channel) => contact.includes(channel.id));
    texts.set(id, [
      title,
      ...aged(reviewBy, text, ...situation.do, ...situation.dont),
      ...channels.flatMap((channel) => [channel.name, channel.contact, channel.can, channel.cannot]),
    ]);
  }
  for (const { id, text, reviewBy } of guide.risks) texts.set(id, aged(reviewBy, text));
  for (const { id, heading, seedSays, text, reviewBy } of analysisItems(guide.analysis)) {
    texts.set(id, [heading, ...aged(reviewBy, seedSays, text)]);
  }
  for (const { id, title, text, reviewBy } of guide.questions)
    texts.set(id, [title, ...aged(reviewBy, text)]);
  for (const { id, topic, text } of guide.unconfirmed) texts.set(id, [topic, text]);
  for (const { id, name, formula } of guide.conversions.formulas) texts.set(id, [name, formula]);
  for (const { id, label } of guide.conversions.examples) texts.set(id, [label]);
  return texts;
}

function analysisItems(analysis: Analysis): readonly AnalysisItem[] {
  const { intro, models, common, reasons, impacts, measures, outlook, conclusion, footer } = analysis;
  const advice = Object.values(measures).flat();
  return [intro, ...models, common, ...reasons, ...impacts, ...advice, ...outlook, conclusion, footer];
}
