import type { ProductDetails } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Small } from './Small.tsx';
import { Statement } from './Statement.tsx';
import { Words } from './Words.tsx';

/** Who lends, to whom. */
export function LenderView({ product: { lender, audience } }: { readonly product: ProductDetails }) {
  const { strings } = useReading();
  return (
    <dl class="entries divided">
      <div>
        <dt>
          <Words of={lender} field="name" />
        </dt>
        <dd>
          <p class="label">
            <Words of={lender} field="kind" />
            {lender.since !== null && <Small kind="date">{strings.since(lender.since)}</Small>}
          </p>
          <Statement of={lender} date="always" />
        </dd>
      </div>
      <div>
        <dt>{strings.audience}</dt>
        <dd>
          <Statement of={audience} date="always" />
        </dd>
      </div>
    </dl>
  );
}
