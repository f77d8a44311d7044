import type { Source } from '../knowledge/types.ts';
import { titleOf } from './quotation.ts';
import { useReading } from './reading.ts';
import { Words } from './Words.tsx';

/** Who published what, under which number and when, with a way there. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { strings, openSource } = useReading();
  const { url } = source;
  // The title stays as published, in every language: it is how the document is found.
  const title = (
    <span lang={/\p{Script=Han}/u.test(source.title) ? 'zh-CN' : 'en'}>{titleOf(source, strings)}</span>
  );
  return (
    <span class="source">
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
      {source.gloss !== undefined && ` ${source.gloss}`}
      {source.number !== null && <span class="meta"> {source.number}</span>}
      {source.date !== null && (
        <>
          {' '}
          <time class="meta">{source.date}</time>
        </>
      )}
    </span>
  );
}
