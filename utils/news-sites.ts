import data from './news-sites.json';
import { matchPatterns } from './sites.ts';

export type SiteKind =
  | 'portal'
  | 'financial-media'
  | 'general-media'
  | 'regulator'
  | 'wechat'
  | 'aggregator'
  | 'preview';

export type SiteRegion = 'mainland' | 'hongkong' | 'taiwan' | 'overseas' | 'english' | 'local';

/** One line of the reviewed list: the host, everything below it, and why it is read without being asked. */
export interface NewsSite {
  host: string;
  name: string;
  kind: SiteKind;
  region: SiteRegion;
  reason: string;
}

/** Sorted by host. Kept apart from `sites.ts` so that a script that only matches does not carry the list. */
export const newsSites = data as readonly NewsSite[];

/** As the manifest asks for them. */
export const NEWS_ORIGINS = matchPatterns(newsSites.map(({ host }) => host));
