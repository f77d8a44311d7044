import { useEffect, useRef, useState } from 'preact/hooks';
import { findMentions } from '../../mentions/find-mentions.ts';
import { PRODUCTS, type ProductId } from '../../mentions/product.ts';
import { useOptions } from './options-context.ts';

/** A sentence that behaves as it would in an article with the settings below. */
export function Preview() {
  const { words, settings, paint } = useOptions();
  const { trigger, dwell, products, marks } = settings;
  const sentence = useRef<HTMLParagraphElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [opened, setOpened] = useState<ProductId | null>(null);

  useEffect(
    () => (sentence.current === null ? undefined : paint(sentence.current, settings)),
    [paint, settings],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  function rest(product: ProductId): void {
    if (trigger === 'hover') timer.current = setTimeout(setOpened, dwell, product);
  }

  function leave(): void {
    clearTimeout(timer.current);
    setOpened(null);
  }

  const seen = new Set<ProductId>();
  const isMarked = (product: ProductId): boolean => {
    const isFirst = !seen.has(product);
    seen.add(product);
    return products[product] && (marks === 'all' || isFirst);
  };
  const help = PRODUCTS.some((product) => products[product])
    ? trigger === 'hover'
      ? words.tryIt.hover(dwell)
      : words.tryIt.click
    : words.tryIt.none;

  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.preview}</h2>
      <p ref={sentence} class="sample" data-sample>
        {partsOf(words.sample).map(({ text, product, start }) =>
          product !== undefined && isMarked(product) ? (
            // Not a control: it behaves as a marked word in an article does, which no key or reader reaches either.
            // biome-ignore lint/a11y/noStaticElementInteractions: see above
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <span
              key={start}
              onPointerEnter={() => rest(product)}
              onPointerLeave={leave}
              onClick={() => setOpened(product)}
            >
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
      <p class="label" role="status">
        {opened === null ? help : words.sampleCard(words.productNames[opened])}
      </p>
    </section>
  );
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly product?: ProductId;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, product, surface } of findMentions(text, { pageContext: () => -1 })) {
    parts.push({ text: text.slice(at, start), start: at }, { text: surface, start, product });
    at = end;
  }
  return [...parts, { text: text.slice(at), start: at }];
}
