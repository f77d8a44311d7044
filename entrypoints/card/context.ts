import concepts from 'virtual:knowledge/concepts';
import type { FootnoteContext } from '../../knowledge/footnote.ts';
import { contextOfPassage } from '../../knowledge/passage.ts';
import { compileClaims } from '../../mentions/claims.ts';
import { headlineOf } from '../../utils/article.ts';
import { publishedOn } from '../../utils/published.ts';
import type { FootnoteRequest } from '../reader.content/stages.ts';

const matcher = compileClaims(concepts);

/** What the page around a mention says. */
export function contextOf({ text, start, end }: FootnoteRequest): FootnoteContext {
  const published = publishedOn(document);
  return contextOfPassage(
    {
      text,
      start,
      end,
      headline: headlineOf(document),
      ...(published === undefined ? {} : { published }),
    },
    matcher,
  );
}
