import type { IsoDate, Language, Localised } from '../types.ts';
import { type Knowledge, recordFiles } from './load.ts';
import { type Localise, localiserFor } from './localise.ts';
import { type Provenances, provenancesOf } from './provenance.ts';

/** What every part of a bundle is made with. */
export interface Desk {
  knowledge: Knowledge;
  language: Language;
  localise: Localise;
  provenance: Provenances;
  coverageTo: IsoDate;
}

export function deskFor(knowledge: Knowledge, language: Language): Desk {
  const coverageTo = coverageOf(knowledge);
  return {
    knowledge,
    language,
    localise: localiserFor(knowledge, language),
    provenance: provenancesOf(knowledge, coverageTo),
    coverageTo,
  };
}

/** The earliest day any file is complete to. */
function coverageOf(knowledge: Knowledge): IsoDate {
  return (
    metasOf(knowledge)
      .map((meta) => meta.coverageTo)
      .sort()[0] ?? ''
  );
}

export function metasOf(knowledge: Knowledge): readonly { edited: IsoDate; coverageTo: IsoDate }[] {
  return recordFiles(knowledge).map((file) => file.data.meta);
}

/**
 * Which fields of a bundled record are still in Chinese. `fields` gives the path in the data of each; lists and
 * records stand for everything in them.
 */
export function untranslated(
  missing: readonly string[],
  fields: Readonly<Record<string, string>>,
): Localised {
  const found = Object.entries(fields).flatMap(([field, source]) =>
    missing
      .filter((path) => path === source || path.startsWith(`${source}.`))
      .map((path) => field + path.slice(source.length)),
  );
  return found.length > 0 ? { untranslated: found } : {};
}
