import type { AudienceId } from '../../knowledge/types.ts';
import { useReading } from '../reading.ts';
import { useGuide } from './guide-context.ts';

/** Whom a claim or a situation concerns, by name. */
export function Audience({ ids }: { readonly ids: readonly AudienceId[] }) {
  const { strings } = useReading();
  const { knowledge, words } = useGuide();
  const names = ids.map((id) => (id === 'industry' ? words.industry : knowledge.products[id].name));
  return <>{names.join(strings.listSeparator)}</>;
}
