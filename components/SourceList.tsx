import { useEffect, useRef } from 'preact/hooks';
import type { Source, SourceId } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Words } from './Words.tsx';

interface SourceListProps {
  /** The ones a superscript led to: marked, and the first of them brought into view. */
  readonly marked: readonly SourceId[];
}

export function SourceList({ marked }: SourceListProps) {
  const { sources } = useReading();
  const list = useRef<HTMLOListElement>(null);
  const first = sources.find((source) => marked.includes(source.id))?.id;
  // A second click on the same mark is a new array and shows it again.
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [marked]);
  return (
    <ol class="sources" ref={list}>
      {sources.map((source) => (
        <li
          key={source.id}
          tabIndex={source.id === first ? -1 : undefined}
          data-first={source.id === first ? '' : undefined}
          data-marked={marked.includes(source.id) ? '' : undefined}
        >
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}

export function SourceLine({ source }: { readonly source: Source }) {
  const { strings, openSource } = useReading();
  const { url } = source;
  // The title stays as published, in every language: it is how the document is found.
  const title = (
    <span lang={/\p{Script=Han}/u.test(source.title) ? 'zh-CN' : 'en'}>{strings.titled(source.title)}</span>
  );
  return (
    <>
      <span class="publisher">
        <Words of={source} field="publisher" />
      </span>{' '}
      {url === null ? (
        title
      ) : (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            event.preventDefault();
            openSource(url);
          }}
        >
          {title}
        </a>
      )}
      {source.gloss !== undefined && <span class="gloss"> {source.gloss}</span>}
      <span class="meta">
        {source.number !== null && <span>{source.number}</span>}
        {source.date !== null && <time dateTime={source.date}>{source.date}</time>}
      </span>
    </>
  );
}
