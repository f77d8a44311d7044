import { clearMentions, type Mention } from './clear-mentions.ts';
import { pageJudge } from './judge.ts';

export interface FindOptions {
  /** See PageJudge. Without it a text speaks for itself. */
  pageContext?: () => number;
}

/** The mentions in `text`, in order, never overlapping. Never throws. */
export function findMentions(text: string, { pageContext = () => 0 }: FindOptions = {}): Mention[] {
  return clearMentions(text, pageJudge.with(pageContext));
}
