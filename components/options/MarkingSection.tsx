import { PRODUCTS } from '../../mentions/product.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { useOptions } from './options-context.ts';

export function MarkingSection() {
  const { words, settings, locked, actions } = useOptions();
  const { products } = settings;
  const isLocked = locked.has('products');
  return (
    <section aria-labelledby="marking-title">
      <h2 id="marking-title">{words.marking}</h2>
      <fieldset class="setting" disabled={isLocked}>
        <legend>{words.products}</legend>
        <div class="values">
          {PRODUCTS.map((product) => (
            <label key={product}>
              <input
                type="checkbox"
                name={product}
                checked={products[product]}
                onChange={(event) => actions.choose({ products: { [product]: event.currentTarget.checked } })}
              />
              <span>{words.productNames[product]}</span>
            </label>
          ))}
        </div>
        {isLocked && <p class="label">{words.locked}</p>}
      </fieldset>
      <ChoiceSetting name="marks" legend={words.marks} labels={words.marksChoices} />
      <ChoiceSetting name="underline" legend={words.underline} labels={words.underlineChoices} />
    </section>
  );
}
