import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contextOf } from './context.ts';
import { findMentions } from './find-mentions.ts';
import { mayContainMention } from './may-contain.ts';
import { simplified } from './simplified.ts';
import { TERMS } from './terms.ts';

interface Alias {
  text: string;
  ambiguous: boolean;
  context: string[] | null;
}

const FOLDER = new URL('../knowledge/data/products/', import.meta.url);
const products = readdirSync(FOLDER).map((file) => {
  const data: { product: { id: string; aliases: Alias[]; notThis: string[] } } = parse(
    readFileSync(new URL(file, FOLDER), 'utf8'),
  );
  return data.product;
});
const aliases = products.flatMap(({ id, aliases }) =>
  aliases.map((alias) => ({ id, alias, name: alias.text })),
);

/** A text in which nothing but the name tells what is meant, and the name is a noun. */
const bare = (name: string): string => `${name}: 3`;

/** The names by which the wordings of claims know the products: the first words of the concepts. */
const concepts: { words: Record<string, string> } = parse(
  readFileSync(new URL('../knowledge/concepts.yaml', import.meta.url), 'utf8'),
);

describe('terms and the names in the knowledge', () => {
  it.each(aliases)('lets $name through the first test of a page', ({ name }) => {
    expect(mayContainMention(name), `mentions/may-contain.ts does not know how “${name}” ends`).toBe(true);
  });

  it.each(aliases.filter(({ name }) => /\p{Script=Han}/u.test(name)))(
    'has $name in 产品 of the concepts',
    ({ name }) => {
      const known = (concepts.words.产品 ?? '').split(' ').some((word) => simplified(name).includes(word));
      expect(known, `knowledge/concepts.yaml: add “${name}” to 产品 and to the class of its product`).toBe(
        true,
      );
    },
  );

  it.each(aliases)('finds $name as $id, on a page with its context', ({ id, alias, name }) => {
    const pageContext = (): number => contextOf((alias.context ?? []).join('\n'));
    expect(findMentions(bare(name), { pageContext })).toEqual([
      { start: 0, end: name.length, product: id, surface: name },
    ]);
  });

  it.each(aliases.filter(({ alias }) => alias.context))(
    'does not find $name without its context',
    ({ name }) => {
      expect(findMentions(bare(name))).toEqual([]);
    },
  );

  it.each(aliases.flatMap(({ name, alias }) => (alias.context ?? []).map((word) => ({ name, word }))))(
    'takes $word as context of $name',
    ({ name, word }) => {
      const pageContext = (): number => contextOf(word);
      expect(findMentions(bare(name), { pageContext })).toHaveLength(1);
    },
  );

  it('has no name that the knowledge does not have', () => {
    const known = aliases.map(({ name }) => name);
    expect(TERMS.map(({ text }) => text).filter((text) => !known.includes(text))).toEqual([]);
  });

  it.each(products.flatMap(({ notThis }) => notThis))('never takes %s for a product', (name) => {
    const pageContext = (): number => -1;
    for (const text of [name, bare(name), `用${name}，`, `, ${name} and`]) {
      expect(findMentions(text, { pageContext })).toEqual([]);
    }
  });
});
