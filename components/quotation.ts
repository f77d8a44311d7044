import { sourceIdsOf } from '../knowledge/source-order.ts';
import type { Provenance, Source } from '../knowledge/types.ts';
import type { Strings } from '../locales/zh-CN.ts';

/** Text to paste elsewhere: what is said, as of when, and on whose authority. */
export function quotation(
  text: string,
  of: Pick<Provenance, 'sources' | 'rules' | 'asOf'>,
  sources: readonly Source[],
  strings: Strings,
): string {
  const ids = sourceIdsOf(of);
  const cited = sources
    .filter((source) => ids.includes(source.id))
    .map((source) => citation(source, strings));
  return [
    text,
    `${strings.name}${strings.listSeparator}${strings.asOf(of.asOf)}`,
    `${strings.sources}${strings.colon}${cited.join(strings.clauseSeparator)}`,
  ].join('\n');
}

/** In book title marks where it is a title for certain; others may be summaries. */
export function titleOf(source: Source, strings: Strings): string {
  return source.kind === 'regulation' ? strings.titled(source.title) : source.title;
}

/** Publisher, title, number and date of a document on one line. */
export function citation(source: Source, strings: Strings): string {
  const parts = [source.publisher, titleOf(source, strings), source.number, source.date, source.url];
  return parts.filter((part) => part !== null).join(strings.listSeparator);
}
