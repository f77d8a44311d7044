import 'preact/debug'; // tells of hydration that does not match
import { createElement, hydrate, render, type VNode } from 'preact';
import type { FrameworkClient, State } from './story.ts';

function App({ title, ending, items, isOpen }: State): VNode {
  return createElement(
    'main',
    null,
    createElement('h1', null, title),
    createElement('p', null, '用花', ending, '付款'),
    createElement(
      'ul',
      null,
      items.map(({ id, text }) => createElement('li', { key: id }, text)),
    ),
    isOpen ? createElement('p', null, '问', createElement('b', null, '网商'), '贷') : null,
  );
}

export const client: FrameworkClient = {
  async hydrate(root, state) {
    hydrate(createElement(App, state), root);
    return async (next) => render(createElement(App, next), root);
  },
};

/** Preact's renderer for servers is a package of its own; a page that renders by itself comes to the same HTML. */
export function htmlOf(state: State): string {
  const root = document.createElement('div');
  render(createElement(App, state), root);
  return root.innerHTML;
}
