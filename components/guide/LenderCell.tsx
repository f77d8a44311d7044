import type { FormerLender, GuideProduct } from '../../knowledge/guide-types.ts';
import type { Lender } from '../../knowledge/types.ts';
import { Words } from '../Words.tsx';
import { Cited } from './Cited.tsx';
import { Fold } from './Fold.tsx';
import { useGuide } from './guide-context.ts';

export function LenderCell({ product }: { readonly product: GuideProduct }) {
  const { words } = useGuide();
  return (
    <>
      <LenderEntry lender={product.lender} />
      {product.formerLenders.length > 0 && (
        <Fold label={words.formerLenders}>
          {product.formerLenders.map((lender) => (
            <LenderEntry key={lender.id} lender={lender} />
          ))}
        </Fold>
      )}
    </>
  );
}

function LenderEntry({ lender }: { readonly lender: Lender | FormerLender }) {
  const { words } = useGuide();
  const until = 'until' in lender ? lender.until : null;
  return (
    <div id={lender.id} class="lender">
      <p class="strong">
        <Words of={lender} field="name" />
      </p>
      <p class="meta">
        <Words of={lender} field="kind" />
        {lender.since !== null && <span>{words.from(lender.since)}</span>}
        {until !== null && <span>{words.until(until)}</span>}
      </p>
      <p>
        <Cited of={lender} date="always" />
      </p>
    </div>
  );
}
