export const PRODUCTS = ['huabei', 'jiebei', 'wangshangdai'] as const;

export type ProductId = (typeof PRODUCTS)[number];
