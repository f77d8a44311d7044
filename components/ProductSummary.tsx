import type { CardProduct } from '../knowledge/types.ts';
import { usePopupWords } from './popup-words.ts';
import { Statement } from './Statement.tsx';

interface ProductSummaryProps {
  readonly product: CardProduct;
  readonly onOpenGuide: () => void;
}

/** A product in two lines. */
export function ProductSummary({ product, onOpenGuide }: ProductSummaryProps) {
  const words = usePopupWords();
  return (
    <div class="product">
      <h4>
        <button
          type="button"
          class="product-name"
          aria-label={words.guideOn(product.name)}
          onClick={onOpenGuide}
        >
          <span class="mark" data-product={product.id}>
            {product.name}
          </span>
        </button>
      </h4>
      <p>
        <Statement of={product.oneLine} />
      </p>
      <p class="status">
        <Statement of={product.status} date="always" />
      </p>
    </div>
  );
}
