import { createSSRApp, defineComponent, h, shallowReactive } from 'vue';
import type { State } from './story.ts';

/** The app and the state it follows. */
export function createPage(start: State) {
  const state = shallowReactive({ ...start });
  const App = defineComponent(() => () => {
    const { title, ending, items, isOpen } = state;
    return h('main', [
      h('h1', title),
      h('p', ['用花', ending, '付款']),
      h(
        'ul',
        items.map(({ id, text }) => h('li', { key: id }, text)),
      ),
      isOpen ? h('p', ['问', h('b', '网商'), '贷']) : null,
    ]);
  });
  return { app: createSSRApp(App), state };
}
