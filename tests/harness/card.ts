/** The card of the extension as a test sees and uses it. Everything works in a page and in a frame of one. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { evaluateInClosedRoot } from './closed-root.ts';
import { type Box, frameOffset, pageOf } from './frame.ts';
import { waitUntil } from './wait.ts';

/** A snapshot of an element inside the card. */
export interface CardElement {
  tag: string;
  /** As rendered: `innerText`. */
  text: string;
  attributes: Record<string, string>;
  /** CSS px in the viewport of the page; zero-sized when not rendered. */
  box: Box;
}

/** The card's host element, or null before a card was first needed. */
export function cardHost(where: Page | Frame): Promise<ElementHandle | null> {
  return where.$('fintech-footnote');
}

/** Product of the open card, or null while none is open. */
export function openProduct(where: Page | Frame): Promise<string | null> {
  return where.evaluate(
    () =>
      Document.prototype.querySelector
        .call(document, 'fintech-footnote[data-product]')
        ?.getAttribute('data-product') ?? null,
  );
}

/** Resolves when a card is open, to its product. @param product waits for the card of that very product */
export async function waitForCard(where: Page | Frame, product?: string): Promise<string> {
  const open = await waitUntil(
    product ? `the card of ${product}` : 'a card',
    () => openProduct(where),
    (seen) => (product ? seen === product : seen !== null),
  );
  return open ?? '';
}

export async function waitForNoCard(where: Page | Frame): Promise<void> {
  await waitUntil(
    'the card to close',
    () => openProduct(where),
    (seen) => seen === null,
  );
}

/** Runs `fn` with the card's closed shadow root. It travels as text; arguments and result travel as JSON. */
export async function evaluateInCard<A extends unknown[], R>(
  where: Page | Frame,
  fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  const host = await cardHost(where);
  if (!host) throw new Error('There is no card');
  return evaluateInClosedRoot(host, fn, ...args);
}

/** Text of the card as the reader sees it. */
export function cardText(where: Page | Frame): Promise<string> {
  return evaluateInCard(where, (root) =>
    ([...root.children] as HTMLElement[])
      .filter((element) => !element.matches('style, link'))
      // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the question
      .map((element) => element.innerText)
      .join('\n')
      .trim(),
  );
}

export async function cardQueryAll(where: Page | Frame, selector: string): Promise<CardElement[]> {
  const elements = await evaluateInCard(
    where,
    (root, wanted) =>
      [...root.querySelectorAll<HTMLElement>(wanted)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          tag: element.localName,
          // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the question
          text: element.innerText ?? '',
          attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
          box: { x, y, width, height },
        };
      }),
    selector,
  );
  const { x, y } = await frameOffset(where);
  return elements.map((element) => ({
    ...element,
    box: { ...element.box, x: element.box.x + x, y: element.box.y + y },
  }));
}

/** The first match, or null. */
export async function cardQuery(where: Page | Frame, selector: string): Promise<CardElement | null> {
  return (await cardQueryAll(where, selector))[0] ?? null;
}

/** A real click: scrolls the element into view inside the card, moves the mouse there and presses. */
export async function clickInCard(where: Page | Frame, selector: string): Promise<void> {
  await evaluateInCard(
    where,
    (root, wanted) => root.querySelector(wanted)?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
    selector,
  );
  const element = await cardQuery(where, selector);
  if (!element) throw new Error(`The card has no ${selector}`);
  const { x, y, width, height } = element.box;
  if (width === 0 || height === 0) throw new Error(`${selector} is not rendered in the card`);
  const { mouse } = pageOf(where);
  await mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  await mouse.click(x + width / 2, y + height / 2);
}

/** Text of what has the focus inside the card, or null. */
export function focusInCard(where: Page | Frame): Promise<string | null> {
  return evaluateInCard(where, (root) => root.activeElement?.textContent?.trim() ?? null);
}
