import type { CardProduct, ProductId } from '../knowledge/types.ts';
import { usePopupWords } from './popup-words.ts';

interface MentionCountsProps {
  readonly counts: Readonly<Record<ProductId, number>>;
  readonly products: readonly CardProduct[];
}

export function MentionCounts({ counts, products }: MentionCountsProps) {
  const words = usePopupWords();
  return (
    <dl class="counts" aria-label={words.pageCounts}>
      {products.map((product) => (
        <div key={product.id} data-none={counts[product.id] === 0 ? '' : undefined}>
          <dt>
            <span class="mark" data-product={product.id}>
              {product.name}
            </span>
          </dt>
          <dd>{counts[product.id]}</dd>
        </div>
      ))}
    </dl>
  );
}
