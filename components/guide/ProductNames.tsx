import type { GuideProduct } from '../../knowledge/guide-types.ts';
import { useReading } from '../reading.ts';
import { Words } from '../Words.tsx';
import { Cited } from './Cited.tsx';
import { useGuide } from './guide-context.ts';

/** Other names of the product, and names that are easily taken for it. */
export function ProductNames({ product }: { readonly product: GuideProduct }) {
  const { strings } = useReading();
  const { words } = useGuide();
  return (
    <dl class="names">
      <dt>{words.aliases}</dt>
      <dd>
        {product.aliases.map(({ text, lang }, index) => (
          <>
            {index > 0 && strings.listSeparator}
            <span key={text} lang={lang}>
              {text}
            </span>
          </>
        ))}
      </dd>
      {product.related.map((name) => (
        <div key={name.id} id={name.id}>
          <dt>
            <Words of={name} field="name" />
          </dt>
          <dd>
            <Cited of={name} date="always" />
          </dd>
        </div>
      ))}
      <dt>{words.notThis}</dt>
      <dd lang="zh-CN">{product.notThis.join('、')}</dd>
    </dl>
  );
}
