import type { ProductId } from './product.ts';

/** What a page may show that speaks for an ambiguous name: bits of a set, OR-able. */
export const Sense = {
  /** The house: Alipay, Ant Group, 支付宝, 蚂蚁集团. */
  owner: 1,
  /** A name that means nothing else: 花呗, 借呗, 网商贷, Ant Credit Pay, Wangshangdai … */
  named: 2,
  huabei: 4,
  jiebei: 8,
  /** consumer credit, cash loan, buy now pay later … */
  lending: 16,
} as const;

export interface Term {
  product: ProductId;
  /** Simplified; the traditional and the mixed writings follow from it. */
  text: string;
  /** For a name that is also something else: the page must show one of these senses. */
  needs?: number;
  /** Latin names count in any case, but for those that only their capitals tell from a phrase. */
  exactCase?: true;
}

/** The `aliases` of knowledge/data/products/*.yaml; terms.test.ts holds the two together. */
export const TERMS: readonly Term[] = [
  { product: 'huabei', text: '蚂蚁花呗' },
  { product: 'jiebei', text: '蚂蚁借呗' },
  { product: 'huabei', text: '花呗' },
  { product: 'jiebei', text: '借呗' },
  { product: 'wangshangdai', text: '网商贷' },
  { product: 'huabei', text: 'Ant Check Later' },
  { product: 'huabei', text: 'Ant Credit Pay' },
  { product: 'jiebei', text: 'Ant Cash Now' },
  { product: 'huabei', text: 'BNPL-Huabei' },
  { product: 'wangshangdai', text: 'Wangshangdai' },
  { product: 'huabei', text: 'Huabei', needs: Sense.owner | Sense.named | Sense.jiebei | Sense.lending },
  { product: 'jiebei', text: 'Jiebei', needs: Sense.owner | Sense.named | Sense.huabei | Sense.lending },
  { product: 'huabei', text: 'Credit Pay', needs: Sense.owner | Sense.named | Sense.huabei, exactCase: true },
  { product: 'huabei', text: 'Just Spend', needs: Sense.owner | Sense.named | Sense.huabei, exactCase: true },
  {
    product: 'jiebei',
    text: 'Just Borrow',
    needs: Sense.owner | Sense.named | Sense.jiebei,
    exactCase: true,
  },
  { product: 'jiebei', text: 'Just Lend', needs: Sense.owner | Sense.named | Sense.jiebei, exactCase: true },
  { product: 'wangshangdai', text: 'MYbank loan', needs: Sense.named, exactCase: true },
];
