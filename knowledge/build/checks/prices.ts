import { isSure } from '../../confidence.ts';
import type { Knowledge } from '../load.ts';
import type { Report } from './report.ts';

/** Words that tell a reader a figure is old or uncertain. */
const hedged = /旧口径|历史|第三方|说法不一|未见/u;
/** A price in a text: a percentage, a rate in parts, money, a multiple or a number of instalments. */
const price = /\d\s*(?:[%％]|个百分点|[万亿]?元|倍|期)|[万千百]分之/u;

/**
 * A price of low confidence is never shown as today's: a key figure says in its label or caveat that it is old or
 * uncertain (the interface then keeps it out of the first view), and a text that is always shown may rest on an
 * uncertain price but does not state one.
 */
export function checkPrices(knowledge: Knowledge, report: Report): void {
  const facts = [
    ...knowledge.products.flatMap((file) => file.data.product.facts),
    ...knowledge.shared.data.shared,
  ];
  const uncertain = new Set(
    facts.filter((fact) => fact.topic === 'price' && !isSure(fact)).map((fact) => fact.id),
  );

  for (const file of knowledge.products) {
    const { product } = file.data;
    for (const [index, figure] of product.keyFigures.entries()) {
      if (isSure(figure) || hedged.test(figure.label + figure.caveat)) continue;
      const whatToDo = 'Say in the label or caveat that it is old or uncertain (旧口径、第三方、未见公示)';
      report(file, ['product', 'keyFigures', index], 'a figure of low confidence reads as current', whatToDo);
    }

    const shown = [
      { path: ['oneLine'], text: product.oneLine, rests: product.factsFor.oneLine },
      { path: ['audience'], text: product.audience, rests: product.factsFor.audience },
      { path: ['status', 'text'], text: product.status.text, rests: product.status.facts },
      ...product.howItWorks.map(({ text, facts: rests }, index) => ({
        path: ['howItWorks', index, 'text'],
        text,
        rests,
      })),
    ];
    for (const { path, text, rests } of shown) {
      const doubtful = rests.filter((id) => uncertain.has(id));
      if (doubtful.length === 0 || !price.test(text)) continue;
      const message = `states a price that rests on ${doubtful.join(', ')}, of low confidence`;
      report(file, ['product', ...path], message, 'Take the number out of the text');
    }
  }
}
