import { nextTick } from 'vue';
import type { FrameworkClient } from './story.ts';
import { createPage } from './vue-app.ts';

export const client: FrameworkClient = {
  async hydrate(root, start) {
    const { app, state } = createPage(start);
    app.mount(root);
    return (next) => {
      Object.assign(state, next);
      return nextTick();
    };
  },
};
