import type { GuideProduct } from '../../knowledge/guide-types.ts';
import { useReading } from '../reading.ts';
import { isUntranslated, Translated, Words } from '../Words.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';
import { PRODUCT_ROWS } from './product-rows.tsx';

/** The three products side by side; on a narrow screen each row becomes a heading with three entries. */
export function ProductsSection() {
  const { strings } = useReading();
  const { knowledge, words } = useGuide();
  const products = Object.values(knowledge.products);
  return (
    <GuideSection id="products">
      <table class="compare">
        <thead>
          <tr>
            <td />
            {products.map((product) => (
              <ProductHead key={product.id} product={product} />
            ))}
          </tr>
        </thead>
        <tbody>
          {PRODUCT_ROWS.map(({ key, group, title, cell: Cell }) => (
            <tr key={key}>
              <th scope="row">
                {group !== undefined && <span class="row-group">{group(strings)}</span>}
                {title(words, strings)}
              </th>
              {products.map((product) => (
                <td key={product.id} data-product={product.id}>
                  <p class="cell-product" aria-hidden="true">
                    {product.name}
                  </p>
                  <Cell product={product} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </GuideSection>
  );
}

function ProductHead({ product }: { readonly product: GuideProduct }) {
  return (
    <th scope="col" id={product.id} data-product={product.id}>
      <span class="product-name">
        <Translated text={product.name} untranslated={isUntranslated(product, 'name')} />
      </span>
      <small>
        <Words of={product} field="kind" />
      </small>
    </th>
  );
}
