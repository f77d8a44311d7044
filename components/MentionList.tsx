import { useState } from 'preact/hooks';
import type { CardProduct } from '../knowledge/types.ts';
import type { PopupMention } from './PopupView.tsx';
import { usePopupWords } from './popup-words.ts';
import { Section } from './Section.tsx';

/** Sentences before the list is opened. */
const SHOWN = 3;

interface MentionListProps {
  readonly mentions: readonly PopupMention[];
  readonly products: readonly CardProduct[];
  readonly onGo: (mention: PopupMention) => void;
}

/**
 * Every mention in its sentence; a click scrolls the page there and opens the card. The first ones as the page has
 * them, all of them by product.
 */
export function MentionList({ mentions, products, onGo }: MentionListProps) {
  const words = usePopupWords();
  const [open, setOpen] = useState(false);
  const groups = products
    .map((product) => ({ product, own: mentions.filter((mention) => mention.product === product.id) }))
    .filter(({ own }) => own.length > 0);
  const list = (shown: readonly PopupMention[]) => (
    <ul class="divided">
      {shown.map((mention) => (
        <li key={mention.id}>
          <button type="button" class="row" onClick={() => onGo(mention)}>
            <MentionSentence mention={mention} />
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Section
      title={words.mentionList}
      count={words.places(mentions.length)}
      open={open}
      onToggle={() => setOpen(!open)}
      summary={list(mentions.slice(0, SHOWN))}
    >
      {groups.length === 1
        ? list(mentions)
        : groups.map(({ product, own }) => (
            <div key={product.id} class="product">
              <h4>
                <span class="mark" data-product={product.id}>
                  {product.name}
                </span>{' '}
                <small class="label">{words.places(own.length)}</small>
              </h4>
              {list(own)}
            </div>
          ))}
    </Section>
  );
}

function MentionSentence({ mention: { sentence, start, end, product } }: { readonly mention: PopupMention }) {
  return (
    <span class="sentence">
      {sentence.slice(0, start)}
      <em class="mark" data-product={product}>
        {sentence.slice(start, end)}
      </em>
      {sentence.slice(end)}
    </span>
  );
}
