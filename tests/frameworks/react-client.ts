import { createElement, type ReactNode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.ts';
import type { FrameworkClient, State } from './story.ts';

interface Props {
  state: State;
  onWritten(): void;
}

function Page({ state, onWritten }: Props): ReactNode {
  useEffect(onWritten);
  return createElement(App, state);
}

/** Resolves when React has written the state into the page. */
function written(state: State, write: (page: ReactNode) => void): Promise<void> {
  return new Promise((resolve) => write(createElement(Page, { state, onWritten: resolve })));
}

export const client: FrameworkClient = {
  async hydrate(element, start) {
    let render: ((page: ReactNode) => void) | undefined;
    await written(start, (page) => {
      const root = hydrateRoot(element, page);
      render = (next) => root.render(next);
    });
    return (next) => written(next, (page) => render?.(page));
  },
};
