import concepts from 'virtual:knowledge/concepts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contextOfPassage } from '../knowledge/passage.ts';
import { compileClaims } from '../mentions/claims.ts';
import { headlineOf } from '../utils/article.ts';
import { publishedOn } from '../utils/published.ts';
import { readerStage } from './reader.content/stages.ts';

/** What reads the passage around a mention for the card: comes with it. */
export default defineUnlistedScript(() => {
  const reader = readerStage();
  if (reader === undefined) return;
  const simplified = compileClaims(concepts);
  reader.contextOf = ({ text, start, end }) => {
    const published = publishedOn(document);
    const page = { headline: headlineOf(document), ...(published === undefined ? {} : { published }) };
    const matcher = { ...simplified, table: reader.traditional ?? simplified.table };
    return contextOfPassage({ text, start, end, ...page }, matcher, reader.rates ?? (() => []));
  };
});
