import type { IsoDate } from '../types.ts';
import { editionOf } from './bundle.ts';
import type { Knowledge } from './load.ts';
import { missingEnglish } from './localise.ts';
import { type KnowledgeRecord, recordsOf } from './records.ts';

/** What an editor should look at on a given day, as text. */
export function reviewOf(knowledge: Knowledge, today: IsoDate): string {
  const { version, edited, coverageTo } = editionOf(knowledge);
  const records = recordsOf(knowledge);
  const english = [...missingEnglish(knowledge, records)].flatMap(([record, paths]) =>
    paths.map((path) => `${place(record, path)} ${path}`),
  );
  const expired = records
    .filter((record) => textField(record, 'reviewBy') !== '' && today > textField(record, 'reviewBy'))
    .map((record) => `${place(record, 'reviewBy')} since ${textField(record, 'reviewBy')}`);
  const open = records
    .filter((record) => record.kind === 'unconfirmed' || doubtful.has(textField(record, 'confidence')))
    .map((record) => `${place(record, '')} ${textField(record, 'confidence')} ${whatItSays(record)}`);

  return [
    `Knowledge ${version}, edited ${edited}, complete to ${coverageTo}; ${records.length} records; on ${today}`,
    section('No English yet', english),
    section('Past the review date', expired),
    section('Unconfirmed, or of low confidence', open),
  ].join('\n\n');
}

const doubtful: ReadonlySet<string> = new Set(['low', 'unconfirmed']);

function section(title: string, lines: readonly string[]): string {
  return [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function place({ file, id, lineOf }: KnowledgeRecord, textPath: string): string {
  return `${file}:${lineOf(textPath)} ${id}`;
}

function textField(record: KnowledgeRecord, name: string): string {
  const value = (record.value as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

function whatItSays(record: KnowledgeRecord): string {
  return textField(record, 'text') || textField(record, 'title');
}
