import type { CardProduct, Risk } from '../knowledge/types.ts';
import { Risks } from './Risks.tsx';

interface RisksByProductProps {
  readonly risks: readonly Risk[];
  readonly products: readonly CardProduct[];
}

export function RisksByProduct({ risks, products }: RisksByProductProps) {
  return (
    <>
      {products.map((product) => (
        <div key={product.id} class="product">
          <h4>
            <span class="mark" data-product={product.id}>
              {product.name}
            </span>
          </h4>
          <Risks risks={risks.filter((risk) => risk.product === product.id)} />
        </div>
      ))}
    </>
  );
}
