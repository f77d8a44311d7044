import type { CardProduct, ProductId } from '../knowledge/types.ts';
import { useReading } from './reading.ts';

interface MentionCountsProps {
  readonly counts: Readonly<Record<ProductId, number>>;
  readonly products: readonly CardProduct[];
}

export function MentionCounts({ counts, products }: MentionCountsProps) {
  const { strings } = useReading();
  return (
    <dl class="counts" aria-label={strings.pageCounts}>
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
