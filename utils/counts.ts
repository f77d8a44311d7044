import { PRODUCTS, type ProductId } from '../mentions/product.ts';
import type { Counts } from './messages.ts';

/** Of several frames together. */
export function totalOf(counts: readonly Counts[]): Counts {
  const sum = (product: ProductId): number => counts.reduce((total, one) => total + one[product], 0);
  return Object.fromEntries(PRODUCTS.map((product) => [product, sum(product)])) as Record<ProductId, number>;
}
