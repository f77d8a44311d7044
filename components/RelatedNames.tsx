import type { RelatedName } from '../knowledge/types.ts';
import { Statement } from './Statement.tsx';
import { Words } from './Words.tsx';

/** Names easily taken for the product. */
export function RelatedNames({ names }: { readonly names: readonly RelatedName[] }) {
  return (
    <dl class="entries divided">
      {names.map((name) => (
        <div key={name.id}>
          <dt>
            <Words of={name} field="name" />
          </dt>
          <dd>
            <Statement of={name} date="always" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
