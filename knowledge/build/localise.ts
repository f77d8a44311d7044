import type { Language } from '../types.ts';
import type { Knowledge } from './load.ts';
import type { KnowledgeRecord, RecordKind } from './records.ts';
import { isChinese, mapTexts } from './texts.ts';
import { traditionalWith } from './traditional.ts';

/** Texts that stay as they are in every language: names to be recognised on a page, and identifiers. */
const verbatim: Partial<Record<RecordKind, RegExp>> = {
  product: /^(?:aliases|notThis)\./,
  claim: /^(?:cues|unless)\./,
};

/** Names and titles: only the characters change in zh-TW, never the words. */
const names: Partial<Record<RecordKind, RegExp>> = {
  product: /^(?:name\.zh|(?:lender|formerLenders\.\d+)\.(?:name|short)|related\.\d+\.name)$/,
  rule: /^(?:title|number|issuers\.\d+)$/,
  source: /^(?:title|publisher|number)$/,
  claim: /^(?:said|variants\.\d+)$/,
};

/** Chinese that an English reader gets too: how a document or a name is found. */
const chineseInEnglish: Partial<Record<RecordKind, RegExp>> = {
  product: /^(?:aliases|notThis)\.|^related\.\d+\.name$/,
  rule: /^number$/,
  source: /^(?:title|number)$/,
  claim: /^(?:variants|cues|unless)\./,
};

/** The name and the kind of a product carry their English beside them. */
const bilingual = /^(?:name|kind)\.zh$/;

/** A record in one language, and the paths of the texts still in Chinese. */
export interface LocalisedRecord<T> {
  record: T;
  missing: readonly string[];
}

export type Localise = <T extends object>(kind: RecordKind, id: string, record: T) => LocalisedRecord<T>;

export function localiserFor(knowledge: Knowledge, language: Language): Localise {
  if (language === 'zh-CN') return (_kind, _id, record) => ({ record, missing: [] });
  if (language === 'zh-TW') return traditionalLocaliser(knowledge);
  return englishLocaliser(knowledge);
}

function traditionalLocaliser(knowledge: Knowledge): Localise {
  const traditional = traditionalWith(knowledge.taiwan.data);
  return (kind, _id, record) => ({
    record: mapTexts(record, (text, path) => {
      if (!isChinese(text) || verbatim[kind]?.test(path)) return text;
      return isName(kind, path) ? traditional.name(text) : traditional.prose(text);
    }),
    missing: [],
  });
}

export function isName(kind: RecordKind, path: string): boolean {
  return (verbatim[kind]?.test(path) || names[kind]?.test(path)) ?? false;
}

function englishLocaliser(knowledge: Knowledge): Localise {
  const english = englishTexts(knowledge);
  const institutions = englishInstitutions(knowledge, english);
  const ofSource = (path: string, text: string) =>
    path === 'publisher' ? publisherFrom(institutions, text) : undefined;
  return (kind, id, record) => {
    const missing: string[] = [];
    const localised = mapTexts(record, (text, path) => {
      const translation = kind === 'source' ? ofSource(path, text) : english.get(id)?.[path];
      if (translation !== undefined) return translation;
      if (needsEnglish(kind, path, text)) missing.push(path);
      return text;
    });
    return { record: localised, missing };
  };
}

/** All overlays together; that no id stands in two of them is checked elsewhere. */
function englishTexts(knowledge: Knowledge): Map<string, Readonly<Record<string, string>>> {
  return new Map(knowledge.english.flatMap((file) => Object.entries(file.data)));
}

/** By Chinese name: the issuers of rules, as translated there, and the list of names. */
function englishInstitutions(
  knowledge: Knowledge,
  english: ReturnType<typeof englishTexts>,
): Map<string, string> {
  const names = new Map(Object.entries(knowledge.names.data));
  for (const rule of knowledge.rules.data.rules) {
    for (const [index, issuer] of rule.issuers.entries()) {
      const name = english.get(rule.id)?.[`issuers.${index}`];
      if (name !== undefined) names.set(issuer, name);
    }
  }
  return names;
}

/** Publishers may be several authorities joined by 、. */
function publisherFrom(institutions: ReadonlyMap<string, string>, publisher: string): string | undefined {
  const parts = publisher.split('、').map((part) => (isChinese(part) ? institutions.get(part) : part));
  return parts.includes(undefined) ? undefined : parts.join(', ');
}

function needsEnglish(kind: RecordKind, path: string, text: string): boolean {
  return isChinese(text) && !bilingual.test(path) && !chineseInEnglish[kind]?.test(path);
}

/** The English a record still lacks, as field paths. */
export function missingEnglish(
  knowledge: Knowledge,
  records: readonly KnowledgeRecord[],
): Map<KnowledgeRecord, readonly string[]> {
  const localise = englishLocaliser(knowledge);
  const found = new Map<KnowledgeRecord, readonly string[]>();
  for (const record of records) {
    const { missing } = localise(record.kind, record.id, record.value);
    if (missing.length > 0) found.set(record, missing);
  }
  return found;
}
