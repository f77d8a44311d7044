import { expect, it } from 'vitest';
import { shownOn } from '../freshness.ts';
import { withoutNumbers } from '../numbers.ts';
import { cardBundle, detailsBundle, guideBundle } from './bundle.ts';
import { knowledgeFrom } from './check.ts';
import { dataFolder, readDataFolder } from './load.ts';
import { languages } from './vite-plugin.ts';

const real = knowledgeFrom(readDataFolder(dataFolder));

const REFERENCES = ['id', 'sources', 'rules', 'claims', 'facts', 'situations'];
/** What something is called, and what others say of it. */
const NAMES = ['label', 'title', 'name', 'topic', 'heading', 'said', 'variants', 'seedSays'];

it.each(languages)('leaves no figure in what has expired, in %s', (language) => {
  for (const bundle of [
    cardBundle(real, language),
    detailsBundle(real, language),
    guideBundle(real, language),
  ]) {
    expect([...figures(shownOn(bundle, '2099-01-01'), false)]).toEqual([]);
  }
});

/** The fields of expired records that hold a figure. */
function figures(value: unknown, isOld: boolean, path = ''): string[] {
  if (typeof value === 'string') {
    return isOld && withoutNumbers(value) !== value ? [`${path}: ${value}`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const old = isOld || ('reviewBy' in value && value.reviewBy !== null);
  return Object.entries(value).flatMap(([key, item]) =>
    old && [...REFERENCES, ...NAMES].includes(key) ? [] : figures(item, old, `${path}.${key}`),
  );
}
