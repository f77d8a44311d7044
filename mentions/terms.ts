import type { ProductId } from './product.ts';

export interface Term {
  product: ProductId;
  /** In simplified characters. */
  text: string;
}

/** The `aliases` of knowledge/data/products/*.yaml; terms.test.ts holds the two together. */
export const TERMS: readonly Term[] = [
  { product: 'huabei', text: '蚂蚁花呗' },
  { product: 'huabei', text: '花呗' },
  { product: 'huabei', text: 'BNPL-Huabei' },
  { product: 'huabei', text: 'Huabei' },
  { product: 'huabei', text: 'Ant Check Later' },
  { product: 'huabei', text: 'Ant Credit Pay' },
  { product: 'huabei', text: 'Credit Pay' },
  { product: 'huabei', text: 'Just Spend' },
  { product: 'jiebei', text: '蚂蚁借呗' },
  { product: 'jiebei', text: '借呗' },
  { product: 'jiebei', text: 'Jiebei' },
  { product: 'jiebei', text: 'Ant Cash Now' },
  { product: 'jiebei', text: 'Just Borrow' },
  { product: 'jiebei', text: 'Just Lend' },
  { product: 'wangshangdai', text: '网商贷' },
  { product: 'wangshangdai', text: 'Wangshangdai' },
  { product: 'wangshangdai', text: 'MYbank loan' },
];
