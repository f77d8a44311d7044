import { createElement, type ReactNode } from 'react';
import type { State } from './story.ts';

export function App({ title, ending, items, isOpen }: State): ReactNode {
  return createElement(
    'main',
    null,
    createElement('h1', null, title),
    createElement('p', null, '用花', ending, '付款'),
    createElement('ul', null, ...items.map(({ id, text }) => createElement('li', { key: id }, text))),
    isOpen ? createElement('p', null, '问', createElement('b', null, '网商'), '贷') : null,
  );
}
