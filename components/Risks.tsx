import type { CardProduct, Risk } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Statement } from './Statement.tsx';

interface RisksInBriefProps {
  readonly risks: readonly Risk[];
  /** Where risks of several products stand together: their names. */
  readonly products?: readonly CardProduct[];
}

export function RisksInBrief({ risks, products = [] }: RisksInBriefProps) {
  return (
    <ul class="lines">
      {risks.map((risk) => (
        <li key={risk.text}>
          <ProductName product={products.find((product) => product.id === risk.product)} />
          <Statement of={risk} />
        </li>
      ))}
    </ul>
  );
}

function ProductName({ product }: { readonly product: CardProduct | undefined }) {
  const { strings } = useReading();
  if (product === undefined) return null;
  return (
    <>
      <span class="mark" data-product={product.id}>
        {product.name}
      </span>
      {strings.colon}
    </>
  );
}

export function Risks({ risks }: { readonly risks: readonly Risk[] }) {
  const { strings } = useReading();
  return (
    <dl class="pairs">
      {risks.map((risk) => (
        <div key={risk.kind}>
          <dt>
            {strings.riskKinds[risk.kind]}
            <span class="level">{strings.riskLevels[risk.level]}</span>
          </dt>
          <dd>
            <Statement of={risk} date="always" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
