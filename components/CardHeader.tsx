import type { CardProduct } from '../knowledge/types.ts';
import { Statement } from './Statement.tsx';
import { Words } from './Words.tsx';

/** What it is, in one line, and that it stands or not, with the date. */
export function CardHeader({ product }: { readonly product: CardProduct }) {
  return (
    <header>
      <ProductHead product={product} />
      <p class="line">
        <Statement of={product.oneLine} />
      </p>
      <p class="status">
        <Statement of={product.status} date="always" />
      </p>
    </header>
  );
}

/** The name, underlined as in the page, its kind and who lends. */
export function ProductHead({ product }: { readonly product: CardProduct }) {
  return (
    <div class="product-head">
      <h2>
        <span class="mark" data-product={product.id}>
          {product.name}
        </span>
      </h2>{' '}
      <span class="kind">
        <Words of={product} field="kind" />
      </span>
    </div>
  );
}
