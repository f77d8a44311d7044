import { describe, expect, it } from 'vitest';
import { cardBundle, detailsBundle, guideBundle } from './bundle.ts';
import { knowledgeFrom } from './check.ts';
import { dataFolder, readDataFolder } from './load.ts';
import { languages } from './vite-plugin.ts';

const knowledge = knowledgeFrom(readDataFolder(dataFolder));
const ids = knowledge.ids.data;

function idsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

describe.each(languages)('in %s', (language) => {
  const guide = new Set(idsIn(guideBundle(knowledge, language)));

  it.each(Object.keys(ids))('the guide has every one of the %s', (kind) => {
    expect(ids[kind]?.filter((id) => !guide.has(id))).toEqual([]);
  });

  it('the card has every claim, risk, situation and channel', () => {
    const bundle = cardBundle(knowledge, language);
    const card = new Set([
      ...[bundle, detailsBundle(knowledge, language)].flatMap(idsIn),
      ...bundle.risks.map(({ product, kind }) => `${product}-${kind}`),
    ]);
    const needed = ['claims', 'risks', 'situations', 'channels'].flatMap((kind) => ids[kind] ?? []);
    expect(needed.filter((id) => !card.has(id))).toEqual([]);
  });
});
