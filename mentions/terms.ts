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
  /** In simplified characters. */
  text: string;
  /** For a name that is also something else: the page must show one of these senses. */
  needs?: number;
}

const { owner, named, huabei, jiebei, lending } = Sense;

/** The `aliases` of knowledge/data/products/*.yaml; terms.test.ts holds the two together. */
export const TERMS: readonly Term[] = [
  { product: 'huabei', text: '蚂蚁花呗' },
  { product: 'huabei', text: '花呗' },
  { product: 'huabei', text: 'BNPL-Huabei' },
  { product: 'huabei', text: 'Huabei', needs: owner | named | jiebei | lending },
  { product: 'huabei', text: 'Ant Check Later' },
  { product: 'huabei', text: 'Ant Credit Pay' },
  { product: 'huabei', text: 'Credit Pay', needs: owner | named | huabei },
  { product: 'huabei', text: 'Just Spend', needs: owner | named | huabei },
  { product: 'jiebei', text: '蚂蚁借呗' },
  { product: 'jiebei', text: '借呗' },
  { product: 'jiebei', text: 'Jiebei', needs: owner | named | huabei | lending },
  { product: 'jiebei', text: 'Ant Cash Now' },
  { product: 'jiebei', text: 'Just Borrow', needs: owner | named | jiebei },
  { product: 'jiebei', text: 'Just Lend', needs: owner | named | jiebei },
  { product: 'wangshangdai', text: '网商贷' },
  { product: 'wangshangdai', text: 'Wangshangdai' },
  { product: 'wangshangdai', text: 'MYbank loan', needs: named },
];
