import { step } from '../schema/terms.ts';
import type { Path } from './data-file.ts';
import type { Knowledge } from './load.ts';

export type RecordKind =
  | 'product'
  | 'fact'
  | 'unconfirmed'
  | 'question'
  | 'askedMost'
  | 'rule'
  | 'applicability'
  | 'watch'
  | 'claim'
  | 'channel'
  | 'situation'
  | 'risk'
  | 'analysis'
  | 'conversions'
  | 'source'
  | 'change';

/** One thing an editor changes, that has an id and may have an English text. */
export interface KnowledgeRecord {
  id: string;
  kind: RecordKind;
  value: object;
  file: string;
  path: Path;
  line: number;
  /** Line of one of its texts, by the path used in data/en. */
  lineOf(textPath: string): number;
}

/** The claim itself as one short text: its first wording in Chinese, written for `said` in English. */
export function withSaid<T extends { variants: readonly string[] }>(claim: T): T & { said: string } {
  return { ...claim, said: claim.variants[0] ?? '' };
}

/** Every record of the data, in the order of the files. */
export function recordsOf(knowledge: Knowledge): KnowledgeRecord[] {
  const { shared, unconfirmed, questions, rules, claims, actions, risks, analysis, sources } = knowledge;
  const records: KnowledgeRecord[] = [];

  type File = { name: string; lineOf(path: Path): number };
  const add = (kind: RecordKind, file: File, path: Path, value: object, id: string) =>
    records.push({
      id,
      kind,
      value,
      file: file.name,
      path,
      line: file.lineOf(path),
      lineOf: (textPath) => file.lineOf([...path, ...segmentsOf(textPath)]),
    });
  const addAll = (kind: RecordKind, file: File, path: Path, list: readonly { id: string }[]) => {
    for (const [index, value] of list.entries()) add(kind, file, [...path, index], value, value.id);
  };

  for (const file of knowledge.products) {
    const { facts, ...product } = file.data.product;
    add('product', file, ['product'], product, product.id);
    addAll('fact', file, ['product', 'facts'], facts);
  }
  addAll('fact', shared, ['shared'], shared.data.shared);
  addAll('unconfirmed', unconfirmed, ['unconfirmed'], unconfirmed.data.unconfirmed);
  addAll('question', questions, ['userQuestions'], questions.data.userQuestions);
  add('askedMost', questions, ['askedMost'], questions.data.askedMost, 'askedMost');
  addAll('rule', rules, ['rules'], rules.data.rules);
  addAll('applicability', rules, ['applicability'], rules.data.applicability);
  addAll('watch', rules, ['watch'], rules.data.watch);
  addAll('claim', claims, ['claims'], claims.data.claims.map(withSaid));
  addAll('channel', actions, ['channels'], actions.data.channels);
  addAll('situation', actions, ['situations'], actions.data.situations);
  addAll('risk', risks, ['risks'], risks.data.risks);
  for (const key of ['intro', 'common', 'conclusion', 'footer'] as const) {
    add('analysis', analysis, [key], analysis.data[key], analysis.data[key].id);
  }
  for (const key of ['models', 'reasons', 'impacts', 'outlook'] as const) {
    addAll('analysis', analysis, [key], analysis.data[key]);
  }
  for (const key of ['firms', 'users', 'industry'] as const) {
    addAll('analysis', analysis, ['measures', key], analysis.data.measures[key]);
  }
  add(
    'conversions',
    knowledge.conversions,
    ['conversions'],
    knowledge.conversions.data.conversions,
    'conversions',
  );
  addAll('source', sources, ['sources'], sources.data.sources);
  for (const [index, change] of knowledge.changes.data.changes.entries()) {
    add('change', knowledge.changes, ['changes', index], change, change.version);
  }
  return records;
}

function segmentsOf(textPath: string): Path {
  const steps: readonly string[] = step.options;
  return textPath.split('.').map((segment) => {
    if (/^\d+$/.test(segment)) return Number(segment);
    return steps.includes(segment) ? steps.indexOf(segment) : segment;
  });
}
