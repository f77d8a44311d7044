import type { ClaimCheck } from '../knowledge/claim-checks.ts';
import type { CardRule, IsoDate } from '../knowledge/types.ts';
import { NewerRules } from './NewerRules.tsx';
import { useReading } from './reading.ts';

interface ArticleAgeProps {
  readonly published: IsoDate | undefined;
  readonly newerRules: readonly CardRule[];
  readonly checks: readonly ClaimCheck[];
}

/** That the article is older than rules which change its subject, or newer than what its news is checked against. */
export function ArticleAge({ published, newerRules, checks }: ArticleAgeProps) {
  const { strings, asOf } = useReading();
  if (published === undefined) return null;
  if (newerRules.length > 0) return <NewerRules rules={newerRules} published={published} />;
  const isNews = checks.some(({ claim, stance }) => claim.topic === 'closing' && stance === 'asserts');
  return published > asOf && isNews ? <p>{strings.newerThan(published, asOf)}</p> : null;
}
