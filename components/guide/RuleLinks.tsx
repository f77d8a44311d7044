import type { RuleId } from '../../knowledge/types.ts';
import { Words } from '../Words.tsx';
import { useGuide } from './guide-context.ts';

export function RuleLinks({ ids }: { readonly ids: readonly RuleId[] }) {
  const { knowledge } = useGuide();
  return (
    <ul class="plain">
      {knowledge.rules
        .filter(({ id }) => ids.includes(id))
        .map((rule) => (
          <li key={rule.id}>
            <a href={`#${rule.id}`}>
              <Words of={rule} field="title" />
            </a>
          </li>
        ))}
    </ul>
  );
}
